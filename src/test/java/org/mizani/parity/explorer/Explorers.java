package org.mizani.parity.explorer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.jooq.DSLContext;
import org.mizani.headcounts.HeadcountSamples;
import org.mizani.operations.Regions;
import org.mizani.operations.TestOperations;
import org.mizani.parity.TestTargets;

/** The explorer on a database, without Spring. */
public final class Explorers {

    static final LocalDate TODAY = LocalDate.of(2025, 6, 30);

    private Explorers() {}

    public static Explorer on(DSLContext db) {
        return new Explorer(
                HeadcountSamples.slices(db),
                TestOperations.queries(db),
                new Regions(Map.of("SOM", "014", "SDN", "015", "NGA", "011", "TCD", "017")),
                TestTargets.shipped(db),
                Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    public static Parities parities(DSLContext db) {
        return new Parities(HeadcountSamples.slices(db), TestTargets.shipped(db));
    }

    static ExplorerWords words(Explored explored, Locale locale) {
        return new ExplorerWords(explored, Map.of("RWA", "Rwanda", "BGD", "Bangladesh"), locale);
    }
}

package org.mizani.parity;

import org.jooq.DSLContext;
import org.mizani.headcounts.HeadcountSamples;

/** The shipped targets, for tests of other packages. */
public final class TestTargets {

    private TestTargets() {}

    public static TargetQueries shipped(DSLContext db) {
        GivenTargets.shipped(db);
        return new TargetQueries(db);
    }

    public static ParityQueries parities(DSLContext db) {
        return new ParityQueries(HeadcountSamples.queries(db), new TargetQueries(db));
    }
}

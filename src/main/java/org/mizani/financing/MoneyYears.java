package org.mizani.financing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;

/** The years that questions about money may be asked for: no record is older, and calendars and databases know no end. */
public final class MoneyYears {

    public static final int FIRST = 1900;
    public static final int LAST = 2100;

    private static final Instant BEGIN =
            LocalDate.of(FIRST, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant END =
            LocalDate.of(LAST + 1, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);

    private MoneyYears() {}

    public static boolean contain(int year) {
        return year >= FIRST && year <= LAST;
    }

    public static boolean contain(LocalDate day) {
        return contain(day.getYear());
    }

    public static boolean contain(Period period) {
        return contain(period.from()) && contain(period.to());
    }

    public static boolean contain(KnownAt knownAt) {
        Instant instant = knownAt.instant();
        return instant == null || (!instant.isBefore(BEGIN) && instant.isBefore(END));
    }
}

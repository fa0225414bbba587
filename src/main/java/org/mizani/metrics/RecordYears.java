package org.mizani.metrics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The years that may be asked for: no record is older, and calendars and databases know no end. */
public final class RecordYears {

    public static final int FIRST = 1900;
    public static final int LAST = 2100;

    /** From the first day to the last. */
    public static final Period ALL = new Period(LocalDate.of(FIRST, 1, 1), LocalDate.of(LAST, 12, 31));

    private static final Instant BEGIN = ALL.from().atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant END = ALL.to().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);

    private RecordYears() {}

    public static boolean contain(int year) {
        return year >= FIRST && year <= LAST;
    }

    public static boolean contain(LocalDate day) {
        return ALL.contains(day);
    }

    public static boolean contain(Period period) {
        return ALL.contains(period);
    }

    /** True for now, and for an instant in these years. */
    public static boolean contain(KnownAt knownAt) {
        Instant instant = knownAt.instant();
        return instant == null || (!instant.isBefore(BEGIN) && instant.isBefore(END));
    }
}

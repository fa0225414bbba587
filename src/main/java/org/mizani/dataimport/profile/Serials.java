package org.mizani.dataimport.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/** Reads numbers in columns of dates: the days that spreadsheets count from 1900 on, where the cell's format was lost. */
final class Serials {

    /** 1 January 2000 to 8 April 2064; smaller and greater numbers are more likely something else. */
    private static final BigDecimal EARLIEST = BigDecimal.valueOf(36_526);

    private static final BigDecimal LATEST = BigDecimal.valueOf(60_000);
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    /** Day 0, because spreadsheets count a 29 February 1900 that never was. */
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    private static final Set<DateNote> NOTES = Set.of(DateNote.SERIAL);

    private Serials() {}

    static Reading read(BigDecimal value) {
        if (value.stripTrailingZeros().scale() <= 0
                && value.compareTo(FIRST_YEAR) >= 0
                && value.compareTo(LAST_YEAR) <= 0) {
            return new Reading.Refused("year-is-no-date");
        }
        if (value.compareTo(EARLIEST) < 0 || value.compareTo(LATEST) > 0) {
            return new Reading.Unreadable();
        }
        LocalDate date = DAY_0.plusDays(value.longValue());
        return new Reading.Day(date, date, NOTES);
    }
}

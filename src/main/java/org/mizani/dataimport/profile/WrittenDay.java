package org.mizani.dataimport.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;

/** Builds days, months and quarters from their numbers; what the calendar does not have is unreadable. */
final class WrittenDay {

    private static final int CENTURY = 100;
    private static final int THIS_CENTURY = 2000;
    private static final int FIRST_OF_LAST_CENTURY = 70;
    private static final int QUARTERS = 4;
    private static final int MONTHS_OF_A_QUARTER = 3;

    private WrittenDay() {}

    static Reading day(String year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year(year), month, day);
            return isShort(year) ? new Reading.Day(date, date, Set.of(DateNote.TWO_DIGIT_YEAR)) : new Reading.Day(date);
        } catch (DateTimeException e) {
            return new Reading.Unreadable();
        }
    }

    static Reading month(String year, int month) {
        return month < 1 || month > Month.values().length
                ? new Reading.Unreadable()
                : period(YearMonth.of(year(year), month), 1, year, DateNote.MONTH);
    }

    static Reading quarter(String year, int quarter) {
        return quarter < 1 || quarter > QUARTERS
                ? new Reading.Unreadable()
                : period(
                        YearMonth.of(year(year), (quarter - 1) * MONTHS_OF_A_QUARTER + 1),
                        MONTHS_OF_A_QUARTER,
                        year,
                        DateNote.QUARTER);
    }

    private static Reading period(YearMonth first, int months, String year, DateNote note) {
        Set<DateNote> notes = isShort(year) ? EnumSet.of(note, DateNote.TWO_DIGIT_YEAR) : EnumSet.of(note);
        return new Reading.Day(first.plusMonths(months - 1L).atEndOfMonth(), first.atDay(1), notes);
    }

    /** Two digits are 1970 to 2069. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return !isShort(digits)
                ? year
                : year < FIRST_OF_LAST_CENTURY ? THIS_CENTURY + year : THIS_CENTURY - CENTURY + year;
    }

    private static boolean isShort(String year) {
        return year.length() <= 2;
    }
}

package org.mizani.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;
import org.mizani.metrics.RecordYears;

/** Days, periods and moments that are asked for, refused with a sentence where no record can be of them. */
public final class RecordDates {

    private static final String FIRST = Integer.toString(RecordYears.FIRST);
    private static final String LAST = Integer.toString(RecordYears.LAST);

    private RecordDates() {}

    /** @throws ApiProblem 400 when the period ends before it begins, or lies beyond all records */
    public static Period period(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw ApiProblem.badRequest("problem.period-reversed", from.toString(), to.toString());
        }
        Period days = new Period(from, to);
        if (!RecordYears.contain(days)) {
            throw beyondAllRecords(days);
        }
        return days;
    }

    /** @throws ApiProblem 400 when the day lies beyond all records */
    public static LocalDate day(LocalDate day) {
        if (!RecordYears.contain(day)) {
            throw beyondAllRecords(day);
        }
        return day;
    }

    /**
     * The knowledge that a word of an address asks for.
     *
     * @param word an instant with its offset, a date, which means the end of that day in UTC, {@code now}, or nothing
     * @throws ApiProblem 400 when the moment lies beyond all records
     * @throws DateTimeException when it is none of these
     */
    public static KnownAt knownAt(String word) {
        String asOf = word.strip();
        if (asOf.isEmpty() || asOf.equals("now")) {
            return KnownAt.NOW;
        }
        KnownAt moment = moment(asOf);
        if (!RecordYears.contain(moment)) {
            throw beyondAllRecords(asOf);
        }
        return moment;
    }

    private static KnownAt moment(String asOf) {
        // An unencoded + in an address arrives as a space.
        return asOf.contains("T")
                ? KnownAt.of(OffsetDateTime.parse(asOf.replace(' ', '+')).toInstant())
                : KnownAt.endOf(LocalDate.parse(asOf));
    }

    private static ApiProblem beyondAllRecords(Object when) {
        return ApiProblem.badRequest("problem.years", when.toString(), FIRST, LAST);
    }
}

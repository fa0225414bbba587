package org.mizani.web;

import java.time.LocalDate;
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
     * @param text the words that the moment was asked in
     * @throws ApiProblem 400 when the moment lies beyond all records
     */
    static KnownAt knownAt(KnownAt asOf, String text) {
        if (!RecordYears.contain(asOf)) {
            throw beyondAllRecords(text);
        }
        return asOf;
    }

    private static ApiProblem beyondAllRecords(Object when) {
        return ApiProblem.badRequest("problem.years", when.toString(), FIRST, LAST);
    }
}

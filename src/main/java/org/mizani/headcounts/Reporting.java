package org.mizani.headcounts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * When the people of an operation are reported.
 *
 * @param dates of its reports, first to last, at least one
 * @param missing months between the first and the last report that its monthly series leaves out; none of a series that
 *     is not monthly
 */
public record Reporting(List<LocalDate> dates, List<YearMonth> missing) {

    public Reporting {
        dates = List.copyOf(dates);
        missing = List.copyOf(missing);
    }

    static Reporting of(List<LocalDate> dates) {
        int[] months =
                dates.stream().mapToInt(ReportMonths::month).distinct().sorted().toArray();
        return new Reporting(dates, MissingMonths.missing(months));
    }

    public LocalDate first() {
        return dates.getFirst();
    }

    public LocalDate last() {
        return dates.getLast();
    }
}

package org.mizani.headcounts;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Findings;
import org.mizani.dataimport.Severity;

/** Finds months that a monthly series of an operation leaves out. */
final class MissingMonths {

    private static final int FEWEST = 3;
    private static final int MOST_LISTED = 12;

    private MissingMonths() {}

    static void check(PackedRows rows, ReportMonths reports, String sheet, Findings findings) {
        reports.byOperation().forEach((operation, months) -> {
            List<YearMonth> missing = missing(months);
            if (!missing.isEmpty()) {
                findings.add(new Finding(
                        Severity.INFORMS,
                        "month-missing",
                        sheet,
                        null,
                        null,
                        List.of(
                                rows.operationName(operation),
                                yearMonth(months[0]).toString(),
                                yearMonth(months[months.length - 1]).toString(),
                                Integer.toString(missing.size()),
                                listed(missing))));
            }
        });
    }

    /** @param months of one operation, in order, each once */
    static List<YearMonth> missing(int[] months) {
        if (months.length < FEWEST || medianStep(months) != 1) {
            return List.of();
        }
        List<YearMonth> missing = new ArrayList<>();
        for (int i = 1; i < months.length; i++) {
            IntStream.range(months[i - 1] + 1, months[i]).forEach(m -> missing.add(yearMonth(m)));
        }
        return missing;
    }

    private static int medianStep(int[] months) {
        int[] steps = IntStream.range(1, months.length)
                .map(i -> months[i] - months[i - 1])
                .sorted()
                .toArray();
        return steps[steps.length / 2];
    }

    static int month(YearMonth month) {
        return ReportMonths.month(month.atDay(1));
    }

    private static YearMonth yearMonth(int month) {
        return YearMonth.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1);
    }

    private static String listed(List<YearMonth> missing) {
        String first = String.join(
                ", ",
                missing.stream().limit(MOST_LISTED).map(YearMonth::toString).toList());
        return missing.size() > MOST_LISTED ? first + ", …" : first;
    }
}

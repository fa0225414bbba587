package org.mizani.quality;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mizani.headcounts.Reporting;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Operation;
import org.mizani.operations.Succession;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** Months between the first and the last report of an operation that its monthly series leaves out while it ran. */
final class MonthsLeftOut {

    private final QualityTexts common;

    MonthsLeftOut(Texts texts) {
        this.common = new QualityTexts(texts);
    }

    QualityGroup of(Examined examined) {
        List<Row> rows = new ArrayList<>();
        long count = 0;
        for (Operation operation : examined.operations()) {
            Reporting reporting = examined.reporting().get(operation.code());
            List<YearMonth> missing = reporting == null ? List.of() : missing(operation, reporting, examined);
            if (reporting != null && !missing.isEmpty()) {
                count += missing.size();
                rows.add(Row.of(List.of(
                        QualityTexts.operation(operation.code(), "strength"),
                        common.running(operation, examined),
                        new TableCell.Day(reporting.first()),
                        new TableCell.Day(reporting.last()),
                        TableCell.figure(MetricValue.of(missing.size()), null),
                        TableCell.text(ranges(missing)))));
            }
        }
        return new QualityGroup(
                QualityKind.MISSING_MONTHS,
                count,
                common.table(
                        QualityKind.MISSING_MONTHS,
                        List.of(
                                common.column("operation", ColumnType.TEXT),
                                common.column("state", ColumnType.TEXT),
                                common.column("first_report", ColumnType.DATE),
                                common.column("last_report", ColumnType.DATE),
                                common.column("missing", ColumnType.COUNT),
                                common.column("months", ColumnType.TEXT)),
                        rows),
                null,
                1);
    }

    private static List<YearMonth> missing(Operation operation, Reporting reporting, Examined examined) {
        LocalDate started = operation.startedOn();
        Optional<LocalDate> last = Succession.lastDay(operation, examined.all());
        return reporting.missing().stream()
                .filter(m -> started == null || !m.atEndOfMonth().isBefore(started))
                .filter(m -> last.isEmpty() || !m.atDay(1).isAfter(last.get()))
                .toList();
    }

    /** Months that follow one another as first and last: {@code 2013-02 – 2013-05, 2014-01}. */
    static String ranges(List<YearMonth> months) {
        List<String> ranges = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= months.size(); i++) {
            if (i == months.size() || !months.get(i).equals(months.get(i - 1).plusMonths(1))) {
                YearMonth first = months.get(start);
                YearMonth last = months.get(i - 1);
                ranges.add(first.equals(last) ? first.toString() : first + " – " + last);
                start = i;
            }
        }
        return String.join(", ", ranges);
    }
}

package org.mizani.quality;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.headcounts.Reporting;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Operation;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** Operations that run, and whose newest report of people is older than so many months, or that never had one. */
final class StaleOperations {

    private final Texts texts;
    private final QualityTexts common;

    StaleOperations(Texts texts) {
        this.texts = texts;
        this.common = new QualityTexts(texts);
    }

    QualityGroup of(Examined examined) {
        LocalDate today = examined.question().today();
        LocalDate limit = today.minusMonths(examined.question().months());
        List<Row> rows = new ArrayList<>();
        for (Operation operation : examined.operations()) {
            Reporting reporting = examined.reporting().get(operation.code());
            LocalDate last = reporting == null ? null : reporting.last();
            if (operation.runsOn(today) && (last == null || last.isBefore(limit))) {
                rows.add(row(operation, last, today));
            }
        }
        return new QualityGroup(
                QualityKind.STALE,
                rows.size(),
                common.table(
                        QualityKind.STALE,
                        List.of(
                                common.column("operation", ColumnType.TEXT),
                                common.column("lead", ColumnType.TEXT),
                                common.column("last_report", ColumnType.DATE),
                                common.column("months_since", ColumnType.COUNT)),
                        rows),
                null,
                1);
    }

    private Row row(Operation operation, @Nullable LocalDate last, LocalDate today) {
        return Row.of(List.of(
                QualityTexts.operation(operation.code(), "strength"),
                TableCell.text(String.join(", ", operation.leads())),
                last == null ? TableCell.text(texts.get("quality.never")) : new TableCell.Day(last),
                TableCell.figure(
                        last == null
                                ? MetricValue.notReported()
                                : MetricValue.of(ChronoUnit.MONTHS.between(last, today)),
                        null)));
    }
}

package org.mizani.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mizani.financing.ClaimConflict;
import org.mizani.financing.ClaimConflict.Version;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Operation;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.Figures;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** Facts about money on which open claims disagree. */
final class ConflictingMoney {

    private final Figures figures;
    private final Texts texts;
    private final QualityTexts common;

    ConflictingMoney(Figures figures, Texts texts) {
        this.figures = figures;
        this.texts = texts;
        this.common = new QualityTexts(texts);
    }

    QualityGroup of(Examined examined) {
        List<Row> rows = new ArrayList<>();
        long count = 0;
        for (Operation operation : examined.operations()) {
            for (ClaimConflict conflict : examined.money(operation).conflicts()) {
                count++;
                String label = label(conflict);
                String range = range(conflict);
                conflict.versions().forEach(v -> rows.add(row(operation, label, range, conflict, v)));
            }
        }
        return new QualityGroup(
                QualityKind.CONFLICTING_MONEY,
                count,
                common.table(
                        QualityKind.CONFLICTING_MONEY,
                        List.of(
                                common.column("operation", ColumnType.TEXT),
                                common.column("fact", ColumnType.TEXT),
                                common.column("amount", ColumnType.MONEY),
                                common.column("currency", ColumnType.TEXT),
                                common.column("range", ColumnType.TEXT),
                                common.column("source", ColumnType.TEXT),
                                common.column("counts", ColumnType.TEXT)),
                        rows),
                null,
                1);
    }

    private String label(ClaimConflict conflict) {
        return figures.origin(conflict.versions().getFirst().figure(), texts.locale())
                .map(FigureOrigin::label)
                .orElseGet(() -> conflict.fact().line());
    }

    /** None where the claims are in several currencies: no rate is asked for here. */
    private String range(ClaimConflict conflict) {
        List<BigDecimal> amounts =
                conflict.versions().stream().map(v -> v.money().amount()).toList();
        List<String> currencies = conflict.versions().stream()
                .map(v -> v.money().currency())
                .distinct()
                .toList();
        if (currencies.size() > 1) {
            return texts.get("quality.range.currencies");
        }
        Formats formats = Formats.in(texts.locale());
        return texts.get(
                "quality.range",
                formats.amount(MetricValue.of(
                        amounts.stream().min(Comparator.naturalOrder()).orElseThrow())),
                formats.amount(MetricValue.of(
                        amounts.stream().max(Comparator.naturalOrder()).orElseThrow())));
    }

    private Row row(Operation operation, String label, String range, ClaimConflict conflict, Version version) {
        String source = version.source();
        boolean counts = version.equals(conflict.versions().getFirst());
        return Row.of(List.of(
                QualityTexts.operation(operation.code(), "claims"),
                TableCell.text(label),
                TableCell.figure(MetricValue.of(version.money().amount()), version.figure()),
                TableCell.text(version.money().currency()),
                TableCell.text(range),
                TableCell.text(source == null ? texts.get("value.not-reported") : source),
                TableCell.text(counts ? version.why(texts) : "")));
    }
}

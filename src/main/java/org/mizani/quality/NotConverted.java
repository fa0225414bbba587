package org.mizani.quality;

import java.util.ArrayList;
import java.util.List;
import org.mizani.financing.Claim;
import org.mizani.financing.Funding;
import org.mizani.financing.FundingPosition;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Operation;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.Figures;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** Claims about money that are left out of all sums because no exchange rate is known for their currency and time. */
final class NotConverted {

    private final Figures figures;
    private final Texts texts;
    private final QualityTexts common;

    NotConverted(Figures figures, Texts texts) {
        this.figures = figures;
        this.texts = texts;
        this.common = new QualityTexts(texts);
    }

    QualityGroup of(Examined examined) {
        List<Row> rows = new ArrayList<>();
        for (Operation operation : examined.operations()) {
            examined.money(operation).positions().stream()
                    .map(FundingPosition::notConverted)
                    .flatMap(List::stream)
                    .distinct()
                    .forEach(claim -> rows.add(row(operation, claim)));
        }
        return new QualityGroup(
                QualityKind.NOT_CONVERTED,
                rows.size(),
                common.table(
                        QualityKind.NOT_CONVERTED,
                        List.of(
                                common.column("operation", ColumnType.TEXT),
                                common.column("fact", ColumnType.TEXT),
                                common.column("amount", ColumnType.MONEY),
                                common.column("currency", ColumnType.TEXT),
                                common.column("source", ColumnType.TEXT)),
                        rows),
                null,
                1);
    }

    private Row row(Operation operation, Claim<? extends Funding> claim) {
        String source = claim.funding().citation().source();
        return Row.of(List.of(
                QualityTexts.operation(operation.code(), "claims"),
                TableCell.text(figures.origin(claim.figure(), texts.locale())
                        .map(FigureOrigin::label)
                        .orElseGet(() -> claim.funding().key().line())),
                TableCell.figure(MetricValue.of(claim.funding().money().amount()), claim.figure()),
                TableCell.text(claim.funding().money().currency()),
                TableCell.text(source == null ? texts.get("value.not-reported") : source)));
    }
}

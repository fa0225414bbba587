package org.mizani.quality;

import java.util.ArrayList;
import java.util.List;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Ceiling;
import org.mizani.operations.Operation;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** Steps of authorised strength that are unverified or rest on a secondary source. */
final class UnsureCeilings {

    private final Texts texts;
    private final QualityTexts common;

    UnsureCeilings(Texts texts) {
        this.texts = texts;
        this.common = new QualityTexts(texts);
    }

    QualityGroup of(Examined examined, List<Ceiling> ceilings) {
        List<String> wanted =
                examined.operations().stream().map(Operation::code).toList();
        List<Row> rows = new ArrayList<>();
        ceilings.stream()
                .filter(c -> !c.status().equals("verified") && wanted.contains(c.operation()))
                .forEach(c -> rows.add(row(c)));
        return new QualityGroup(
                QualityKind.UNSURE_CEILINGS,
                rows.size(),
                common.table(
                        QualityKind.UNSURE_CEILINGS,
                        List.of(
                                common.column("operation", ColumnType.TEXT),
                                common.column("scope", ColumnType.TEXT),
                                common.column("from", ColumnType.DATE),
                                common.column("ceiling", ColumnType.COUNT),
                                common.column("status", ColumnType.TEXT),
                                common.column("source", ColumnType.TEXT)),
                        rows),
                null,
                1);
    }

    private Row row(Ceiling c) {
        return Row.of(List.of(
                new TableCell.Text(c.operation(), "registers/operations/" + c.operation()),
                TableCell.text(texts.get("ceiling-scope." + c.componentScope())),
                new TableCell.Day(c.inForceFrom()),
                TableCell.figure(MetricValue.of(c.strength()), c.figure()),
                TableCell.text(texts.get("headcounts.ceilings.status." + c.status())),
                TableCell.text(c.document())));
    }
}

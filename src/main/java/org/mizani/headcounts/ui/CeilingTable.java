package org.mizani.headcounts.ui;

import java.util.List;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Ceiling;
import org.mizani.operations.Operation;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** The dated steps of authorised strength with their documents, moved ones too. */
final class CeilingTable {

    private CeilingTable() {}

    static Table of(Operation operation, List<Ceiling> ceilings, Texts texts) {
        return new Table(
                texts.get("headcounts.ceilings.caption", operation.code()),
                List.of(
                        new Column("from", texts.get("headcounts.ceilings.from"), ColumnType.DATE),
                        new Column("scope", texts.get("headcounts.ceilings.scope"), ColumnType.TEXT),
                        new Column("ceiling", texts.get("headcounts.ceiling"), ColumnType.COUNT),
                        new Column("document", texts.get("headcounts.ceilings.document"), ColumnType.TEXT),
                        new Column("status", texts.get("headcounts.ceilings.status"), ColumnType.TEXT),
                        new Column("superseded_by", texts.get("headcounts.ceilings.superseded"), ColumnType.TEXT)),
                ceilings.stream().map(c -> row(c, texts)).toList(),
                ceilings.isEmpty() ? texts.get("headcounts.ceilings.none") : null);
    }

    private static Row row(Ceiling c, Texts texts) {
        String superseded = c.supersededBy();
        return Row.of(List.of(
                new TableCell.Day(c.inForceFrom()),
                TableCell.text(texts.get("headcounts.ceilings.scope." + c.componentScope())),
                TableCell.figure(MetricValue.of(c.strength()), c.figure()),
                TableCell.text(c.document()),
                TableCell.text(texts.get("headcounts.ceilings.status." + c.status())),
                TableCell.text(superseded == null ? "" : superseded)));
    }
}

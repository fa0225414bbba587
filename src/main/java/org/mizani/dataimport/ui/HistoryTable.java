package org.mizani.dataimport.ui;

import java.time.ZoneOffset;
import java.util.List;
import org.mizani.dataimport.Import;
import org.mizani.metrics.MetricValue;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** The history of imports as a table. */
final class HistoryTable {

    private HistoryTable() {}

    static Table of(List<Import> imports, Texts texts) {
        return new Table(
                texts.get("import.history-caption"),
                List.of(
                        column("number", ColumnType.TEXT, texts),
                        column("file", ColumnType.TEXT, texts),
                        column("status", ColumnType.TEXT, texts),
                        column("rows", ColumnType.COUNT, texts),
                        column("added", ColumnType.COUNT, texts),
                        column("revised", ColumnType.COUNT, texts),
                        column("unchanged", ColumnType.COUNT, texts),
                        column("who", ColumnType.TEXT, texts),
                        column("when", ColumnType.DATE, texts)),
                imports.stream().map(i -> row(i, texts)).toList(),
                null);
    }

    private static Column column(String key, ColumnType type, Texts texts) {
        return new Column(key, texts.get("import.column." + key), type);
    }

    private static Row row(Import i, Texts texts) {
        return Row.of(List.of(
                new TableCell.Text(i.id().toString(), "imports/" + i.id()),
                new TableCell.Text(i.upload().fileName(), "imports/" + i.id()),
                TableCell.text(texts.get("import.status." + i.status().code())),
                count(i.rows()),
                count(i.changes().added()),
                count(i.changes().revised()),
                count(i.changes().unchanged()),
                TableCell.text(i.acceptedBy() == null ? i.createdBy() : i.acceptedBy()),
                new TableCell.Day((i.acceptedAt() == null ? i.createdAt() : i.acceptedAt())
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate())));
    }

    private static TableCell count(int number) {
        return TableCell.figure(MetricValue.of(number), null);
    }
}

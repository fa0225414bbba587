package org.mizani.operations.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.ChangeCounts;
import org.mizani.operations.OperationChanges;
import org.mizani.provenance.ImportId;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** The imports and undos that changed an operation's figures, as a table. */
final class HistoryTable {

    private final Map<OperationChanges, Map<ImportId, ChangeCounts>> changes;
    private final OperationFilter filter;
    private final Texts texts;
    private final Formats formats;

    /** @param changes what each subject tells, in the order of its columns */
    HistoryTable(Map<OperationChanges, Map<ImportId, ChangeCounts>> changes, OperationFilter filter, Texts texts) {
        this.changes = changes;
        this.filter = filter;
        this.texts = texts;
        this.formats = Formats.in(texts.locale());
    }

    Table of(String operation, List<HistoryEvent> events) {
        List<Column> columns = new ArrayList<>(List.of(
                column("when", ColumnType.TEXT), column("what", ColumnType.TEXT), column("file", ColumnType.TEXT)));
        changes.keySet().forEach(subject -> columns.add(column(subject.code(), ColumnType.TEXT)));
        columns.addAll(List.of(
                column("by", ColumnType.TEXT), column("note", ColumnType.TEXT), column("figures", ColumnType.TEXT)));
        return new Table(
                texts.get("operation.history.caption", operation),
                columns,
                events.stream().map(event -> row(operation, event)).toList(),
                null);
    }

    private Row row(String operation, HistoryEvent event) {
        ImportId id = event.source().id();
        List<TableCell> cells = new ArrayList<>(List.of(
                TableCell.text(formats.instant(event.at())),
                TableCell.text(texts.get(event.undo() ? "operation.history.undone" : "operation.history.imported")),
                new TableCell.Text(event.source().upload().fileName(), "imports/" + id)));
        changes.values().forEach(counts -> cells.add(TableCell.text(words(event, counts.get(id)))));
        cells.add(TableCell.text(event.by()));
        cells.add(TableCell.text(Objects.requireNonNullElse(event.note(), "")));
        cells.add(new TableCell.Text(
                texts.get("operation.history.as-known", formats.shortDate(event.day())), asKnown(operation, event)));
        return Row.of(cells);
    }

    private String words(HistoryEvent event, @Nullable ChangeCounts counts) {
        if (counts == null) {
            return texts.get("operation.history.nothing");
        }
        if (event.undo()) {
            return texts.get("operation.history.withdrawn", counts.figures());
        }
        List<String> words = new ArrayList<>();
        add(words, "operation.history.added", counts.added());
        add(words, "operation.history.revised", counts.revised());
        add(words, "operation.history.unchanged", counts.unchanged());
        add(words, "operation.history.withdrawn", counts.withdrawn());
        return String.join(", ", words);
    }

    private void add(List<String> words, String key, int number) {
        if (number > 0) {
            words.add(texts.get(key, number));
        }
    }

    /** The first tab whose figures the event touched, with all else that is chosen. */
    private String asKnown(String operation, HistoryEvent event) {
        String tab = changes.entrySet().stream()
                .filter(subject -> subject.getValue().containsKey(event.source().id()))
                .map(subject -> subject.getKey().code())
                .findFirst()
                .orElse("parity");
        return "operations/" + operation + "?"
                + filter.withTab(tab).withAsOf(event.day()).parameters().getQueryString();
    }

    private Column column(String key, ColumnType type) {
        return new Column(key, texts.get("operation.history.column." + key), type);
    }
}

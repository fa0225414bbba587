package org.mizani.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;

/** The small print of a table: each distinct mark gets a letter, in reading order. */
public final class TableMarks {

    private final Map<String, String> letters = new LinkedHashMap<>();

    private TableMarks() {}

    public static TableMarks of(Table table) {
        TableMarks marks = new TableMarks();
        for (Row row : table.rows()) {
            for (TableCell cell : row.cells()) {
                if (cell instanceof TableCell.Figure figure && figure.mark() != null) {
                    marks.letters.computeIfAbsent(figure.mark(), ignored -> letter(marks.letters.size()));
                }
            }
        }
        return marks;
    }

    /** Letter by mark, in order of the letters. */
    public Map<String, String> letters() {
        return new LinkedHashMap<>(letters);
    }

    /** The marks of a row with the column each belongs to, for files where small print would be lost. */
    static String ofRow(Table table, Row row) {
        return IntStream.range(0, row.cells().size())
                .filter(i -> row.cells().get(i) instanceof TableCell.Figure f && f.mark() != null)
                .mapToObj(i -> table.columns().get(i).heading() + ": "
                        + ((TableCell.Figure) row.cells().get(i)).mark())
                .collect(Collectors.joining("; "));
    }

    /** The table with a last column that spells out the marks of each row. */
    static Table asColumn(Table table, String heading) {
        List<Column> columns = new ArrayList<>(table.columns());
        columns.add(new Column("marks", heading, ColumnType.TEXT));
        List<Row> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            List<TableCell> cells = new ArrayList<>(row.cells());
            cells.add(TableCell.text(ofRow(table, row)));
            rows.add(new Row(cells, row.total()));
        }
        return new Table(table.caption(), columns, rows, table.note(), table.rates());
    }

    private static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('a' + index)) : letter(index / 26 - 1) + letter(index % 26);
    }
}

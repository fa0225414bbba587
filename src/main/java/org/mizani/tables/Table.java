package org.mizani.tables;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows of figures with their meaning: the twin of a chart, and what CSV, XLSX, PDF and the screen are written from,
 * so that all show the same numbers.
 *
 * @param caption says measure, unit, basis, scope; already in the reader's language
 * @param note small print under the table, null when there is none
 * @param rates at which exchange rates its amounts were converted, which pages and reports say beside the table and files
 *     of the table in it; null where none was
 */
public record Table(
        String caption,
        List<Column> columns,
        List<Row> rows,
        @Nullable String note,
        @Nullable String rates) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        caption + ": a row has " + row.cells().size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    /** Nothing in it was converted. */
    public Table(String caption, List<Column> columns, List<Row> rows, @Nullable String note) {
        this(caption, columns, rows, note, null);
    }

    /** The same with what its amounts were converted at; empty where all are in one currency. */
    public Table withRates(Optional<String> sentence) {
        return new Table(caption, columns, rows, note, sentence.orElse(null));
    }

    /**
     * @param key name in CSV headers and in {@link Formula}s, for example {@code women}
     * @param heading in the reader's language
     */
    public record Column(String key, String heading, ColumnType type) {}

    /** How the figures of a column are written. */
    public enum ColumnType {
        TEXT,
        DATE,
        /** People: whole numbers. */
        COUNT,
        /** Fractions of one, shown as per cent with one decimal. */
        SHARE,
        /** The same with two decimals, where a published share has them. */
        FINE_SHARE,
        /** Differences of fractions, shown as percentage points with one decimal. */
        POINTS,
        /** The same with two decimals, where the parts of a difference must be seen to add up. */
        FINE_POINTS,
        /** Amounts; the currency stands in the heading. */
        MONEY,
        /** A plain decimal number, for example months. */
        NUMBER
    }

    /** @param total true for a row that adds up the others */
    public record Row(List<TableCell> cells, boolean total) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(List<TableCell> cells) {
            return new Row(cells, false);
        }
    }
}

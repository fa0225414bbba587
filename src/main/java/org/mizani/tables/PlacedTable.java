package org.mizani.tables;

import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Where a table landed on a sheet; rows and columns count from 0.
 *
 * @param table as written, with a column for marks where there are any
 */
public record PlacedTable(String sheet, int headerRow, Table table) {

    static PlacedTable at(String sheet, int captionRow, Table table) {
        return new PlacedTable(sheet, captionRow + 1, table);
    }

    public int firstDataRow() {
        return headerRow + 1;
    }

    /** The first row below the table, where its note stands. */
    public int afterLastRow() {
        return firstDataRow() + table.rows().size();
    }

    /** The first row that another table may use. */
    public int nextFreeRow() {
        return afterLastRow() + (table.note() == null ? 1 : 2);
    }

    /** Rows that are no totals, as far as they stand on top. */
    int bodyRows() {
        int rows = table.rows().size();
        while (rows > 0 && table.rows().get(rows - 1).total()) {
            rows--;
        }
        return rows;
    }

    /** The figures of a column without totals, for a chart. */
    public CellRangeAddress body(String columnKey) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).key().equals(columnKey)) {
                return new CellRangeAddress(firstDataRow(), headerRow + Math.max(1, bodyRows()), i, i);
            }
        }
        throw new IllegalArgumentException(table.caption() + ": no column " + columnKey);
    }
}

package org.mizani.dataimport.workbook;

import java.util.Arrays;

/** The cells of one row while it is read. */
final class RowCells {

    private final RowBudget budget;
    private RawCell[] cells = new RawCell[64];
    private int width;

    RowCells(RowBudget budget) {
        this.budget = budget;
        Arrays.fill(cells, RawCell.BLANK);
    }

    /** Begins the next row. */
    void clear() {
        Arrays.fill(cells, 0, width, RawCell.BLANK);
        width = 0;
    }

    boolean isBlank() {
        return width == 0;
    }

    /** How many columns there are up to the last cell that is not blank. */
    int width() {
        return width;
    }

    /** Sets a cell, none to the left of one that is set; a blank one takes no room. */
    void put(int column, RawCell cell) {
        if (cell instanceof RawCell.Blank) {
            return;
        }
        if (column >= cells.length) {
            int before = cells.length;
            cells = Arrays.copyOf(cells, Math.max(column + 1, before * 2));
            Arrays.fill(cells, before, cells.length, RawCell.BLANK);
        }
        cells[column] = cell;
        width = column + 1;
    }

    RawRow row(int number) throws UnreadableFileException {
        return budget.row(number, cells, width);
    }
}

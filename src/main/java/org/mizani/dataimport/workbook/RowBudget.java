package org.mizani.dataimport.workbook;

import java.util.Arrays;
import java.util.List;

/** Makes the rows of one sheet and counts them against the limits. */
final class RowBudget {

    private final String sheet;
    private final Limits limits;
    private long cells;

    RowBudget(String sheet, Limits limits) {
        this.sheet = sheet;
        this.limits = limits;
    }

    /** A row of the first {@code width} cells. */
    RawRow row(int number, RawCell[] row, int width) throws UnreadableFileException {
        cells += width;
        if (cells > limits.cells()) {
            throw refused("too-many-cells", CellAddress.of(width - 1, number), limits.cells());
        }
        return new RawRow(number, List.of(Arrays.copyOf(row, width)));
    }

    void checkRow(int number) throws UnreadableFileException {
        if (number > limits.rows()) {
            throw refused("too-many-rows", CellAddress.of(0, number), limits.rows());
        }
    }

    void checkColumn(int column, int row) throws UnreadableFileException {
        if (column >= limits.columns()) {
            throw refused("too-many-columns", CellAddress.of(limits.columns(), row), limits.columns());
        }
    }

    void checkText(int length, int column, int row) throws UnreadableFileException {
        if (length > limits.textLength()) {
            throw refused("text-too-long", CellAddress.of(column, row), limits.textLength());
        }
    }

    private UnreadableFileException refused(String code, String cell, long limit) {
        return Problems.refusedAt(code, sheet, cell, Long.toString(limit));
    }
}

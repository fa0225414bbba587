package org.mizani.dataimport.workbook;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Takes the fields of one record after the other; every field is text. */
final class CsvRows extends AbstractBaseCsvCallbackHandler<CsvRows> {

    private final RowBudget budget;
    private RawCell[] cells = new RawCell[64];
    private int width;
    private int number;
    private @Nullable UnreadableFileException problem;

    CsvRows(RowBudget budget) {
        this.budget = budget;
    }

    /** Number of the record, blank ones counted, as a spreadsheet numbers its rows. */
    int number() {
        return number;
    }

    boolean isBlank() {
        return width == 0;
    }

    RawRow row() throws UnreadableFileException {
        if (problem != null) {
            throw problem;
        }
        return budget.row(number, cells, width);
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        number++;
        width = 0;
        Arrays.fill(cells, RawCell.BLANK);
    }

    @Override
    protected void handleField(int column, char[] buffer, int offset, int length, boolean quoted) {
        if (length == 0 || problem != null) {
            return;
        }
        try {
            budget.checkRow(number);
            budget.checkColumn(column, number);
            budget.checkText(length, column, number);
        } catch (UnreadableFileException e) {
            problem = e;
            width = 1;
            return;
        }
        if (column >= cells.length) {
            int before = cells.length;
            cells = Arrays.copyOf(cells, Math.max(column + 1, before * 2));
            Arrays.fill(cells, before, cells.length, RawCell.BLANK);
        }
        cells[column] = CellText.cell(new String(buffer, offset, length));
        width = column + 1;
    }

    @Override
    protected CsvRows buildRecord() {
        return this;
    }
}

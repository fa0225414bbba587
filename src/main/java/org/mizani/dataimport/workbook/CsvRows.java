package org.mizani.dataimport.workbook;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import org.jspecify.annotations.Nullable;

/** Takes the fields of one record after the other; every field is text. */
final class CsvRows extends AbstractBaseCsvCallbackHandler<CsvRows> {

    private final RowBudget budget;
    private final RowCells cells;
    private int number;
    private @Nullable UnreadableFileException problem;

    CsvRows(RowBudget budget) {
        this.budget = budget;
        this.cells = new RowCells(budget);
    }

    /** Number of the record, blank ones counted, as a spreadsheet numbers its rows. */
    int number() {
        return number;
    }

    boolean isBlank() {
        return problem == null && cells.isBlank();
    }

    RawRow row() throws UnreadableFileException {
        if (problem != null) {
            throw problem;
        }
        return cells.row(number);
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        number++;
        cells.clear();
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
            return;
        }
        cells.put(column, CellText.cell(new String(buffer, offset, length)));
    }

    @Override
    protected CsvRows buildRecord() {
        return this;
    }
}

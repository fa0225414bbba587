package org.mizani.dataimport;

import org.jspecify.annotations.Nullable;

/**
 * A correction that a person asks for.
 *
 * @param row as the spreadsheet numbers it, from 1
 * @param column letters in capitals; null to leave out the row
 * @param value what the cell is to be read as; null or blank for a blank
 */
public record CellCorrection(
        String sheet,
        int row,
        @Nullable String column,
        @Nullable String value) {

    /** Longer texts belong into the file. */
    public static final int LONGEST = 1_000;

    private static final int LONGEST_SHEET = 255;

    /** @throws IllegalArgumentException when it names no cell or says too much */
    public CellCorrection {
        if (row < 1 || row > 1_048_576) {
            throw new IllegalArgumentException("no row " + row);
        }
        if (column != null && !column.matches("[A-Z]{1,3}")) {
            throw new IllegalArgumentException("no column " + column);
        }
        if (sheet.length() > LONGEST_SHEET) {
            throw new IllegalArgumentException("the name of the sheet is longer than " + LONGEST_SHEET);
        }
        if (value != null && value.length() > LONGEST) {
            throw new IllegalArgumentException("longer than " + LONGEST);
        }
        value = value == null || value.isBlank() ? null : value.strip();
    }

    public static CellCorrection leaveOut(String sheet, int row) {
        return new CellCorrection(sheet, row, null, null);
    }
}

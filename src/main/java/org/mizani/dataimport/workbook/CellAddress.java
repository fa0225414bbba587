package org.mizani.dataimport.workbook;

/** Cell addresses as spreadsheets show them. */
public final class CellAddress {

    private static final int LETTERS = 26;

    private CellAddress() {}

    /** {@code A} for column 0, {@code XFD} for column 16,383. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder(3);
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.append((char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.reverse().toString();
    }

    /** {@code D17} for column 3 and row number 17. */
    public static String of(int column, int row) {
        return letters(column) + row;
    }

    /** The column of a reference such as {@code D17}, from 0; -1 when there are no letters, too large when too many. */
    public static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            char c = reference.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * LETTERS + c - 'A' + 1;
        }
        return column - 1;
    }

    /** The row number of a reference such as {@code D17}, from 1; 0 when there is none. */
    public static int row(String reference) {
        long row = 0;
        for (int i = 0; i < reference.length() && row < Integer.MAX_VALUE; i++) {
            char c = reference.charAt(i);
            if (c >= '0' && c <= '9') {
                row = row * 10 + c - '0';
            }
        }
        return (int) Math.min(row, Integer.MAX_VALUE);
    }
}

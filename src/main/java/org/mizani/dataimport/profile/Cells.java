package org.mizani.dataimport.profile;

/** Addresses of cells as spreadsheets write them. */
public final class Cells {

    private Cells() {}

    /** Letters of a column, from position 0: A, B, ... Z, AA. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** Position of the column of an address such as {@code D17}, from 0. */
    public static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + address.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    /** Row number of an address such as {@code D17}, from 1. */
    public static int row(String address) {
        int digits = 0;
        while (digits < address.length() && Character.isLetter(address.charAt(digits))) {
            digits++;
        }
        return Integer.parseInt(address.substring(digits));
    }
}

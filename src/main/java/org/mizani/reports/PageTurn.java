package org.mizani.reports;

import org.mizani.tables.Table;

/** When a page must lie on its long side, in all formats that have pages. */
public final class PageTurn {

    /** With more columns, type on an upright page would be too small to read. */
    public static final int MOST_COLUMNS_UPRIGHT = 8;

    /** Up to so many columns, a turned page has room for type of the usual size. */
    public static final int MOST_COLUMNS_AT_FULL_SIZE = 10;

    private PageTurn() {}

    public static boolean needed(Table table) {
        return table.columns().size() > MOST_COLUMNS_UPRIGHT;
    }
}

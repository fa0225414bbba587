package org.mizani.dataimport.workbook;

import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Severity;

/**
 * A style of the file, changed.
 *
 * @param style index of the style that is changed
 * @param fill colour that it gets, null to keep its own
 * @param plainNumber true to show a number as such, not as a date
 * @param quoted true when text is never to be taken for a formula
 */
record CellLook(int style, @Nullable Severity fill, boolean plainNumber, boolean quoted) {

    static String colour(Severity severity) {
        return switch (severity) {
            case BLOCKS -> "F9C4BE";
            case WARNS -> "FFE3A3";
            case INFORMS -> "D2E4F4";
        };
    }

    boolean changesNothing() {
        return fill == null && !plainNumber && !quoted;
    }
}

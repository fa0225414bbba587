package org.mizani.dataimport.workbook;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Severity;

/**
 * A style of the file, changed.
 *
 * @param style index of the style that is changed
 * @param fill colour that it gets, null to keep its own
 * @param plainNumber true to show a number as such, not as a date
 * @param quoted true when text is never to be taken for a formula
 * @param cleared true to take its fill away
 */
record CellLook(int style, @Nullable Severity fill, boolean plainNumber, boolean quoted, boolean cleared) {

    CellLook(int style, @Nullable Severity fill, boolean plainNumber, boolean quoted) {
        this(style, fill, plainNumber, quoted, false);
    }

    /** The style without the colour that an earlier annotation gave it. */
    static CellLook cleared(int style) {
        return new CellLook(style, null, false, false, true);
    }

    /** True for a colour of ours, whatever its notation. */
    static boolean isOurs(String colour) {
        return Stream.of(Severity.values())
                .anyMatch(s -> colour.toUpperCase(Locale.ROOT).endsWith(colour(s)));
    }

    static String colour(Severity severity) {
        return switch (severity) {
            case BLOCKS -> "F9C4BE";
            case WARNS -> "FFE3A3";
            case INFORMS -> "D2E4F4";
        };
    }

    boolean changesNothing() {
        return fill == null && !plainNumber && !quoted && !cleared;
    }
}

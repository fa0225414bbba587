package org.mizani.dataimport;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person changed in a cell of an upload, laid over the file, which stays as it came.
 *
 * @param row as the spreadsheet numbers it, from 1
 * @param column letters; null when the row as a whole is left out
 * @param value what the cell is read as; null for a blank
 * @param takenBackBy who ended it by taking it back or by correcting the cell again; null while it counts
 */
public record Correction(
        long id,
        String sheet,
        int row,
        @Nullable String column,
        @Nullable String value,
        String by,
        Instant at,
        @Nullable String takenBackBy,
        @Nullable Instant takenBackAt) {

    /** True when it is what the file is read with now. */
    public boolean counts() {
        return takenBackAt == null;
    }

    /** Address of the cell, or number of the row. */
    public String place() {
        return column == null ? Integer.toString(row) : column + row;
    }
}

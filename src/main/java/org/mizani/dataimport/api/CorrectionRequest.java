package org.mizani.dataimport.api;

import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.CellCorrection;
import org.mizani.dataimport.Import;

/**
 * A correction as the HTTP interface takes it.
 *
 * @param column letters; missing to leave out the row
 */
record CorrectionRequest(
        @Nullable String sheet,
        int row,
        @Nullable String column,
        @Nullable String value) {

    /** @throws IllegalArgumentException when it names no cell of the file */
    CellCorrection correction(Import draft) {
        if (sheet == null || draft.sheets().stream().noneMatch(s -> s.name().equals(sheet))) {
            throw new IllegalArgumentException("no sheet " + sheet);
        }
        return new CellCorrection(sheet, row, column, value);
    }
}

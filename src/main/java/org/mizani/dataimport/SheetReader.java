package org.mizani.dataimport;

import java.util.List;

/**
 * Reads the rows of one subject's sheet into figures. One reader serves one import, so that it may remember rows it
 * has seen and tell duplicates.
 *
 * @param <F> the subject's claim, which carries its source cells
 */
public interface SheetReader<F> {

    /**
     * The figures of a row, none when the row cannot be used; the reader then says why in {@code findings}. Type
     * errors, unknown codes and missing required values are already reported when this is called, and the fields
     * concerned are empty: see {@link SheetRow#sound()}.
     */
    List<F> read(SheetRow row, Findings findings);

    /** Called once after the last row of the file, for what can be said about all rows together. */
    default void finish(Findings findings) {}

    /**
     * Facts that count now and that the file, complete for what it speaks of, does not state. Asked after
     * {@link #finish}, of a file that a person declared complete.
     */
    default List<Withdrawal> missing() {
        return List.of();
    }
}

package org.mizani.dataimport;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which imports of the history are asked for; "" and null ask for all.
 *
 * @param file part of the file's name
 * @param who part of the name of the person who uploaded, accepted or undid it
 * @param status {@code accepted} or {@code undone}
 * @param from first day of acceptance, in UTC
 * @param to last day of acceptance, in UTC
 */
public record ImportFilter(
        String file,
        String who,
        String status,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** All imports. */
    public static final ImportFilter ALL = new ImportFilter("", "", "", null, null);
}

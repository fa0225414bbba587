package org.mizani.reports.comparison;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Import;

/**
 * An import that was accepted or undone between what two reports know.
 *
 * @param acceptedAt null when it was accepted earlier
 * @param undoneAt null when it was not undone until then
 * @param differences cells and texts that are not the same and rest on it, before or after; 0 does not say that it had
 *     no effect: it may have withdrawn a figure
 */
public record ImportBetween(
        Import told, @Nullable Instant acceptedAt, @Nullable Instant undoneAt, long differences) {

    /** {@code accepted}, {@code undone}, or {@code accepted-undone} for both. */
    public String code() {
        return acceptedAt == null ? "undone" : undoneAt == null ? "accepted" : "accepted-undone";
    }
}

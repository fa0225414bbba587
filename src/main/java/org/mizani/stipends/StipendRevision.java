package org.mizani.stipends;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One state of a rate, as it was recorded; nothing is ever deleted.
 *
 * @param number rises with each revision
 * @param shipped true for what came with the product, false for what a person entered
 * @param reason null for what shipped
 * @param from {@link #FROM_THE_BEGINNING} for what came with the first start
 * @param to when it was undone, or no longer shipped; null while it is open
 */
public record StipendRevision(
        long number,
        StipendKey key,
        StipendValue value,
        boolean shipped,
        @Nullable String reason,
        String by,
        Instant from,
        @Nullable String endedBy,
        @Nullable String endReason,
        @Nullable Instant to) {

    /** What shipped with the first start was published before anybody could ask. */
    public static final Instant FROM_THE_BEGINNING = Instant.EPOCH;

    /**
     * The one that counts among open revisions of one rate: the newest that a person entered, whatever ships later; else
     * the newest that shipped.
     */
    static Optional<StipendRevision> inForce(List<StipendRevision> open) {
        return open.stream()
                .max(Comparator.comparing((StipendRevision r) -> !r.shipped)
                        .thenComparingLong(StipendRevision::number));
    }
}

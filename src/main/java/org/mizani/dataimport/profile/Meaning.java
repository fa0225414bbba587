package org.mizani.dataimport.profile;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.profile.ProfileSlots.Slot;

/**
 * What a heading seems to mean.
 *
 * @param slot what the column holds; null when the heading says only whom or when the figures below are about
 * @param said field to value: what the heading itself says about the figures below it, such as their type or month
 * @param score how sure that is, in per cent
 * @param unknown a word of the heading that may say whom the figures are about, but nobody knows; null when there is none
 */
record Meaning(
        @Nullable Slot slot,
        Map<String, Object> said,
        int score,
        @Nullable String unknown) {

    /** From here on nobody is asked. */
    static final int CERTAIN = 92;

    /** Nothing is left to doubt. */
    static final int KNOWN = 100;

    /** From here on it is worth asking. */
    static final int POSSIBLE = 75;

    Meaning(@Nullable Slot slot, Map<String, Object> said, int score) {
        this(slot, said, score, null);
    }

    Meaning {
        said = Map.copyOf(said);
    }

    boolean certain() {
        return score >= CERTAIN;
    }

    boolean measure() {
        return slot == null
                || slot.total() != null
                || (slot.column() != null && slot.column().measure());
    }

    Meaning as(Slot other) {
        return new Meaning(other, other.column() != null && !other.column().measure() ? Map.of() : said, KNOWN);
    }
}

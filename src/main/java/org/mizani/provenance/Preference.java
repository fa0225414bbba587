package org.mizani.provenance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's decision that one claim counts, whatever is newer.
 *
 * @param claim number of the claim
 * @param until when it was taken back, another claim preferred, or the claim's import undone; null while in force
 * @param endReason null while in force, and where nobody gave a reason
 */
public record Preference(
        long claim,
        String reason,
        String by,
        Instant since,
        @Nullable Instant until,
        @Nullable String endedBy,
        @Nullable String endReason) {}

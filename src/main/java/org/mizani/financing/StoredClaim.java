package org.mizani.financing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A claim with the import that brought it.
 *
 * @param withdrawnAt when the import was undone, null while it stands
 */
record StoredClaim(
        Claim<?> claim,
        String file,
        String sha256,
        String importedBy,
        Instant importedAt,
        @Nullable Instant withdrawnAt) {}

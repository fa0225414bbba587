package org.mizani.financing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mizani.provenance.ImportId;

/**
 * An exchange rate with the import that brought it.
 *
 * @param withdrawnAt when the import was undone, null while it stands
 */
record StoredRate(
        ExchangeRate rate,
        ImportId importId,
        String file,
        String sha256,
        String importedBy,
        Instant importedAt,
        @Nullable Instant withdrawnAt) {}

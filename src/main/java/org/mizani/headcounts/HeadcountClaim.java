package org.mizani.headcounts;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.PersonnelType;
import org.mizani.provenance.ImportId;
import org.mizani.provenance.SourceCell;

/**
 * One figure of a stored claim with its file.
 *
 * @param withdrawnAt when an undo closed the claim, null while it is open
 */
record HeadcountClaim(
        String operation,
        PersonnelType type,
        String contributor,
        LocalDate date,
        MetricValue value,
        SourceCell cell,
        ImportId importId,
        String file,
        String sha256,
        String importedBy,
        Instant importedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String statedSource,
        @Nullable String note) {}

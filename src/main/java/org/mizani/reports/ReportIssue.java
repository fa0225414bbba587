package org.mizani.reports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report that was handed out.
 *
 * @param number for example {@code 2026-0007}
 * @param parameters what it was asked; with the same, the same content hash comes out again
 * @param contentHash fingerprint of figures and texts
 * @param sha256 fingerprint of the file
 * @param withdrawal null while it holds
 */
public record ReportIssue(
        String number,
        String definition,
        String title,
        String subject,
        IssuedParameters parameters,
        String contentHash,
        String fileName,
        ReportFormat format,
        String sha256,
        String issuedBy,
        Instant issuedAt,
        @Nullable Withdrawal withdrawal) {

    /** Who took it back, when and why. */
    public record Withdrawal(String by, Instant at, String because) {}
}

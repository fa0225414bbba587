package org.mizani.reports.api;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mizani.reports.IssuedParameters;
import org.mizani.reports.ReportIssue;

/**
 * A report that was handed out.
 *
 * @param asOf ask for the same report as of this moment, and the same content hash comes out
 * @param sha256 fingerprint of the file
 * @param status issued or withdrawn
 */
record IssueJson(
        String number,
        String definition,
        String title,
        String subject,
        @Nullable String operation,
        LocalDate date,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String basis,
        @Nullable String scope,
        String lang,
        Instant asOf,
        String format,
        String contentHash,
        String sha256,
        String file,
        String issuedBy,
        Instant issuedAt,
        String status,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBecause) {

    static final String ADDRESS = "/api/v1/issued-reports/";

    static IssueJson of(ReportIssue issue) {
        IssuedParameters p = issue.parameters();
        ReportIssue.Withdrawal back = issue.withdrawal();
        return new IssueJson(
                issue.number(),
                issue.definition(),
                issue.title(),
                issue.subject(),
                p.operation(),
                p.date(),
                p.from(),
                p.to(),
                p.basis(),
                p.scope(),
                p.lang(),
                p.knownAt(),
                issue.format().code(),
                issue.contentHash(),
                issue.sha256(),
                ADDRESS + issue.number() + "/file",
                issue.issuedBy(),
                issue.issuedAt(),
                back == null ? "issued" : "withdrawn",
                back == null ? null : back.by(),
                back == null ? null : back.at(),
                back == null ? null : back.because());
    }
}

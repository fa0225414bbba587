package org.mizani.reports;

import static org.mizani.jooq.Tables.REPORT_ISSUE;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps every report that was handed out; nothing is ever changed but that it is withdrawn. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class IssueStore {

    private final DSLContext db;

    IssueStore(DSLContext db) {
        this.db = db;
    }

    void add(IssueNumber number, ReportIssue issue, byte[] file) {
        IssuedParameters p = issue.parameters();
        db.insertInto(REPORT_ISSUE)
                .set(REPORT_ISSUE.ISSUED_IN, number.year())
                .set(REPORT_ISSUE.RUNNING, number.running())
                .set(REPORT_ISSUE.DEFINITION, issue.definition())
                .set(REPORT_ISSUE.TITLE, issue.title())
                .set(REPORT_ISSUE.SUBJECT, issue.subject())
                .set(REPORT_ISSUE.OPERATION, p.operation())
                .set(REPORT_ISSUE.ON_DATE, p.date())
                .set(REPORT_ISSUE.PERIOD_FROM, p.from())
                .set(REPORT_ISSUE.PERIOD_TO, p.to())
                .set(REPORT_ISSUE.BASIS, p.basis())
                .set(REPORT_ISSUE.SCOPE, p.scope())
                .set(REPORT_ISSUE.LANGUAGE, p.lang())
                .set(REPORT_ISSUE.KNOWN_AT, time(p.knownAt()))
                .set(REPORT_ISSUE.CONTENT_HASH, issue.contentHash())
                .set(REPORT_ISSUE.FILE_NAME, issue.fileName())
                .set(REPORT_ISSUE.FILE_FORMAT, issue.format().code())
                .set(REPORT_ISSUE.FILE_SHA256, issue.sha256())
                .set(REPORT_ISSUE.FILE_BASE64, Base64.getEncoder().encodeToString(file))
                .set(REPORT_ISSUE.ISSUED_BY, issue.issuedBy())
                .set(REPORT_ISSUE.ISSUED_AT, time(issue.issuedAt()))
                .execute();
    }

    /** @return false when there is no such issue, or it is withdrawn already */
    boolean withdraw(IssueNumber number, ReportIssue.Withdrawal withdrawal) {
        return db.update(REPORT_ISSUE)
                        .set(REPORT_ISSUE.WITHDRAWN_BY, withdrawal.by())
                        .set(REPORT_ISSUE.WITHDRAWN_AT, time(withdrawal.at()))
                        .set(REPORT_ISSUE.WITHDRAWN_BECAUSE, withdrawal.because())
                        .where(IssueQueries.is(number), REPORT_ISSUE.WITHDRAWN_AT.isNull())
                        .execute()
                > 0;
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

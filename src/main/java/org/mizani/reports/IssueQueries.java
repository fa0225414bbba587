package org.mizani.reports;

import static org.mizani.jooq.Tables.REPORT_ISSUE;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The register of reports that were handed out. */
@Repository
public class IssueQueries {

    private final DSLContext db;

    IssueQueries(DSLContext db) {
        this.db = db;
    }

    /** All, the newest first. */
    public List<ReportIssue> all() {
        return issues(DSL.noCondition());
    }

    /** @param word a number such as {@code 2026-0007} */
    public Optional<ReportIssue> byNumber(String word) {
        return IssueNumber.of(word)
                .map(IssueQueries::is)
                .flatMap(number -> issues(number).stream().findFirst());
    }

    /** Issues whose file has this fingerprint: nobody changed a byte of it. */
    public List<ReportIssue> ofFile(String sha256) {
        return issues(REPORT_ISSUE.FILE_SHA256.eq(sha256));
    }

    /** The file as it was handed out. */
    public Optional<byte[]> file(String word) {
        return IssueNumber.of(word)
                .flatMap(number -> db.select(REPORT_ISSUE.FILE_BASE64)
                        .from(REPORT_ISSUE)
                        .where(is(number))
                        .fetchOptional(REPORT_ISSUE.FILE_BASE64)
                        .map(Base64.getDecoder()::decode));
    }

    /** The last number of a year, running 0 where there is none. */
    IssueNumber last(int year) {
        Integer running = db.select(DSL.max(REPORT_ISSUE.RUNNING))
                .from(REPORT_ISSUE)
                .where(REPORT_ISSUE.ISSUED_IN.eq(year))
                .fetchSingle()
                .value1();
        return new IssueNumber(year, running == null ? 0 : running);
    }

    static Condition is(IssueNumber number) {
        return REPORT_ISSUE.ISSUED_IN.eq(number.year()).and(REPORT_ISSUE.RUNNING.eq(number.running()));
    }

    /** Without the files, which may be large. */
    private List<ReportIssue> issues(Condition which) {
        return db.select(Arrays.stream(REPORT_ISSUE.fields())
                        .filter(field -> !field.equals(REPORT_ISSUE.FILE_BASE64))
                        .toList())
                .from(REPORT_ISSUE)
                .where(which)
                .orderBy(REPORT_ISSUE.ISSUED_IN.desc(), REPORT_ISSUE.RUNNING.desc())
                .fetch(IssueQueries::issue);
    }

    private static ReportIssue issue(Record row) {
        return new ReportIssue(
                new IssueNumber(row.get(REPORT_ISSUE.ISSUED_IN), row.get(REPORT_ISSUE.RUNNING)).toString(),
                row.get(REPORT_ISSUE.DEFINITION),
                row.get(REPORT_ISSUE.TITLE),
                row.get(REPORT_ISSUE.SUBJECT),
                new IssuedParameters(
                        row.get(REPORT_ISSUE.OPERATION),
                        row.get(REPORT_ISSUE.ON_DATE),
                        row.get(REPORT_ISSUE.PERIOD_FROM),
                        row.get(REPORT_ISSUE.PERIOD_TO),
                        row.get(REPORT_ISSUE.BASIS),
                        row.get(REPORT_ISSUE.SCOPE),
                        row.get(REPORT_ISSUE.LANGUAGE),
                        row.get(REPORT_ISSUE.KNOWN_AT).toInstant()),
                row.get(REPORT_ISSUE.CONTENT_HASH),
                row.get(REPORT_ISSUE.FILE_NAME),
                ReportFormat.byCode(row.get(REPORT_ISSUE.FILE_FORMAT)).orElseThrow(),
                row.get(REPORT_ISSUE.FILE_SHA256),
                row.get(REPORT_ISSUE.ISSUED_BY),
                row.get(REPORT_ISSUE.ISSUED_AT).toInstant(),
                withdrawal(row));
    }

    private static ReportIssue.@Nullable Withdrawal withdrawal(Record row) {
        OffsetDateTime at = row.get(REPORT_ISSUE.WITHDRAWN_AT);
        if (at == null) {
            return null;
        }
        Instant moment = at.toInstant();
        return new ReportIssue.Withdrawal(
                Objects.requireNonNull(row.get(REPORT_ISSUE.WITHDRAWN_BY)),
                moment,
                Objects.requireNonNull(row.get(REPORT_ISSUE.WITHDRAWN_BECAUSE)));
    }
}

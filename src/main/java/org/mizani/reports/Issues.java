package org.mizani.reports;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.mizani.ui.texts.RefusedException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands out reports: each gets a number and is kept with its file, so that it can be proven later. */
@Service
public class Issues {

    /** Characters that the reason of a withdrawal may have. */
    public static final int LONGEST_REASON = 2_000;

    private final Reports reports;
    private final IssueQueries queries;
    private final IssueStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Issues(Reports reports, IssueQueries queries, IssueStore store, TransactionTemplate transaction, Clock clock) {
        this.reports = reports;
        this.queries = queries;
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Makes the report and keeps it. Numbers follow one another without gaps, so one is handed out after the other.
     *
     * @param p what is asked; knowledge of now or of a time to come becomes that of this moment
     */
    public synchronized ReportIssue issue(
            ReportDefinition definition, ReportParameters p, ReportFormat format, String user) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ReportParameters fixed = p.withKnownAt(p.knownAt().fixed(now));
        Document document = reports.document(definition, fixed);
        IssueNumber number =
                queries.last(now.atOffset(ZoneOffset.UTC).getYear()).next();
        while (true) {
            try {
                return kept(number, document, definition, fixed, format, user, now);
            } catch (DuplicateKeyException taken) {
                number = number.next();
            }
        }
    }

    /** @throws DuplicateKeyException when another server has given this number meanwhile */
    private ReportIssue kept(
            IssueNumber number,
            Document document,
            ReportDefinition definition,
            ReportParameters p,
            ReportFormat format,
            String user,
            Instant now) {
        Document numbered = document.numbered(number.toString());
        Reports.ReportFile file = reports.file(numbered, definition, p, format);
        ReportIssue issue = new ReportIssue(
                number.toString(),
                definition.id(),
                document.cover().title(),
                document.cover().subject(),
                IssuedParameters.of(p),
                numbered.contentHash(),
                number + "_" + file.name(),
                format,
                DigestUtils.sha256Hex(file.bytes()),
                user,
                now,
                null);
        transaction.executeWithoutResult(status -> store.add(number, issue, file.bytes()));
        return issue;
    }

    /**
     * Says that an issue no longer holds; it stays on record with its file.
     *
     * @throws RefusedException without a reason, or when there is no such issue that still holds
     */
    public void withdraw(String word, @Nullable String because, String user) {
        String reason = because == null ? "" : because.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new RefusedException("reason", "issues.refused.reason", LONGEST_REASON);
        }
        IssueNumber number = IssueNumber.of(word)
                .filter(found -> queries.byNumber(word).isPresent())
                .orElseThrow(() -> new RefusedException("number", "issues.refused.unknown", word));
        ReportIssue.Withdrawal withdrawal = new ReportIssue.Withdrawal(user, clock.instant(), reason);
        Boolean done = transaction.execute(status -> store.withdraw(number, withdrawal));
        if (!Boolean.TRUE.equals(done)) {
            throw new RefusedException("number", "issues.refused.withdrawn", word);
        }
    }
}

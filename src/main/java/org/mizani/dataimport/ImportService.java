package org.mizani.dataimport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.mizani.database.Durability;
import org.mizani.dataimport.Import.Status;
import org.mizani.dataimport.workbook.UnreadableFileException;
import org.mizani.provenance.ImportId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The way of a file into the product: keep the bytes, check, and after a person has seen the changes accept; undo at
 * any time. An acceptance is one transaction: all of the file or nothing. Acceptances and undos take turns, none is
 * recorded as earlier than the one before: what was known at an instant must never change afterwards.
 */
@Service
public class ImportService {

    /** How long a draft is kept. */
    public static final Duration DRAFTS_LIVE = Duration.ofHours(24);

    private final UploadStore uploads;
    private final ImportStore store;
    private final ImportQueries queries;
    private final MappingStore mappings;
    private final ImportRuns runs;
    private final ImportProgress progress;
    private final ImportTurns turns;
    private final Durability durability;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final ReentrantLock writing = new ReentrantLock();

    ImportService(
            UploadStore uploads,
            ImportStore store,
            ImportQueries queries,
            MappingStore mappings,
            ImportRuns runs,
            ImportProgress progress,
            ImportTurns turns,
            Durability durability,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.uploads = uploads;
        this.store = store;
        this.queries = queries;
        this.mappings = mappings;
        this.runs = runs;
        this.progress = progress;
        this.turns = turns;
        this.durability = durability;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** True when so many files wait to be read that a sender had better come again. */
    public boolean crowded() {
        return turns.crowded();
    }

    /** Keeps the bytes of an upload and opens a draft for it. */
    public ImportId receive(String fileName, InputStream bytes, String user) throws IOException {
        Upload upload = uploads.keep(fileName, bytes);
        ImportId id = transaction.execute(t -> store.begin(upload, user, now()));
        return id;
    }

    /**
     * Dry run: what the file would change, and everything that is wrong with it; stores none of its figures.
     *
     * @param profile id of a profile, null to take whichever fits
     * @throws UnreadableFileException when the file is nothing that we read; the draft is forgotten then
     */
    public ImportReport check(ImportId id, @Nullable String profile) throws IOException {
        Import draft = begin(id, Status.CHECKING);
        return draftWith(id, withRepetition(draft, read(draft, profile, null, null)));
    }

    /**
     * Keeps what a person said about a draft; the next check and the acceptance read the file so.
     *
     * @param answers question to answer; a blank answer takes an earlier one back
     * @throws IllegalStateException when the import is no draft any more
     */
    public void answer(ImportId id, Map<String, String> answers) {
        transaction.executeWithoutResult(t -> {
            Import draft = draft(id);
            Map<String, String> all = new HashMap<>(draft.answers().given());
            all.putAll(answers);
            all.values().removeIf(String::isBlank);
            store.answers(id, new Answers(all));
        });
    }

    /**
     * Accepts a file: all its figures are stored and known from now on, or none when something blocks them.
     *
     * @param reason why warnings are accepted, null when the user gives none
     * @throws UnreadableFileException when the file is nothing that we read; the draft is forgotten then
     */
    public ImportReport accept(ImportId id, @Nullable String profile, String user, @Nullable String reason)
            throws IOException {
        Import draft = begin(id, Status.STORING);
        ImportReport report = withRepetition(draft, ImportReport.EMPTY);
        if (report.blocked()) {
            return draftWith(id, report);
        }
        writing.lock();
        try {
            Instant at = afterAll();
            report = read(draft, profile, new Storing(id, at), found -> {
                store.report(id, found.report(), Status.ACCEPTED);
                mappings.remember(found.layouts(), draft, user, at);
                store.accepted(id, draft.upload().sha256(), user, at, reason);
                events.publishEvent(new ClaimsChanged());
                durability.checkpoint();
            });
        } catch (DuplicateKeyException e) {
            report = withRepetition(draft, ImportReport.EMPTY);
        } finally {
            writing.unlock();
        }
        return report.blocked() ? draftWith(id, report) : report;
    }

    /**
     * Undoes an accepted import: closes its claims, so that what other imports say counts again.
     *
     * @throws IllegalStateException when it is not an accepted import
     */
    public void undo(ImportId id, String user, @Nullable String reason) {
        writing.lock();
        try {
            transaction.executeWithoutResult(t -> {
                Instant at = afterAll();
                store.undone(id, user, at, reason);
                runs.close(id, at);
                events.publishEvent(new ClaimsChanged());
                durability.checkpoint();
            });
        } finally {
            writing.unlock();
        }
    }

    private ImportReport read(
            Import draft, @Nullable String profile, @Nullable Storing storing, @Nullable Completion completion)
            throws IOException {
        turns.take();
        try {
            ImportReport report = transaction.execute(t -> {
                ImportRuns.Outcome found = run(draft, profile, storing);
                if (completion == null || found.report().blocked()) {
                    t.setRollbackOnly();
                } else {
                    completion.complete(found);
                }
                return found.report();
            });
            return report;
        } catch (UncheckedIOException e) {
            forget(draft);
            throw e.getCause();
        } catch (DuplicateKeyException e) {
            throw e;
        } catch (RuntimeException e) {
            transaction.executeWithoutResult(t -> store.status(draft.id(), Status.FAILED));
            throw e;
        } finally {
            progress.ended(draft.id());
            turns.giveBack();
        }
    }

    private ImportRuns.Outcome run(Import draft, @Nullable String profile, @Nullable Storing storing) {
        try {
            return runs.run(
                    draft.upload(), profile, draft.answers(), storing, rows -> progress.reached(draft.id(), rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Import begin(ImportId id, Status stage) {
        Import draft = draft(id);
        transaction.executeWithoutResult(t -> store.status(id, stage));
        return draft;
    }

    private Import draft(ImportId id) {
        Import draft = queries.byId(id).orElseThrow(() -> new IllegalArgumentException("no import " + id));
        if (draft.status() == Status.ACCEPTED || draft.status() == Status.UNDONE || draft.status() == Status.STORING) {
            throw new IllegalStateException(
                    "import " + id + " is " + draft.status().code());
        }
        return draft;
    }

    private ImportReport draftWith(ImportId id, ImportReport report) {
        Status status = report.blocked() ? Status.REFUSED : Status.DRAFT;
        transaction.executeWithoutResult(t -> store.report(id, report, status));
        return report;
    }

    private ImportReport withRepetition(Import draft, ImportReport report) {
        return queries.acceptedWith(draft.upload().sha256())
                .map(earlier -> report.with(new Finding(
                        Severity.BLOCKS,
                        "already-imported",
                        null,
                        null,
                        null,
                        List.of(
                                earlier.id().toString(),
                                String.valueOf(earlier.acceptedBy()),
                                secondOf(earlier.acceptedAt())))))
                .orElse(report);
    }

    private static String secondOf(@Nullable Instant at) {
        return at == null ? "" : at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private void forget(Import draft) throws IOException {
        Boolean needed = transaction.execute(t -> {
            store.forget(draft.id());
            return store.needed(draft.upload().sha256());
        });
        if (Boolean.FALSE.equals(needed)) {
            uploads.forget(draft.upload().sha256());
        }
    }

    /** Now, or when the latest import or undo was, should the clock have been set back since. */
    private Instant afterAll() {
        Instant now = now();
        return queries.latestChange().filter(now::isBefore).orElse(now);
    }

    /** Databases keep microseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** What an acceptance writes last, in the same transaction. */
    private interface Completion {
        void complete(ImportRuns.Outcome outcome);
    }
}

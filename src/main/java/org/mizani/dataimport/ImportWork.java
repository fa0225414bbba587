package org.mizani.dataimport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.workbook.UnreadableFileException;
import org.mizani.provenance.ImportId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How files are read: in their turn, in one transaction each, with nothing stored beside what is being stored. */
@Component
class ImportWork {

    /** How long a person who cancels waits at most for a file that waits for another to be stored. */
    private static final long PATIENCE_MILLIS = 200;

    /** Ends a dry run. */
    static final Completion NOTHING_STORED = found -> false;

    private final Drafts drafts;
    private final ImportQueries queries;
    private final ImportRuns runs;
    private final ImportProgress progress;
    private final ImportTurns turns;
    private final TransactionTemplate transaction;
    private final ReentrantLock writing = new ReentrantLock(true);

    ImportWork(
            Drafts drafts,
            ImportQueries queries,
            ImportRuns runs,
            ImportProgress progress,
            ImportTurns turns,
            PlatformTransactionManager transactions) {
        this.drafts = drafts;
        this.queries = queries;
        this.runs = runs;
        this.progress = progress;
        this.turns = turns;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What happens last, in the same transaction. */
    interface Completion {

        /** True when what was stored is to stay. */
        boolean stores(ImportRuns.Outcome outcome);
    }

    /** Says how an import goes on while something is done with it, and what it is when that comes to nothing. */
    <T> T underWay(Import draft, Supplier<T> work) throws IOException {
        progress.begins(draft.id(), draft.rows());
        try {
            return work.get();
        } catch (CancelledImportException e) {
            drafts.cancelled(draft);
            throw e;
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof UnreadableFileException) {
                drafts.forget(draft);
            } else {
                drafts.failed(draft);
            }
            throw e.getCause();
        } catch (DuplicateKeyException e) {
            throw e;
        } catch (RuntimeException e) {
            drafts.failed(draft);
            throw e;
        } finally {
            progress.ended(draft.id());
        }
    }

    /** Does something that nothing else may be stored beside, at an instant after all that was. */
    <T> T alone(ImportId id, Function<Instant, T> work) {
        try {
            while (!writing.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                progress.goesOn(id);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledImportException(id);
        }
        try {
            return work.apply(afterAll());
        } finally {
            writing.unlock();
        }
    }

    ImportReport read(Import draft, @Nullable String profile, @Nullable Storing storing, Completion completion) {
        turns.take(draft.id(), draft.createdBy());
        try {
            progress.reads(draft.id());
            ImportReport report = transaction.execute(t -> {
                ImportRuns.Outcome found = run(draft, profile, storing);
                progress.goesOn(draft.id());
                if (found.report().blocked() || !completion.stores(found)) {
                    t.setRollbackOnly();
                }
                return found.report();
            });
            return report;
        } finally {
            turns.giveBack();
        }
    }

    private ImportRuns.Outcome run(Import draft, @Nullable String profile, @Nullable Storing storing) {
        try {
            return runs.run(draft, profile, storing, rows -> progress.reached(draft.id(), rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what is no reading of a file, at an instant after all that was. */
    void write(Consumer<Instant> work) {
        writing.lock();
        try {
            transaction.executeWithoutResult(t -> work.accept(afterAll()));
        } finally {
            writing.unlock();
        }
    }

    /** Now, or just after the latest change, should the clock have been set back since: no two are at one instant. */
    private Instant afterAll() {
        Instant now = drafts.now();
        return queries.latestChange()
                .map(latest -> latest.plus(1, ChronoUnit.MICROS))
                .filter(now::isBefore)
                .orElse(now);
    }
}

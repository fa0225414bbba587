package org.mizani.dataimport;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mizani.database.Durability;
import org.mizani.dataimport.Import.Status;
import org.mizani.dataimport.workbook.UnreadableFileException;
import org.mizani.provenance.ClaimTurns;
import org.mizani.provenance.ImportId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * The way of a file into the product: keep the bytes, check, and after a person has seen the changes accept; undo at
 * any time. An acceptance is one transaction: all of the file or nothing. Acceptances and undos take turns, none is
 * recorded as earlier than the one before: what was known at an instant must never change afterwards.
 */
@Service
public class ImportService implements ClaimTurns {

    /** How long a draft is kept. */
    public static final Duration DRAFTS_LIVE = Duration.ofHours(24);

    private final Drafts drafts;
    private final ImportStore store;
    private final ImportQueries queries;
    private final MappingStore mappings;
    private final ImportRuns runs;
    private final ImportProgress progress;
    private final ImportTurns turns;
    private final Durability durability;
    private final ApplicationEventPublisher events;
    private final Comparisons comparisons;
    private final ImportWork work;

    ImportService(
            Drafts drafts,
            ImportStore store,
            ImportQueries queries,
            MappingStore mappings,
            ImportRuns runs,
            ImportProgress progress,
            ImportTurns turns,
            Durability durability,
            ApplicationEventPublisher events,
            Comparisons comparisons,
            ImportWork work) {
        this.drafts = drafts;
        this.store = store;
        this.queries = queries;
        this.mappings = mappings;
        this.runs = runs;
        this.progress = progress;
        this.turns = turns;
        this.durability = durability;
        this.events = events;
        this.comparisons = comparisons;
        this.work = work;
    }

    /** True when so many files wait to be read that a sender had better come again. */
    public boolean crowded() {
        return turns.crowded();
    }

    /** How many files will be read before this one; nothing when it does not wait. */
    public OptionalInt ahead(ImportId id) {
        return turns.ahead(id);
    }

    /** Keeps the bytes of an upload and opens a draft for it. */
    public ImportId receive(String fileName, InputStream bytes, String user) throws IOException {
        return drafts.receive(fileName, bytes, user);
    }

    /**
     * Dry run: what the file would change, and everything that is wrong with it; stores none of its figures.
     *
     * @param profile id of a profile, null to take whichever fits
     * @throws UnreadableFileException when the file is nothing that we read; the draft is forgotten then
     * @throws CancelledImportException when a person cancels it meanwhile
     */
    public ImportReport check(ImportId id, @Nullable String profile) throws IOException {
        Import draft = drafts.begin(id, Status.CHECKING);
        ImportReport report = withRepetition(
                draft, work.underWay(draft, () -> work.read(draft, profile, null, ImportWork.NOTHING_STORED)));
        drafts.checked(id, report);
        return report;
    }

    /**
     * Keeps what a person said about a draft; the next check and the acceptance read the file so.
     *
     * @param answers question to answer; a blank answer takes an earlier one back
     * @throws IllegalStateException when the import is no draft any more
     */
    public void answer(ImportId id, Map<String, String> answers) {
        drafts.answer(id, answers);
    }

    /**
     * Lays corrections over the file of a draft; the next check and the acceptance read its cells so.
     *
     * @throws IllegalStateException when the import is no draft any more
     * @throws IllegalArgumentException when there would be too many
     */
    public void correct(ImportId id, List<CellCorrection> corrections, String user) {
        drafts.correct(id, corrections, user);
    }

    /**
     * Takes corrections back: the cells are read as the file says again.
     *
     * @param corrections their numbers
     * @throws IllegalStateException when the import is no draft any more
     */
    public void takeBack(ImportId id, Collection<Long> corrections, String user) {
        drafts.takeBack(id, corrections, user);
    }

    /** Ends what is being done with an import, wherever it is; nothing of it is stored. */
    public void cancel(ImportId id) {
        progress.cancel(id);
        turns.cancel(id);
    }

    /**
     * Accepts a file: all its figures are stored and known from now on, or none when something blocks them.
     *
     * @param reason why warnings are accepted, null when the user gives none
     * @throws UnreadableFileException when the file is nothing that we read; the draft is forgotten then
     * @throws CancelledImportException when a person cancels it meanwhile
     */
    public ImportReport accept(ImportId id, @Nullable String profile, String user, @Nullable String reason)
            throws IOException {
        Import draft = drafts.begin(id, Status.STORING);
        ImportReport report = withRepetition(draft, ImportReport.EMPTY);
        if (report.blocked()) {
            drafts.checked(id, report);
            return report;
        }
        try {
            report = work.underWay(draft, () -> work.alone(id, at -> store(draft, profile, user, reason, at)));
        } catch (DuplicateKeyException e) {
            report = withRepetition(draft, ImportReport.EMPTY);
        }
        if (report.blocked()) {
            drafts.checked(id, report);
        }
        return report;
    }

    private ImportReport store(
            Import draft, @Nullable String profile, String user, @Nullable String reason, Instant at) {
        return work.read(draft, profile, new Storing(draft.id(), at), found -> {
            store.report(draft.id(), found.report(), Status.ACCEPTED);
            mappings.remember(found.layouts(), draft, user, at);
            store.accepted(draft.id(), draft.upload().sha256(), user, at, reason);
            events.publishEvent(new ClaimsChanged());
            durability.checkpoint();
            return true;
        });
    }

    /**
     * What accepting a draft would do to what is known: accepts it and takes all of it back.
     *
     * @throws IllegalStateException when something blocks it, or it is no draft any more
     * @throws UnreadableFileException when the file is nothing that we read; the draft is forgotten then
     * @throws CancelledImportException when a person cancels it meanwhile
     */
    public Comparison compare(ImportId id) throws IOException {
        Import draft = queries.byId(id)
                .filter(i -> i.status() == Status.DRAFT)
                .orElseThrow(() -> new IllegalStateException("import " + id + " is no draft that could be accepted"));
        AtomicReference<@Nullable Comparison> made = new AtomicReference<>();
        work.underWay(
                draft,
                () -> work.alone(
                        id,
                        at -> work.read(draft, null, new Storing(id, at), found -> {
                            made.set(comparisons.of(id, found.report().changes()));
                            return false;
                        })));
        Comparison comparison = made.get();
        if (comparison == null) {
            throw new IllegalStateException("import " + id + " is blocked by what has changed since its check");
        }
        return comparison;
    }

    /**
     * Undoes an accepted import: closes its claims, so that what other imports say counts again.
     *
     * @throws IllegalStateException when it is not an accepted import
     */
    public void undo(ImportId id, String user, @Nullable String reason) {
        take(at -> {
            store.undone(id, user, at, reason);
            runs.close(id, user, at);
        });
    }

    @Override
    public void take(Consumer<Instant> change) {
        work.write(at -> {
            change.accept(at);
            events.publishEvent(new ClaimsChanged());
            durability.checkpoint();
        });
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
}

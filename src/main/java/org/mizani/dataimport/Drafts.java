package org.mizani.dataimport;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mizani.dataimport.Import.Status;
import org.mizani.provenance.ImportId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Uploads before they are accepted, and what people say about them. */
@Component
class Drafts {

    private final UploadStore uploads;
    private final ImportStore store;
    private final ImportQueries queries;
    private final CorrectionStore corrections;
    private final Successors successors;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Drafts(
            UploadStore uploads,
            ImportStore store,
            ImportQueries queries,
            CorrectionStore corrections,
            Successors successors,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.uploads = uploads;
        this.store = store;
        this.queries = queries;
        this.corrections = corrections;
        this.successors = successors;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    ImportId receive(String fileName, InputStream bytes, String user) throws IOException {
        Upload upload = uploads.keep(fileName, bytes);
        Optional<Import> predecessor = successors.predecessor(upload);
        ImportId id = transaction.execute(t -> {
            ImportId begun = store.begin(upload, user, now());
            predecessor.ifPresent(p -> {
                store.predecessor(begun, p.id());
                store.answers(begun, Successors.answers(p));
            });
            return begun;
        });
        return id;
    }

    void answer(ImportId id, Map<String, String> answers) {
        transaction.executeWithoutResult(t -> {
            Map<String, String> all = new HashMap<>(draft(id).answers().given());
            all.putAll(answers);
            all.values().removeIf(String::isBlank);
            store.answers(id, new Answers(all));
        });
    }

    void correct(ImportId id, List<CellCorrection> asked, String user) {
        transaction.executeWithoutResult(t -> corrections.correct(draft(id).id(), asked, user, now()));
    }

    void takeBack(ImportId id, Collection<Long> made, String user) {
        transaction.executeWithoutResult(t -> corrections.takeBack(draft(id).id(), made, user, now()));
    }

    /** Begins to check or accept it; answers what it was before. */
    Import begin(ImportId id, Status stage) {
        Import draft = draft(id);
        transaction.executeWithoutResult(t -> store.status(id, stage));
        return draft;
    }

    void checked(ImportId id, ImportReport report) {
        Status status = report.blocked() ? Status.REFUSED : Status.DRAFT;
        transaction.executeWithoutResult(t -> store.report(id, report, status));
    }

    void failed(Import draft) {
        transaction.executeWithoutResult(t -> store.status(draft.id(), Status.FAILED));
    }

    /** It is what it was before; one that was never checked to its end was interrupted. */
    void cancelled(Import draft) {
        boolean checked = draft.status() == Status.DRAFT || draft.status() == Status.REFUSED;
        transaction.executeWithoutResult(t -> store.status(draft.id(), checked ? draft.status() : Status.FAILED));
    }

    /** Forgets a file that is nothing we read. */
    void forget(Import draft) throws IOException {
        Boolean needed = transaction.execute(t -> {
            store.forget(draft.id());
            return store.needed(draft.upload().sha256());
        });
        if (Boolean.FALSE.equals(needed)) {
            uploads.forget(draft.upload().sha256());
        }
    }

    /** @throws IllegalStateException when the import is no draft any more */
    private Import draft(ImportId id) {
        Import draft = queries.byId(id).orElseThrow(() -> new IllegalArgumentException("no import " + id));
        if (draft.status() == Status.ACCEPTED || draft.status() == Status.UNDONE || draft.status() == Status.STORING) {
            throw new IllegalStateException(
                    "import " + id + " is " + draft.status().code());
        }
        return draft;
    }

    /** Databases keep microseconds. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

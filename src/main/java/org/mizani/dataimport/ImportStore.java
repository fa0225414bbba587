package org.mizani.dataimport;

import static org.mizani.jooq.Tables.ACCEPTED_FILE;
import static org.mizani.jooq.Tables.DATA_IMPORT;
import static org.mizani.jooq.Tables.IMPORT_FINDING;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.mizani.provenance.ImportId;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes the history of imports. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ImportStore {

    private final DSLContext db;
    private final JsonMapper json;

    ImportStore(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    ImportId begin(Upload upload, String user, Instant at) {
        return new ImportId(db.insertInto(DATA_IMPORT)
                .set(DATA_IMPORT.STATUS, Import.Status.CHECKING.code())
                .set(DATA_IMPORT.FILE_NAME, upload.fileName())
                .set(DATA_IMPORT.SHA256, upload.sha256())
                .set(DATA_IMPORT.BYTES, upload.bytes())
                .set(DATA_IMPORT.CREATED_BY, user)
                .set(DATA_IMPORT.CREATED_AT, time(at))
                .returning(DATA_IMPORT.ID)
                .fetchSingle()
                .getId());
    }

    void status(ImportId id, Import.Status status) {
        db.update(DATA_IMPORT)
                .set(DATA_IMPORT.STATUS, status.code())
                .where(DATA_IMPORT.ID.eq(id.value()))
                .execute();
    }

    void answers(ImportId id, Answers answers) {
        db.update(DATA_IMPORT)
                .set(DATA_IMPORT.ANSWERS, json.writeValueAsString(answers.given()))
                .where(DATA_IMPORT.ID.eq(id.value()))
                .execute();
    }

    void predecessor(ImportId id, ImportId predecessor) {
        db.update(DATA_IMPORT)
                .set(DATA_IMPORT.PREDECESSOR_ID, predecessor.value())
                .where(DATA_IMPORT.ID.eq(id.value()))
                .execute();
    }

    /** Writes what a check or acceptance found, in place of what an earlier check of the same draft found. */
    void report(ImportId id, ImportReport report, Import.Status status) {
        db.update(DATA_IMPORT)
                .set(DATA_IMPORT.STATUS, status.code())
                .set(DATA_IMPORT.PROFILE, report.profile())
                .set(DATA_IMPORT.SUBJECT, report.subject())
                .set(DATA_IMPORT.SHEETS, json.writeValueAsString(report.sheets()))
                .set(DATA_IMPORT.QUESTIONS, json.writeValueAsString(report.questions()))
                .set(DATA_IMPORT.ROWS_READ, report.rows())
                .set(DATA_IMPORT.ADDED, report.changes().added())
                .set(DATA_IMPORT.REVISED, report.changes().revised())
                .set(DATA_IMPORT.UNCHANGED, report.changes().unchanged())
                .set(DATA_IMPORT.WITHDRAWN, report.changes().withdrawn())
                .where(DATA_IMPORT.ID.eq(id.value()))
                .execute();
        db.deleteFrom(IMPORT_FINDING)
                .where(IMPORT_FINDING.IMPORT_ID.eq(id.value()))
                .execute();
        findings(id, report.findings());
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the same bytes are accepted already */
    void accepted(ImportId id, String sha256, String user, Instant at, @Nullable String reason) {
        db.insertInto(ACCEPTED_FILE)
                .set(ACCEPTED_FILE.SHA256, sha256)
                .set(ACCEPTED_FILE.IMPORT_ID, id.value())
                .execute();
        db.update(DATA_IMPORT)
                .set(DATA_IMPORT.ACCEPTED_BY, user)
                .set(DATA_IMPORT.ACCEPTED_AT, time(at))
                .set(DATA_IMPORT.REASON, reason)
                .where(DATA_IMPORT.ID.eq(id.value()))
                .execute();
    }

    /** @throws IllegalStateException when the import is not an accepted one */
    void undone(ImportId id, String user, Instant at, @Nullable String reason) {
        db.deleteFrom(ACCEPTED_FILE)
                .where(ACCEPTED_FILE.IMPORT_ID.eq(id.value()))
                .execute();
        int undone = db.update(DATA_IMPORT)
                .set(DATA_IMPORT.STATUS, Import.Status.UNDONE.code())
                .set(DATA_IMPORT.UNDONE_BY, user)
                .set(DATA_IMPORT.UNDONE_AT, time(at))
                .set(DATA_IMPORT.UNDO_REASON, reason)
                .where(DATA_IMPORT.ID.eq(id.value()), DATA_IMPORT.STATUS.eq(Import.Status.ACCEPTED.code()))
                .execute();
        if (undone == 0) {
            throw new IllegalStateException("import " + id + " is not accepted");
        }
    }

    /** Imports that a crash interrupted: nothing of them is stored. */
    int failInterrupted() {
        return db.update(DATA_IMPORT)
                .set(DATA_IMPORT.STATUS, Import.Status.FAILED.code())
                .where(DATA_IMPORT.STATUS.in(Import.Status.CHECKING.code(), Import.Status.STORING.code()))
                .execute();
    }

    /** Forgets drafts older than {@code before}; answers the fingerprints that no import needs any more. */
    List<String> forgetDrafts(Instant before) {
        var old = DATA_IMPORT
                .STATUS
                .in(Import.Status.DRAFT.code(), Import.Status.REFUSED.code(), Import.Status.FAILED.code())
                .and(DATA_IMPORT.CREATED_AT.lt(time(before)));
        List<String> fingerprints = new ArrayList<>(db.selectDistinct(DATA_IMPORT.SHA256)
                .from(DATA_IMPORT)
                .where(old)
                .fetch(DATA_IMPORT.SHA256));
        db.deleteFrom(DATA_IMPORT).where(old).execute();
        fingerprints.removeAll(db.selectDistinct(DATA_IMPORT.SHA256)
                .from(DATA_IMPORT)
                .where(DATA_IMPORT.SHA256.in(fingerprints))
                .fetch(DATA_IMPORT.SHA256));
        return fingerprints;
    }

    /** Forgets an import that was never more than a file we do not read. */
    void forget(ImportId id) {
        db.deleteFrom(DATA_IMPORT).where(DATA_IMPORT.ID.eq(id.value())).execute();
    }

    boolean needed(String sha256) {
        return db.fetchExists(DATA_IMPORT, DATA_IMPORT.SHA256.eq(sha256));
    }

    private void findings(ImportId id, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        BatchBindStep batch = db.batch(db.insertInto(
                        IMPORT_FINDING,
                        IMPORT_FINDING.IMPORT_ID,
                        IMPORT_FINDING.POSITION,
                        IMPORT_FINDING.SEVERITY,
                        IMPORT_FINDING.CODE,
                        IMPORT_FINDING.SHEET,
                        IMPORT_FINDING.CELL,
                        IMPORT_FINDING.CELL_VALUE,
                        IMPORT_FINDING.ARGUMENTS)
                .values((Long) null, null, null, null, null, null, null, null));
        int position = 0;
        for (Finding f : findings) {
            batch = batch.bind(
                    id.value(),
                    position++,
                    f.severity().name().toLowerCase(Locale.ROOT),
                    f.code(),
                    cut(f.sheet(), 255),
                    f.cell(),
                    cut(f.value(), 1000),
                    json.writeValueAsString(
                            f.arguments().stream().map(a -> cut(a, 300)).toList()));
        }
        batch.execute();
    }

    private static @Nullable String cut(@Nullable String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}

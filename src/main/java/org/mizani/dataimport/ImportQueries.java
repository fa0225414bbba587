package org.mizani.dataimport;

import static org.jooq.impl.DSL.max;
import static org.mizani.jooq.Tables.CLAIM_PREFERENCE;
import static org.mizani.jooq.Tables.DATA_IMPORT;
import static org.mizani.jooq.Tables.IMPORT_FINDING;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mizani.jooq.tables.records.DataImportRecord;
import org.mizani.jooq.tables.records.ImportFindingRecord;
import org.mizani.provenance.ImportId;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the history of imports. */
@Repository
public class ImportQueries {

    private final DSLContext db;
    private final JsonMapper json;

    ImportQueries(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Accepted and undone imports, newest first. */
    public List<Import> history(int limit, int offset) {
        return history(ImportFilter.ALL, limit, offset);
    }

    /** Accepted and undone imports that are asked for, newest first. */
    public List<Import> history(ImportFilter filter, int limit, int offset) {
        return db.selectFrom(DATA_IMPORT)
                .where(asked(filter))
                .orderBy(DATA_IMPORT.ID.desc())
                .limit(limit)
                .offset(offset)
                .fetch(this::toImport);
    }

    public int historySize() {
        return historySize(ImportFilter.ALL);
    }

    public int historySize(ImportFilter filter) {
        return db.fetchCount(DATA_IMPORT, asked(filter));
    }

    /** Files that are not accepted yet, newest first. */
    public List<Import> drafts(int limit) {
        return db.selectFrom(DATA_IMPORT)
                .where(DATA_IMPORT.STATUS.in("checking", "draft", "refused", "storing"))
                .orderBy(DATA_IMPORT.ID.desc())
                .limit(limit)
                .fetch(this::toImport);
    }

    private static Condition asked(ImportFilter filter) {
        Condition asked = filter.status().isEmpty()
                ? DATA_IMPORT.STATUS.in("accepted", "undone")
                : DATA_IMPORT.STATUS.eq(filter.status()).and(DATA_IMPORT.STATUS.in("accepted", "undone"));
        if (!filter.file().isEmpty()) {
            asked = asked.and(DATA_IMPORT.FILE_NAME.containsIgnoreCase(filter.file()));
        }
        if (!filter.who().isEmpty()) {
            asked = asked.and(Stream.of(DATA_IMPORT.CREATED_BY, DATA_IMPORT.ACCEPTED_BY, DATA_IMPORT.UNDONE_BY)
                    .map(who -> who.containsIgnoreCase(filter.who()))
                    .reduce(DSL.falseCondition(), Condition::or));
        }
        if (filter.from() != null) {
            asked = asked.and(
                    DATA_IMPORT.ACCEPTED_AT.ge(filter.from().atStartOfDay().atOffset(ZoneOffset.UTC)));
        }
        if (filter.to() != null) {
            asked = asked.and(DATA_IMPORT.ACCEPTED_AT.lt(
                    filter.to().plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC)));
        }
        return asked;
    }

    /** True when nothing was ever imported. */
    public boolean empty() {
        return !db.fetchExists(DATA_IMPORT, DATA_IMPORT.STATUS.in("accepted", "undone"));
    }

    public Optional<Import> byId(ImportId id) {
        return db.selectFrom(DATA_IMPORT).where(DATA_IMPORT.ID.eq(id.value())).fetchOptional(this::toImport);
    }

    /** Imports of these numbers, newest first. */
    public List<Import> byIds(Collection<ImportId> ids) {
        return db.selectFrom(DATA_IMPORT)
                .where(DATA_IMPORT.ID.in(ids.stream().map(ImportId::value).toList()))
                .orderBy(DATA_IMPORT.ID.desc())
                .fetch(this::toImport);
    }

    /** Imports that were accepted or undone after one moment and not after another, newest first. */
    public List<Import> between(Instant after, Instant until) {
        return db.selectFrom(DATA_IMPORT)
                .where(DATA_IMPORT.STATUS.in("accepted", "undone"))
                .and(within(DATA_IMPORT.ACCEPTED_AT, after, until).or(within(DATA_IMPORT.UNDONE_AT, after, until)))
                .orderBy(DATA_IMPORT.ID.desc())
                .fetch(this::toImport);
    }

    private static Condition within(Field<OffsetDateTime> moment, Instant after, Instant until) {
        return moment.gt(after.atOffset(ZoneOffset.UTC)).and(moment.le(until.atOffset(ZoneOffset.UTC)));
    }

    /** The accepted import of exactly these bytes, if there is one that is not undone. */
    public Optional<Import> acceptedWith(String sha256) {
        return db.selectFrom(DATA_IMPORT)
                .where(DATA_IMPORT.SHA256.eq(sha256), DATA_IMPORT.STATUS.eq("accepted"))
                .orderBy(DATA_IMPORT.ID.desc())
                .limit(1)
                .fetchOptional(this::toImport);
    }

    /** When the latest import, undo or preference was; nothing when there was none. */
    Optional<Instant> latestChange() {
        return Stream.concat(
                        db.select(max(DATA_IMPORT.ACCEPTED_AT), max(DATA_IMPORT.UNDONE_AT))
                                .from(DATA_IMPORT)
                                .fetchSingle(r -> Stream.of(r.value1(), r.value2())),
                        db.select(max(CLAIM_PREFERENCE.RECORDED_FROM), max(CLAIM_PREFERENCE.RECORDED_TO))
                                .from(CLAIM_PREFERENCE)
                                .fetchSingle(r -> Stream.of(r.value1(), r.value2())))
                .filter(Objects::nonNull)
                .map(OffsetDateTime::toInstant)
                .max(Comparator.naturalOrder());
    }

    public List<Finding> findings(ImportId id) {
        return db.selectFrom(IMPORT_FINDING)
                .where(IMPORT_FINDING.IMPORT_ID.eq(id.value()))
                .orderBy(IMPORT_FINDING.POSITION)
                .fetch(this::toFinding);
    }

    private Import toImport(DataImportRecord r) {
        return new Import(
                new ImportId(r.getId()),
                Import.Status.of(r.getStatus()),
                new Upload(r.getFileName(), r.getSha256(), r.getBytes()),
                r.getProfile(),
                json.readValue(r.getSheets(), new TypeReference<List<ReadSheet>>() {}),
                r.getRowsRead(),
                new ChangeCounts(r.getAdded(), r.getRevised(), r.getUnchanged(), r.getWithdrawn()),
                r.getCreatedBy(),
                r.getCreatedAt().toInstant(),
                r.getAcceptedBy(),
                instant(r.getAcceptedAt()),
                r.getReason(),
                r.getUndoneBy(),
                instant(r.getUndoneAt()),
                r.getUndoReason(),
                json.readValue(r.getQuestions(), new TypeReference<List<Question>>() {}),
                new Answers(json.readValue(r.getAnswers(), new TypeReference<>() {})),
                r.getPredecessorId() == null ? null : new ImportId(r.getPredecessorId()));
    }

    private Finding toFinding(ImportFindingRecord r) {
        return new Finding(
                Severity.valueOf(r.getSeverity().toUpperCase(java.util.Locale.ROOT)),
                r.getCode(),
                r.getSheet(),
                r.getCell(),
                r.getCellValue(),
                json.readValue(r.getArguments(), new TypeReference<List<String>>() {}));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}

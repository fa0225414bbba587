package org.mizani.dataimport;

import static org.mizani.jooq.Tables.IMPORT_MAPPING;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.mizani.dataimport.profile.Memory;
import org.mizani.jooq.tables.records.ImportMappingRecord;
import org.mizani.provenance.ImportId;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads how earlier files were read. */
@Repository
public class MappingQueries implements Memory {

    private final DSLContext db;
    private final JsonMapper json;

    MappingQueries(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** The newest of each layout that nobody has forgotten, by name. */
    public List<Mapping> all() {
        var newer = IMPORT_MAPPING.as("newer");
        return db.selectFrom(IMPORT_MAPPING)
                .where(current())
                .andNotExists(db.selectOne()
                        .from(newer)
                        .where(newer.FINGERPRINT.eq(IMPORT_MAPPING.FINGERPRINT))
                        .and(newer.FORGOTTEN_AT.isNull())
                        .and(newer.ID.gt(IMPORT_MAPPING.ID)))
                .orderBy(IMPORT_MAPPING.NAME, IMPORT_MAPPING.ID)
                .fetch(this::toMapping);
    }

    public Optional<Mapping> byId(long id) {
        return db.selectFrom(IMPORT_MAPPING)
                .where(IMPORT_MAPPING.ID.eq(id), current())
                .fetchOptional(this::toMapping);
    }

    Optional<Mapping> byFingerprint(String fingerprint) {
        return db.selectFrom(IMPORT_MAPPING)
                .where(IMPORT_MAPPING.FINGERPRINT.eq(fingerprint), current())
                .orderBy(IMPORT_MAPPING.ID.desc())
                .limit(1)
                .fetchOptional(this::toMapping);
    }

    @Override
    public Answers of(String fingerprint) {
        return byFingerprint(fingerprint).map(Mapping::answers).orElse(Answers.NONE);
    }

    private static Condition current() {
        return IMPORT_MAPPING.FORGOTTEN_AT.isNull();
    }

    private Mapping toMapping(ImportMappingRecord r) {
        return new Mapping(
                r.getId(),
                r.getFingerprint(),
                r.getName(),
                r.getProfile(),
                new Answers(json.readValue(r.getAnswers(), new TypeReference<>() {})),
                r.getDefinition(),
                new ImportId(r.getImportId()),
                r.getCreatedBy(),
                r.getCreatedAt().toInstant());
    }
}

package org.mizani.database;

import static org.mizani.jooq.Tables.CONTRIBUTOR;
import static org.mizani.jooq.Tables.DATA_IMPORT;
import static org.mizani.jooq.Tables.OPERATION;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.mizani.provenance.ImportId;

/** Rows that claims refer to; entries that are already there stay as they are. */
public final class TestRows {

    private TestRows() {}

    public static String operation(DSLContext db, String code) {
        db.insertInto(OPERATION)
                .set(OPERATION.CODE, code)
                .set(OPERATION.NAME_EN, code)
                .set(OPERATION.LEADS, "AU")
                .set(OPERATION.SHIPPED, false)
                .onConflictDoNothing()
                .execute();
        return code;
    }

    public static String contributor(DSLContext db, String code) {
        db.insertInto(CONTRIBUTOR)
                .set(CONTRIBUTOR.CODE, code)
                .set(CONTRIBUTOR.NAME_EN, code)
                .set(CONTRIBUTOR.NAME_FR, code)
                .set(CONTRIBUTOR.AU_MEMBER, true)
                .onConflictDoNothing()
                .execute();
        return code;
    }

    /** An accepted import of {@code <name>.csv} by {@code tester}, accepted at an instant. */
    public static ImportId acceptedImport(DSLContext db, String name, Instant acceptedAt) {
        return new ImportId(db.insertInto(DATA_IMPORT)
                .set(DATA_IMPORT.STATUS, "accepted")
                .set(DATA_IMPORT.FILE_NAME, name + ".csv")
                .set(DATA_IMPORT.SHA256, "0".repeat(64))
                .set(DATA_IMPORT.BYTES, 1L)
                .set(DATA_IMPORT.CREATED_BY, "tester")
                .set(DATA_IMPORT.CREATED_AT, acceptedAt.atOffset(ZoneOffset.UTC))
                .set(DATA_IMPORT.ACCEPTED_BY, "tester")
                .set(DATA_IMPORT.ACCEPTED_AT, acceptedAt.atOffset(ZoneOffset.UTC))
                .returningResult(DATA_IMPORT.ID)
                .fetchSingle()
                .value1());
    }

    /** Marks an import as undone, whose claims a store has closed. */
    public static void undone(DSLContext db, ImportId id, Instant at) {
        db.update(DATA_IMPORT)
                .set(DATA_IMPORT.UNDONE_AT, at.atOffset(ZoneOffset.UTC))
                .where(DATA_IMPORT.ID.eq(id.value()))
                .execute();
    }
}

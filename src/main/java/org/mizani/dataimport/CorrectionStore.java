package org.mizani.dataimport;

import static org.mizani.jooq.Tables.IMPORT_CORRECTION;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.mizani.provenance.ImportId;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes corrections; none is ever deleted before its draft. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CorrectionStore {

    /** Who has more to correct does better in the file itself. */
    static final int MOST = 10_000;

    private final DSLContext db;

    CorrectionStore(DSLContext db) {
        this.db = db;
    }

    /**
     * From now on the cells are read so; earlier corrections of the same cells end.
     *
     * @throws IllegalArgumentException when there would be more than {@value #MOST}
     */
    void correct(ImportId id, List<CellCorrection> corrections, String user, Instant at) {
        OffsetDateTime time = at.atOffset(ZoneOffset.UTC);
        for (CellCorrection c : corrections) {
            end(id, place(c), user, time);
            db.insertInto(IMPORT_CORRECTION)
                    .set(IMPORT_CORRECTION.IMPORT_ID, id.value())
                    .set(IMPORT_CORRECTION.SHEET, c.sheet())
                    .set(IMPORT_CORRECTION.ROW_NUMBER, c.row())
                    .set(IMPORT_CORRECTION.COLUMN_LETTERS, c.column())
                    .set(IMPORT_CORRECTION.NEW_VALUE, c.value())
                    .set(IMPORT_CORRECTION.CORRECTED_BY, user)
                    .set(IMPORT_CORRECTION.CORRECTED_AT, time)
                    .execute();
        }
        int all = db.fetchCount(IMPORT_CORRECTION, counting(id));
        if (all > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " corrections");
        }
    }

    /** The cells are read as the file says again. */
    void takeBack(ImportId id, Collection<Long> corrections, String user, Instant at) {
        end(id, IMPORT_CORRECTION.ID.in(corrections), user, at.atOffset(ZoneOffset.UTC));
    }

    private void end(ImportId id, Condition which, String user, OffsetDateTime at) {
        db.update(IMPORT_CORRECTION)
                .set(IMPORT_CORRECTION.TAKEN_BACK_BY, user)
                .set(IMPORT_CORRECTION.TAKEN_BACK_AT, at)
                .where(counting(id), which)
                .execute();
    }

    private static Condition counting(ImportId id) {
        return IMPORT_CORRECTION.IMPORT_ID.eq(id.value()).and(IMPORT_CORRECTION.TAKEN_BACK_AT.isNull());
    }

    private static Condition place(CellCorrection c) {
        return IMPORT_CORRECTION
                .SHEET
                .eq(c.sheet())
                .and(IMPORT_CORRECTION.ROW_NUMBER.eq(c.row()))
                .and(
                        c.column() == null
                                ? IMPORT_CORRECTION.COLUMN_LETTERS.isNull()
                                : IMPORT_CORRECTION.COLUMN_LETTERS.eq(c.column()));
    }
}

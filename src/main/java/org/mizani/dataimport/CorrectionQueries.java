package org.mizani.dataimport;

import static org.mizani.jooq.Tables.IMPORT_CORRECTION;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.mizani.dataimport.workbook.Corrections;
import org.mizani.jooq.tables.records.ImportCorrectionRecord;
import org.mizani.provenance.ImportId;
import org.springframework.stereotype.Repository;

/** What people corrected in uploads. */
@Repository
public class CorrectionQueries {

    private final DSLContext db;

    CorrectionQueries(DSLContext db) {
        this.db = db;
    }

    /** All that were ever made, the latest first. */
    public List<Correction> all(ImportId id) {
        return db.selectFrom(IMPORT_CORRECTION)
                .where(IMPORT_CORRECTION.IMPORT_ID.eq(id.value()))
                .orderBy(IMPORT_CORRECTION.ID.desc())
                .fetch(CorrectionQueries::correction);
    }

    /** What the file is read with. */
    public Corrections counting(ImportId id) {
        Corrections.Collector collector = new Corrections.Collector();
        db.selectFrom(IMPORT_CORRECTION)
                .where(IMPORT_CORRECTION.IMPORT_ID.eq(id.value()), IMPORT_CORRECTION.TAKEN_BACK_AT.isNull())
                .orderBy(IMPORT_CORRECTION.ID)
                .forEach(r -> {
                    if (r.getColumnLetters() == null) {
                        collector.leaveOut(r.getSheet(), r.getRowNumber());
                    } else {
                        collector.cell(r.getSheet(), r.getRowNumber(), r.getColumnLetters(), r.getNewValue());
                    }
                });
        return collector.collected();
    }

    /** The correction that a cell is read with. */
    Optional<Correction> at(ImportId id, String sheet, int row, String column) {
        return db.selectFrom(IMPORT_CORRECTION)
                .where(
                        IMPORT_CORRECTION.IMPORT_ID.eq(id.value()),
                        IMPORT_CORRECTION.SHEET.eq(sheet),
                        IMPORT_CORRECTION.ROW_NUMBER.eq(row),
                        IMPORT_CORRECTION.COLUMN_LETTERS.eq(column),
                        IMPORT_CORRECTION.TAKEN_BACK_AT.isNull())
                .fetchOptional(CorrectionQueries::correction);
    }

    private static Correction correction(ImportCorrectionRecord r) {
        OffsetDateTime takenBack = r.getTakenBackAt();
        return new Correction(
                r.getId(),
                r.getSheet(),
                r.getRowNumber(),
                r.getColumnLetters(),
                r.getNewValue(),
                r.getCorrectedBy(),
                r.getCorrectedAt().toInstant(),
                r.getTakenBackBy(),
                takenBack == null ? null : takenBack.toInstant());
    }
}

package org.mizani.headcounts;

import static org.mizani.jooq.Tables.HEADCOUNT;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jooq.DSLContext;
import org.mizani.jooq.tables.records.HeadcountRecord;
import org.mizani.metrics.Share;
import org.mizani.operations.PersonnelType;
import org.mizani.provenance.FactClaims;
import org.mizani.provenance.ImportId;
import org.mizani.provenance.SourceCell;
import org.springframework.stereotype.Repository;

/** Reads everything that was ever claimed about the fact of a claim. */
@Repository
class HeadcountFactQueries {

    private final DSLContext db;

    HeadcountFactQueries(DSLContext db) {
        this.db = db;
    }

    /** The operation and date of a claim. */
    Optional<ReportKey> report(long id) {
        return db.select(HEADCOUNT.OPERATION, HEADCOUNT.REPORT_DATE)
                .from(HEADCOUNT)
                .where(HEADCOUNT.ID.eq(id))
                .fetchOptional(r -> new ReportKey(r.value1(), r.value2()));
    }

    Optional<FactClaims> claims(long id, HeadcountMeasure measure, HeadcountLabels labels) {
        return db.selectFrom(HEADCOUNT)
                .where(HEADCOUNT.ID.eq(id))
                .fetchOptional(HeadcountFactQueries::key)
                .map(key -> new FactClaims(
                        key.fact(),
                        labels.claim(measure, key.operation(), key.date(), key.type(), key.contributor()),
                        db.selectFrom(HEADCOUNT)
                                .where(
                                        HEADCOUNT.OPERATION.eq(key.operation()),
                                        HEADCOUNT.REPORT_DATE.eq(key.date()),
                                        HEADCOUNT.CONTRIBUTOR.eq(key.contributor()),
                                        HEADCOUNT.PERSONNEL_TYPE.eq(key.type().code()))
                                .orderBy(HEADCOUNT.RECORDED_FROM, HEADCOUNT.ID)
                                .fetch(r -> stated(r, measure))));
    }

    private static Headcount.Key key(HeadcountRecord r) {
        return new Headcount.Key(
                r.getOperation(),
                PersonnelType.byCode(r.getPersonnelType()).orElseThrow(),
                r.getContributor(),
                r.getReportDate());
    }

    private static FactClaims.Stated stated(HeadcountRecord r, HeadcountMeasure measure) {
        People people = People.of(r.getWomen(), r.getMen(), r.getNotReported(), Share.NONE, 0);
        OffsetDateTime closed = r.getRecordedTo();
        return new FactClaims.Stated(
                r.getId(),
                HeadcountFigures.claimId(r.getId(), measure),
                measure.of(people).known().orElse(null),
                null,
                !people.stated(),
                new ImportId(r.getImportId()),
                new SourceCell(r.getSheet(), HeadcountOriginQueries.cell(r, measure)),
                r.getSource(),
                r.getRecordedFrom().toInstant(),
                closed == null ? null : closed.toInstant());
    }
}

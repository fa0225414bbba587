package org.mizani.headcounts;

import static org.mizani.jooq.Tables.HEADCOUNT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Change;
import org.mizani.dataimport.FigureStore;
import org.mizani.provenance.ImportId;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps claims about people, and through {@link RollUpStore} their roll-up. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class HeadcountStore implements FigureStore<Headcount> {

    private static final int CHUNK = 1_000;

    private final DSLContext db;
    private final HeadcountChangeQueries changes;
    private final RollUpStore rollUp;

    HeadcountStore(DSLContext db, HeadcountChangeQueries changes, RollUpStore rollUp) {
        this.db = db;
        this.changes = changes;
        this.rollUp = rollUp;
    }

    @Override
    public List<Change> changes(List<Headcount> figures) {
        return changes.changes(figures);
    }

    @Override
    public void store(ImportId id, Instant recordedFrom, List<Headcount> figures) {
        OffsetDateTime from = recordedFrom.atOffset(ZoneOffset.UTC);
        for (int start = 0; start < figures.size(); start += CHUNK) {
            BatchBindStep batch = insert();
            for (Headcount h : figures.subList(start, Math.min(start + CHUNK, figures.size()))) {
                batch = batch.bind(values(id, from, h));
            }
            batch.execute();
        }
    }

    private BatchBindStep insert() {
        return db.batch(db.insertInto(
                        HEADCOUNT,
                        HEADCOUNT.IMPORT_ID,
                        HEADCOUNT.OPERATION,
                        HEADCOUNT.COMPONENT,
                        HEADCOUNT.PERSONNEL_TYPE,
                        HEADCOUNT.CONTRIBUTOR,
                        HEADCOUNT.REPORT_DATE,
                        HEADCOUNT.WOMEN,
                        HEADCOUNT.MEN,
                        HEADCOUNT.NOT_REPORTED,
                        HEADCOUNT.SHEET,
                        HEADCOUNT.WOMEN_CELL,
                        HEADCOUNT.MEN_CELL,
                        HEADCOUNT.NOT_REPORTED_CELL,
                        HEADCOUNT.SOURCE,
                        HEADCOUNT.NOTE,
                        HEADCOUNT.RECORDED_FROM)
                .values(
                        (Long) null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    private static @Nullable Object[] values(ImportId id, OffsetDateTime from, Headcount h) {
        return new @Nullable Object[] {
            id.value(),
            h.operation(),
            h.type().component().code(),
            h.type().code(),
            h.contributor(),
            h.date(),
            h.women(),
            h.men(),
            h.notReported(),
            h.cells().women().sheet(),
            h.cells().women().cell(),
            h.cells().men().cell(),
            h.cells().notReported().cell(),
            h.source(),
            h.note(),
            from
        };
    }

    @Override
    public void close(ImportId id, Instant recordedTo) {
        db.update(HEADCOUNT)
                .set(HEADCOUNT.RECORDED_TO, recordedTo.atOffset(ZoneOffset.UTC))
                .where(HEADCOUNT.IMPORT_ID.eq(id.value()), HEADCOUNT.RECORDED_TO.isNull())
                .execute();
    }

    @Override
    public void refresh(ImportId id, Instant at) {
        rollUp.refresh(id, at);
    }
}

package org.mizani.headcounts;

import static org.mizani.jooq.Tables.HEADCOUNT;
import static org.mizani.jooq.Tables.HEADCOUNT_REFERENCE;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.mizani.database.BulkInsert;
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

    private static final int CHUNK = 2_000;

    private static final BulkInsert INSERT = new BulkInsert(
            HEADCOUNT,
            List.of(
                    HEADCOUNT.ID,
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
                    HEADCOUNT.RECORDED_FROM));

    private final DSLContext db;
    private final HeadcountChangeQueries changes;
    private final RollUpStore rollUp;
    private final ClaimNumberStore numbers;
    private final ImportClaimQueries claims;

    HeadcountStore(
            DSLContext db,
            HeadcountChangeQueries changes,
            RollUpStore rollUp,
            ClaimNumberStore numbers,
            ImportClaimQueries claims) {
        this.db = db;
        this.changes = changes;
        this.rollUp = rollUp;
        this.numbers = numbers;
        this.claims = claims;
    }

    @Override
    public List<Change> changes(List<Headcount> figures) {
        return changes.changes(figures);
    }

    @Override
    public void store(ImportId id, Instant recordedFrom, List<Headcount> figures) {
        refer(id, figures.stream().map(Named::of).collect(Collectors.toSet()));
        insert(id, recordedFrom, figures);
    }

    /** What claims name of the registers; their entries must exist, and stay as long as the claims do. */
    record Named(String operation, String contributor) {
        static Named of(Headcount claim) {
            return new Named(claim.operation(), claim.contributor());
        }
    }

    /** Says what the claims of an import name; to be called for all that is named before {@link #insert}. */
    void refer(ImportId id, Collection<Named> named) {
        if (named.isEmpty()) {
            return;
        }
        BatchBindStep batch = db.batch(db.insertInto(
                        HEADCOUNT_REFERENCE,
                        HEADCOUNT_REFERENCE.IMPORT_ID,
                        HEADCOUNT_REFERENCE.OPERATION,
                        HEADCOUNT_REFERENCE.CONTRIBUTOR)
                .values((Long) null, null, null)
                .onConflictDoNothing());
        for (Named pair : named) {
            batch = batch.bind(id.value(), pair.operation(), pair.contributor());
        }
        batch.execute();
    }

    void insert(ImportId id, Instant recordedFrom, List<Headcount> figures) {
        OffsetDateTime from = recordedFrom.atOffset(ZoneOffset.UTC);
        for (int start = 0; start < figures.size(); start += CHUNK) {
            List<Headcount> chunk = figures.subList(start, Math.min(start + CHUNK, figures.size()));
            long number = numbers.take(id, chunk.size());
            List<@Nullable Object[]> rows = new ArrayList<>(chunk.size());
            for (Headcount claim : chunk) {
                rows.add(values(number++, id, from, claim));
            }
            INSERT.insert(db, rows);
        }
    }

    private static @Nullable Object[] values(long number, ImportId id, OffsetDateTime from, Headcount h) {
        return new @Nullable Object[] {
            number,
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
                .where(claims.of(id), HEADCOUNT.RECORDED_TO.isNull())
                .execute();
    }

    @Override
    public void refresh(ImportId id, Instant at) {
        rollUp.refresh(id, at);
    }

    /** The same for reports that an import has just spoken of, those that it adds up itself without reading claims. */
    void rollUp(Collection<ReportTally> reports, Instant at) {
        rollUp.refresh(reports, at);
    }
}

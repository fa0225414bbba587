package org.mizani.headcounts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static org.mizani.jooq.Tables.HEADCOUNT;
import static org.mizani.jooq.Tables.HEADCOUNT_MONTH;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Change;
import org.mizani.dataimport.FigureStore;
import org.mizani.provenance.ImportId;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps claims about people and the roll-up of the current ones. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class HeadcountStore implements FigureStore<Headcount> {

    private static final int CHUNK = 1_000;

    private final DSLContext db;
    private final HeadcountChangeQueries changes;

    HeadcountStore(DSLContext db, HeadcountChangeQueries changes) {
        this.db = db;
        this.changes = changes;
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

    /** Recomputes the operations and dates that the import's claims are about, all others stay. */
    @Override
    public void refresh(ImportId id) {
        List<ReportKey> touched = db.selectDistinct(HEADCOUNT.OPERATION, HEADCOUNT.REPORT_DATE)
                .from(HEADCOUNT)
                .where(HEADCOUNT.IMPORT_ID.eq(id.value()))
                .orderBy(HEADCOUNT.OPERATION, HEADCOUNT.REPORT_DATE)
                .fetch(r -> new ReportKey(r.value1(), r.value2()));
        touched.stream()
                .collect(groupingBy(ReportKey::operation, mapping(ReportKey::date, toList())))
                .forEach((operation, dates) -> db.deleteFrom(HEADCOUNT_MONTH)
                        .where(HEADCOUNT_MONTH.OPERATION.eq(operation), HEADCOUNT_MONTH.REPORT_DATE.in(dates))
                        .execute());
        for (int start = 0; start < touched.size(); start += CHUNK) {
            rollUp(touched.subList(start, Math.min(start + CHUNK, touched.size())));
        }
    }

    private void rollUp(List<ReportKey> reports) {
        PeopleColumns claims = CountedQueries.counted(reports);
        db.insertInto(
                        HEADCOUNT_MONTH,
                        HEADCOUNT_MONTH.OPERATION,
                        HEADCOUNT_MONTH.COMPONENT,
                        HEADCOUNT_MONTH.PERSONNEL_TYPE,
                        HEADCOUNT_MONTH.REPORT_DATE,
                        HEADCOUNT_MONTH.WOMEN,
                        HEADCOUNT_MONTH.MEN,
                        HEADCOUNT_MONTH.NOT_REPORTED,
                        HEADCOUNT_MONTH.PAIRED_WOMEN,
                        HEADCOUNT_MONTH.PAIRED_MEN,
                        HEADCOUNT_MONTH.CONTRIBUTORS,
                        HEADCOUNT_MONTH.BLANKS)
                .select(select(
                                claims.operation(),
                                claims.component(),
                                claims.type(),
                                claims.date(),
                                sumOf(claims.women()),
                                sumOf(claims.men()),
                                sumOf(claims.notReported()),
                                coalesce(sumOf(claims.pairedWomen()), inline(0L)),
                                coalesce(sumOf(claims.pairedMen()), inline(0L)),
                                count(when(claims.contributor().ne(Headcount.ALL), 1)),
                                sum(claims.blanks()).cast(Integer.class))
                        .from(claims.table())
                        .groupBy(claims.operation(), claims.component(), claims.type(), claims.date()))
                .execute();
    }

    private static Field<Long> sumOf(Field<? extends Number> counts) {
        Field<BigDecimal> total = sum(counts);
        return total.cast(Long.class);
    }
}

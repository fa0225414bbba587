package org.mizani.headcounts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.mizani.jooq.Tables.CLAIM_PREFERENCE;
import static org.mizani.jooq.Tables.HEADCOUNT;
import static org.mizani.jooq.Tables.HEADCOUNT_MONTH;
import static org.mizani.jooq.Tables.HEADCOUNT_MONTH_PAST;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;
import org.mizani.database.BulkInsert;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.PersonnelType;
import org.mizani.provenance.ImportId;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the month roll-up of the current claims, and what it was before each import and undo. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RollUpStore {

    private static final int CHUNK = 1_000;

    /**
     * Up to so many reports PostgreSQL finds its way without being told how claims are spread; of more, stored in the same
     * transaction, it takes minutes for what are seconds.
     */
    private static final int FEW = 20;

    private static final BulkInsert INSERT = new BulkInsert(
            HEADCOUNT_MONTH,
            List.of(
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
                    HEADCOUNT_MONTH.BLANKS,
                    HEADCOUNT_MONTH.RECORDED_FROM));

    private final DSLContext db;
    private final ImportClaimQueries claims;

    RollUpStore(DSLContext db, ImportClaimQueries claims) {
        this.db = db;
        this.claims = claims;
    }

    /**
     * Recomputes the operations and dates that an import's claims are about, all others stay.
     *
     * @param at when the claims were stored or closed
     */
    void refresh(ImportId id, Instant at) {
        refresh(id, at, KnownAt.NOW);
    }

    /** Makes a lost roll-up anew with its past: plays all imports, undos and preferences again, in their order of time. */
    void restore() {
        if (db.fetchExists(HEADCOUNT_MONTH) || !db.fetchExists(HEADCOUNT)) {
            return;
        }
        db.deleteFrom(HEADCOUNT_MONTH_PAST).execute();
        db.selectDistinct(HEADCOUNT.RECORDED_FROM, HEADCOUNT.IMPORT_ID)
                .from(HEADCOUNT)
                .union(select(HEADCOUNT.RECORDED_TO, HEADCOUNT.IMPORT_ID)
                        .from(HEADCOUNT)
                        .where(HEADCOUNT.RECORDED_TO.isNotNull()))
                .union(select(CLAIM_PREFERENCE.RECORDED_FROM, CLAIM_PREFERENCE.IMPORT_ID)
                        .from(CLAIM_PREFERENCE)
                        .where(CLAIM_PREFERENCE.KIND.eq(HeadcountFigures.KIND)))
                .union(select(CLAIM_PREFERENCE.RECORDED_TO, CLAIM_PREFERENCE.IMPORT_ID)
                        .from(CLAIM_PREFERENCE)
                        .where(
                                CLAIM_PREFERENCE.KIND.eq(HeadcountFigures.KIND),
                                CLAIM_PREFERENCE.RECORDED_TO.isNotNull()))
                .orderBy(1, 2)
                .fetch()
                .forEach(event -> {
                    Instant at = event.value1().toInstant();
                    refresh(new ImportId(event.value2()), at, KnownAt.of(at));
                });
    }

    /** Recomputes one operation and date, since another claim is preferred there. */
    void refresh(ReportKey report, Instant at) {
        refresh(List.of(report), at, KnownAt.NOW);
    }

    private void refresh(ImportId id, Instant at, KnownAt knownAt) {
        refresh(
                db.selectDistinct(HEADCOUNT.OPERATION, HEADCOUNT.REPORT_DATE)
                        .from(HEADCOUNT)
                        .where(claims.of(id))
                        .orderBy(HEADCOUNT.OPERATION, HEADCOUNT.REPORT_DATE)
                        .fetch(r -> new ReportKey(r.value1(), r.value2())),
                at,
                knownAt);
    }

    private void refresh(List<ReportKey> touched, Instant at, KnownAt knownAt) {
        OffsetDateTime from = at.atOffset(ZoneOffset.UTC);
        replace(touched, from);
        rollUp(touched, from, knownAt);
    }

    /** Recomputes these reports after an import has stored claims: from its own sums where these are complete. */
    void refresh(Collection<ReportTally> reports, Instant at) {
        OffsetDateTime from = at.atOffset(ZoneOffset.UTC);
        replace(reports.stream().map(ReportTally::report).toList(), from);
        rollUp(
                reports.stream()
                        .filter(r -> !r.complete())
                        .map(ReportTally::report)
                        .toList(),
                from,
                KnownAt.NOW);
        List<@Nullable Object[]> rows = new ArrayList<>();
        reports.stream()
                .filter(ReportTally::complete)
                .forEach(r -> r.sums((type, sums) -> rows.add(row(r.report(), type, sums, from))));
        for (int start = 0; start < rows.size(); start += CHUNK) {
            INSERT.insert(db, rows.subList(start, Math.min(start + CHUNK, rows.size())));
        }
    }

    private static @Nullable Object[] row(
            ReportKey report, PersonnelType type, ReportTally.Counts sums, OffsetDateTime at) {
        return new @Nullable Object[] {
            report.operation(),
            type.component().code(),
            type.code(),
            report.date(),
            sums.women(),
            sums.men(),
            sums.notReported(),
            sums.pairedWomen(),
            sums.pairedMen(),
            sums.contributors(),
            sums.blanks(),
            at
        };
    }

    private void replace(List<ReportKey> touched, OffsetDateTime at) {
        touched.stream()
                .collect(groupingBy(ReportKey::operation, mapping(ReportKey::date, toList())))
                .forEach((operation, dates) -> replace(operation, dates, at));
        if (touched.size() > FEW && db.family() == SQLDialect.POSTGRES) {
            db.execute("analyze headcount");
        }
    }

    private void replace(String operation, List<LocalDate> dates, OffsetDateTime at) {
        Condition replaced = HEADCOUNT_MONTH.OPERATION.eq(operation).and(HEADCOUNT_MONTH.REPORT_DATE.in(dates));
        List<Field<?>> columns = new ArrayList<>(RollUpQueries.COLUMNS);
        columns.add(HEADCOUNT_MONTH.RECORDED_FROM);
        List<Field<?>> values = new ArrayList<>(columns);
        columns.add(HEADCOUNT_MONTH_PAST.RECORDED_TO);
        values.add(val(at));
        db.insertInto(HEADCOUNT_MONTH_PAST, columns)
                .select(select(values).from(HEADCOUNT_MONTH).where(replaced, HEADCOUNT_MONTH.RECORDED_FROM.lt(at)))
                .execute();
        db.deleteFrom(HEADCOUNT_MONTH).where(replaced).execute();
    }

    private void rollUp(List<ReportKey> reports, OffsetDateTime at, KnownAt knownAt) {
        SpeakingQueries speaking = SpeakingQueries.at(db, knownAt);
        for (int start = 0; start < reports.size(); start += CHUNK) {
            rollUp(reports.subList(start, Math.min(start + CHUNK, reports.size())), at, speaking);
        }
    }

    private void rollUp(List<ReportKey> reports, OffsetDateTime at, SpeakingQueries speaking) {
        PeopleColumns counted = CountedQueries.counted(reports, noCondition(), speaking);
        db.insertInto(HEADCOUNT_MONTH, INSERT.columns())
                .select(select(
                                counted.operation(),
                                counted.component(),
                                counted.type(),
                                counted.date(),
                                sumOf(counted.women()),
                                sumOf(counted.men()),
                                sumOf(counted.notReported()),
                                coalesce(sumOf(counted.pairedWomen()), inline(0L)),
                                coalesce(sumOf(counted.pairedMen()), inline(0L)),
                                count(when(counted.contributor().ne(Headcount.ALL), 1)),
                                sum(counted.blanks()).cast(Integer.class),
                                val(at))
                        .from(counted.table())
                        .groupBy(counted.operation(), counted.component(), counted.type(), counted.date()))
                .execute();
    }

    private static Field<Long> sumOf(Field<? extends Number> counts) {
        Field<BigDecimal> total = sum(counts);
        return total.cast(Long.class);
    }
}

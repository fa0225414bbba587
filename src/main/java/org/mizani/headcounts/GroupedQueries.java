package org.mizani.headcounts;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.sum;
import static org.mizani.jooq.Tables.HEADCOUNT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectHavingConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.Share;
import org.mizani.operations.Component;
import org.mizani.operations.PersonnelType;
import org.springframework.stereotype.Repository;

/** Adds people up by the dimensions that a question asks for. */
@Repository
class GroupedQueries {

    private final DSLContext db;

    GroupedQueries(DSLContext db) {
        this.db = db;
    }

    /** @param which operations and dates, on the roll-up or on the claims */
    List<HeadcountRow> rows(
            HeadcountQuestion question, Function<PeopleColumns, Condition> which, int limit, int offset) {
        Columns columns = new Columns(speaking(question), question, which);
        return columns.grouped(db)
                .orderBy(columns.keys())
                .limit(limit)
                .offset(offset)
                .fetch(columns::row);
    }

    int count(HeadcountQuestion question, Function<PeopleColumns, Condition> which) {
        return db.fetchCount(new Columns(speaking(question), question, which).grouped(db));
    }

    private SpeakingQueries speaking(HeadcountQuestion question) {
        return SpeakingQueries.at(db, question.knownAt());
    }

    private static final class Columns {

        private final HeadcountQuestion question;
        private final boolean claims;
        private final PeopleColumns source;
        private final Condition where;
        private final Field<String> operation;
        private final Field<String> component;
        private final Field<String> type;
        private final Field<String> contributor;
        private final Field<LocalDate> latest;
        private final Field<LocalDate> earliest;
        private final Field<BigDecimal> women;
        private final Field<BigDecimal> men;
        private final Field<BigDecimal> notReported;
        private final Field<BigDecimal> pairedWomen;
        private final Field<BigDecimal> pairedMen;
        private final Field<BigDecimal> blanks;
        private final Field<Integer> rows = DSL.count().as("rows_joined");
        private final Field<Long> claim;

        Columns(SpeakingQueries speaking, HeadcountQuestion question, Function<PeopleColumns, Condition> which) {
            this.question = question;
            claims = question.asks(Dimension.CONTRIBUTOR);
            RollUpQueries rollUp = RollUpQueries.at(question.knownAt(), which);
            source = claims
                    ? CountedQueries.counted(HEADCOUNT, which.apply(new PeopleColumns(HEADCOUNT)), speaking)
                    : rollUp.people();
            where = claims ? noCondition() : rollUp.which();
            operation = key(Dimension.OPERATION, source.operation());
            component = key(Dimension.COMPONENT, source.component());
            type = key(Dimension.TYPE, source.type());
            contributor = claims
                    ? key(Dimension.CONTRIBUTOR, source.contributor())
                    : castNull(String.class).as("contributor");
            latest = max(source.date()).as("latest_date");
            earliest = min(source.date()).as("earliest_date");
            women = sum(source.women()).as("women_sum");
            men = sum(source.men()).as("men_sum");
            notReported = sum(source.notReported()).as("not_reported_sum");
            pairedWomen = zeroSum(source.pairedWomen()).as("paired_women_sum");
            pairedMen = zeroSum(source.pairedMen()).as("paired_men_sum");
            blanks = zeroSum(source.blanks()).as("blanks_sum");
            claim = claims
                    ? min(source.id()).as("claim_id")
                    : castNull(Long.class).as("claim_id");
        }

        private Field<String> key(Dimension dimension, Field<String> field) {
            return question.asks(dimension) ? field : castNull(String.class).as(dimension.code());
        }

        private static Field<BigDecimal> zeroSum(Field<? extends Number> counts) {
            return coalesce(sum(counts), inline(BigDecimal.ZERO));
        }

        List<Field<?>> keys() {
            return Stream.of(Dimension.values())
                    .filter(question::asks)
                    .<Field<?>>map(this::keyField)
                    .toList();
        }

        private Field<?> keyField(Dimension dimension) {
            return switch (dimension) {
                case OPERATION -> source.operation();
                case COMPONENT -> source.component();
                case TYPE -> source.type();
                case CONTRIBUTOR -> source.contributor();
                case DATE -> source.date();
            };
        }

        SelectHavingConditionStep<Record> grouped(DSLContext db) {
            return db.select(operation, component, type, contributor)
                    .select(latest, earliest, women, men, notReported, pairedWomen, pairedMen, blanks, rows, claim)
                    .from(source.table())
                    .where(where)
                    .groupBy(keys())
                    .having(question.unstated() ? noCondition() : stated());
        }

        private Condition stated() {
            return or(
                    sum(source.women()).isNotNull(),
                    sum(source.men()).isNotNull(),
                    sum(source.notReported()).isNotNull());
        }

        HeadcountRow row(Record r) {
            long paired = r.get(pairedWomen).longValueExact();
            People people = People.of(
                    r.get(women),
                    r.get(men),
                    r.get(notReported),
                    new Share(paired, paired + r.get(pairedMen).longValueExact()),
                    r.get(blanks).longValueExact());
            return new HeadcountRow(
                    question.onlyOperation().orElse(r.get(operation)),
                    component(r.get(component)),
                    type(r.get(type)),
                    r.get(contributor),
                    r.get(latest),
                    r.get(earliest),
                    people,
                    claims && r.get(rows) == 1 ? r.get(claim) : null);
        }

        private static @Nullable Component component(@Nullable String code) {
            return code == null ? null : Component.byCode(code).orElseThrow();
        }

        private static @Nullable PersonnelType type(@Nullable String code) {
            return code == null ? null : PersonnelType.byCode(code).orElseThrow();
        }
    }
}

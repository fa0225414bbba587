package org.mizani.headcounts;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.mizani.jooq.Tables.HEADCOUNT_MONTH;
import static org.mizani.jooq.Tables.HEADCOUNT_MONTH_PAST;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;

/**
 * The month roll-up as it is, or as it was at an instant: the rows that have not changed since, and of those that have
 * the ones that they replaced.
 *
 * @param people its columns
 * @param which the rows that are wanted of {@code people}
 */
record RollUpQueries(PeopleColumns people, Condition which) {

    /** What {@code headcount_month} and {@code headcount_month_past} have in common. */
    static final List<Field<?>> COLUMNS = List.of(
            HEADCOUNT_MONTH.OPERATION,
            HEADCOUNT_MONTH.COMPONENT,
            HEADCOUNT_MONTH.PERSONNEL_TYPE,
            HEADCOUNT_MONTH.REPORT_DATE,
            HEADCOUNT_MONTH.WOMEN,
            HEADCOUNT_MONTH.MEN,
            HEADCOUNT_MONTH.NOT_REPORTED,
            HEADCOUNT_MONTH.PAIRED_WOMEN,
            HEADCOUNT_MONTH.PAIRED_MEN,
            HEADCOUNT_MONTH.BLANKS);

    static RollUpQueries at(KnownAt knownAt, Function<PeopleColumns, Condition> which) {
        Instant instant = knownAt.instant();
        if (instant == null) {
            PeopleColumns month = new PeopleColumns(HEADCOUNT_MONTH);
            return new RollUpQueries(month, which.apply(month));
        }
        OffsetDateTime at = instant.atOffset(ZoneOffset.UTC);
        Table<Record> both = of(HEADCOUNT_MONTH, which, HEADCOUNT_MONTH.RECORDED_FROM.le(at))
                .unionAll(of(
                        HEADCOUNT_MONTH_PAST,
                        which,
                        HEADCOUNT_MONTH_PAST.RECORDED_FROM.le(at).and(HEADCOUNT_MONTH_PAST.RECORDED_TO.gt(at))))
                .asTable("roll_up");
        return new RollUpQueries(new PeopleColumns(both), noCondition());
    }

    private static Select<Record> of(Table<?> table, Function<PeopleColumns, Condition> which, Condition known) {
        return select(COLUMNS.stream().<@Nullable Field<?>>map(table::field).toList())
                .from(table)
                .where(which.apply(new PeopleColumns(table)), known);
    }
}

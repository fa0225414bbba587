package org.mizani.headcounts;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static org.mizani.jooq.Tables.HEADCOUNT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableLike;
import org.mizani.metrics.KnownAt;

/**
 * Which claims count in a sum. Of the open claims of a fact the newest one that states anything; a total that is not
 * broken down (contributor {@code ALL}; observers and staff officers together) only where nothing is broken down. The
 * roll-up and every reader of raw claims use this one rule.
 */
final class CountedQueries {

    private CountedQueries() {}

    static Condition known(KnownAt knownAt) {
        Instant instant = knownAt.instant();
        if (instant == null) {
            return HEADCOUNT.RECORDED_TO.isNull();
        }
        OffsetDateTime at = instant.atOffset(ZoneOffset.UTC);
        Condition open = HEADCOUNT.RECORDED_TO.isNull().or(HEADCOUNT.RECORDED_TO.gt(at));
        return HEADCOUNT.RECORDED_FROM.le(at).and(open);
    }

    /**
     * The claims that count.
     *
     * @param from {@code headcount}, or a join with it
     * @param which must keep or drop the claims of an operation and date as a whole
     */
    static PeopleColumns counted(TableLike<?> from, Condition which) {
        PeopleColumns current = current(from, which);
        Field<Integer> byContributor = max(when(
                                current.contributor().ne(Headcount.ALL).and(current.stated()), 1)
                        .otherwise(0))
                .over(partitionBy(current.operation(), current.date(), current.type()))
                .as("by_contributor");
        Field<Integer> inParts = max(when(separate(current).and(current.stated()), 1)
                        .otherwise(0))
                .over(partitionBy(current.operation(), current.date(), current.component(), current.contributor()))
                .as("in_parts");
        PeopleColumns marked = new PeopleColumns(select(current.table().fields())
                .select(byContributor, inParts)
                .from(current.table())
                .asTable("marked"));
        Field<? extends Number> women = marked.women();
        Field<? extends Number> men = marked.men();
        return new PeopleColumns(select(marked.table().fields())
                .select(
                        when(men.isNotNull(), women).as(PeopleColumns.PAIRED_WOMEN),
                        when(women.isNotNull(), men).as(PeopleColumns.PAIRED_MEN),
                        when(women.isNull().or(men.isNull()), 1).otherwise(0).as(PeopleColumns.BLANKS))
                .from(marked.table())
                .where(marked.column(byContributor)
                        .eq(0)
                        .or(marked.contributor().ne(Headcount.ALL)))
                .and(marked.column(inParts).eq(0).or(separate(marked)))
                .asTable("counted"));
    }

    private static PeopleColumns current(TableLike<?> from, Condition which) {
        PeopleColumns claims = new PeopleColumns(HEADCOUNT);
        Field<Integer> rank = rowNumber()
                .over(partitionBy(claims.operation(), claims.type(), claims.contributor(), claims.date())
                        .orderBy(
                                when(claims.stated(), 0).otherwise(1),
                                HEADCOUNT.RECORDED_FROM.desc(),
                                HEADCOUNT.ID.desc()))
                .as("rank_in_fact");
        Table<Record> ranked = select(
                        HEADCOUNT.ID,
                        HEADCOUNT.OPERATION,
                        HEADCOUNT.COMPONENT,
                        HEADCOUNT.PERSONNEL_TYPE,
                        HEADCOUNT.CONTRIBUTOR,
                        HEADCOUNT.REPORT_DATE,
                        HEADCOUNT.WOMEN,
                        HEADCOUNT.MEN,
                        HEADCOUNT.NOT_REPORTED)
                .select(rank)
                .from(from)
                .where(which)
                .asTable("ranked");
        return new PeopleColumns(select(ranked.fields())
                .from(ranked)
                .where(new PeopleColumns(ranked).column(rank).eq(1))
                .asTable("current_claims"));
    }

    /** A type that is only a part of its component: experts on mission, staff officers. */
    private static Condition separate(PeopleColumns claims) {
        return claims.type().ne(claims.component());
    }
}

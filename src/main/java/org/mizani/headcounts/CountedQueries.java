package org.mizani.headcounts;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;
import static org.mizani.jooq.Tables.HEADCOUNT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.RowN;
import org.jooq.Table;
import org.jooq.TableLike;
import org.jooq.impl.DSL;
import org.mizani.jooq.tables.Headcount;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;

/**
 * Which claims count in a sum. Of the open claims of a fact the newest one that states anything; a total that is not
 * broken down (contributor {@code ALL}; observers and staff officers together; uniformed people as a whole) only where
 * nothing is broken down. The
 * roll-up and every reader of raw claims use this one rule.
 *
 * <p>Written with {@code not exists} on the index of facts: H2 needs 20 times as long for the same with windows.
 */
final class CountedQueries {

    private static final Headcount OTHER = HEADCOUNT.as("other");

    private static final List<String> TOLD_APART = Stream.of(Component.values())
            .filter(c -> c.deployedUniformed() && c != Component.UNIFORMED)
            .map(Component::code)
            .toList();

    private CountedQueries() {}

    static Condition known(KnownAt knownAt) {
        return known(HEADCOUNT, knownAt);
    }

    /**
     * The claims that count, with {@code paired_women}, {@code paired_men} and {@code blanks} of each.
     *
     * @param from {@code headcount}, or a join with it
     * @param which of its claims are wanted
     */
    static PeopleColumns counted(TableLike<?> from, Condition which, KnownAt knownAt) {
        return new PeopleColumns(select(
                        HEADCOUNT.ID,
                        HEADCOUNT.OPERATION,
                        HEADCOUNT.COMPONENT,
                        HEADCOUNT.PERSONNEL_TYPE,
                        HEADCOUNT.CONTRIBUTOR,
                        HEADCOUNT.REPORT_DATE,
                        HEADCOUNT.WOMEN,
                        HEADCOUNT.MEN,
                        HEADCOUNT.NOT_REPORTED)
                .select(
                        when(HEADCOUNT.MEN.isNotNull(), HEADCOUNT.WOMEN).as(PeopleColumns.PAIRED_WOMEN),
                        when(HEADCOUNT.WOMEN.isNotNull(), HEADCOUNT.MEN).as(PeopleColumns.PAIRED_MEN),
                        when(HEADCOUNT.WOMEN.isNull().or(HEADCOUNT.MEN.isNull()), 1)
                                .otherwise(0)
                                .as(PeopleColumns.BLANKS))
                .from(from)
                .where(
                        which,
                        known(knownAt),
                        newest(knownAt),
                        notBrokenDown(knownAt),
                        notStatedApart(knownAt),
                        notToldApart(knownAt))
                .asTable("counted"));
    }

    /**
     * The claims of some reports that count. H2 finds those of a list by the index; given a subquery it would read
     * far too many.
     */
    static PeopleColumns counted(List<ReportKey> reports, KnownAt knownAt) {
        RowN[] rows = reports.stream()
                .map(r -> row(new Object[] {r.operation(), r.date()}))
                .toArray(RowN[]::new);
        Table<Record> listed = DSL.values(rows).as("reports", "operation", "report_date");
        PeopleColumns report = new PeopleColumns(listed);
        return counted(
                listed.join(HEADCOUNT)
                        .on(HEADCOUNT.OPERATION.eq(report.operation()), HEADCOUNT.REPORT_DATE.eq(report.date())),
                noCondition(),
                knownAt);
    }

    private static Condition known(Headcount claims, KnownAt knownAt) {
        Instant instant = knownAt.instant();
        if (instant == null) {
            return claims.RECORDED_TO.isNull();
        }
        OffsetDateTime at = instant.atOffset(ZoneOffset.UTC);
        return claims.RECORDED_FROM.le(at).and(claims.RECORDED_TO.isNull().or(claims.RECORDED_TO.gt(at)));
    }

    /** No later claim of the same fact; a row without any figure never hides one with figures. */
    private static Condition newest(KnownAt knownAt) {
        Condition later = row(OTHER.RECORDED_FROM, OTHER.ID).gt(row(HEADCOUNT.RECORDED_FROM, HEADCOUNT.ID));
        Condition better = stated(OTHER).and(later.or(stated(HEADCOUNT).not()));
        Condition asBlank = stated(HEADCOUNT).not().and(later);
        return notExists(selectOne()
                .from(OTHER)
                .where(
                        sameReport(),
                        OTHER.CONTRIBUTOR.eq(HEADCOUNT.CONTRIBUTOR),
                        OTHER.PERSONNEL_TYPE.eq(HEADCOUNT.PERSONNEL_TYPE),
                        OTHER.ID.ne(HEADCOUNT.ID),
                        known(OTHER, knownAt),
                        better.or(asBlank)));
    }

    private static Condition notBrokenDown(KnownAt knownAt) {
        String all = org.mizani.headcounts.Headcount.ALL;
        return HEADCOUNT
                .CONTRIBUTOR
                .ne(all)
                .or(notExists(selectOne()
                        .from(OTHER)
                        .where(
                                sameReport(),
                                OTHER.CONTRIBUTOR.ne(all),
                                OTHER.PERSONNEL_TYPE.eq(HEADCOUNT.PERSONNEL_TYPE),
                                stated(OTHER),
                                known(OTHER, knownAt))));
    }

    /** A type that is only a part of its component (experts on mission, staff officers) differs from it in name. */
    private static Condition notStatedApart(KnownAt knownAt) {
        return HEADCOUNT
                .PERSONNEL_TYPE
                .ne(HEADCOUNT.COMPONENT)
                .or(notExists(selectOne()
                        .from(OTHER)
                        .where(
                                sameReport(),
                                OTHER.CONTRIBUTOR.eq(HEADCOUNT.CONTRIBUTOR),
                                OTHER.COMPONENT.eq(HEADCOUNT.COMPONENT),
                                OTHER.PERSONNEL_TYPE.ne(OTHER.COMPONENT),
                                stated(OTHER),
                                known(OTHER, knownAt))));
    }

    /** Uniformed people as a whole count only where nobody tells troops and police apart. */
    private static Condition notToldApart(KnownAt knownAt) {
        String all = org.mizani.headcounts.Headcount.ALL;
        return HEADCOUNT
                .COMPONENT
                .ne(Component.UNIFORMED.code())
                .or(notExists(selectOne()
                        .from(OTHER)
                        .where(
                                sameReport(),
                                OTHER.CONTRIBUTOR
                                        .in(HEADCOUNT.CONTRIBUTOR, inline(all))
                                        .or(HEADCOUNT.CONTRIBUTOR.eq(all)),
                                OTHER.COMPONENT.in(TOLD_APART),
                                stated(OTHER),
                                known(OTHER, knownAt))));
    }

    private static Condition sameReport() {
        return OTHER.OPERATION.eq(HEADCOUNT.OPERATION).and(OTHER.REPORT_DATE.eq(HEADCOUNT.REPORT_DATE));
    }

    private static Condition stated(Headcount claims) {
        return new PeopleColumns(claims).stated();
    }
}

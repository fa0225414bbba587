package org.mizani.headcounts;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;
import static org.mizani.jooq.Tables.HEADCOUNT;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.RowN;
import org.jooq.Table;
import org.jooq.TableLike;
import org.jooq.impl.DSL;
import org.mizani.jooq.tables.Headcount;
import org.mizani.operations.Component;

/**
 * Which claims count in a sum. Of the speaking claims of a fact the newest one that states anything; a total that is not
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

    /**
     * The claims that count, with {@code paired_women}, {@code paired_men} and {@code blanks} of each.
     *
     * @param from {@code headcount}, or a join with it
     * @param which of its claims are wanted
     */
    static PeopleColumns counted(TableLike<?> from, Condition which, SpeakingQueries speaking) {
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
                        speaking.of(HEADCOUNT),
                        newest(speaking),
                        notBrokenDown(speaking),
                        notStatedApart(speaking),
                        notToldApart(speaking))
                .asTable("counted"));
    }

    /**
     * The claims of some reports that count. H2 finds those of a list by the index; given a subquery it would read
     * far too many.
     *
     * @param which of their claims are wanted
     */
    static PeopleColumns counted(List<ReportKey> reports, Condition which, SpeakingQueries speaking) {
        return counted(listed(reports), which, speaking);
    }

    /** The claims of some reports, not only those that count. */
    static TableLike<?> listed(List<ReportKey> reports) {
        RowN[] rows = reports.stream()
                .map(r -> row(new Object[] {r.operation(), r.date()}))
                .toArray(RowN[]::new);
        Table<Record> listed = DSL.values(rows).as("reports", "operation", "report_date");
        PeopleColumns report = new PeopleColumns(listed);
        return listed.join(HEADCOUNT)
                .on(HEADCOUNT.OPERATION.eq(report.operation()), HEADCOUNT.REPORT_DATE.eq(report.date()));
    }

    /** No later claim of the same fact; a row without any figure never hides one with figures. */
    private static Condition newest(SpeakingQueries speaking) {
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
                        speaking.of(OTHER),
                        better.or(asBlank)));
    }

    private static Condition notBrokenDown(SpeakingQueries speaking) {
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
                                speaking.of(OTHER))));
    }

    /** A type that is only a part of its component (experts on mission, staff officers) differs from it in name. */
    private static Condition notStatedApart(SpeakingQueries speaking) {
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
                                speaking.of(OTHER))));
    }

    /** Uniformed people as a whole count only where nobody tells troops and police apart. */
    private static Condition notToldApart(SpeakingQueries speaking) {
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
                                speaking.of(OTHER))));
    }

    private static Condition sameReport() {
        return OTHER.OPERATION.eq(HEADCOUNT.OPERATION).and(OTHER.REPORT_DATE.eq(HEADCOUNT.REPORT_DATE));
    }

    private static Condition stated(Headcount claims) {
        return new PeopleColumns(claims).stated();
    }
}

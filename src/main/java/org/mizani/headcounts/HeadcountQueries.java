package org.mizani.headcounts;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.or;
import static org.mizani.jooq.Tables.OPERATION;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;
import org.springframework.stereotype.Repository;

/**
 * Reads people in operations, now or as known at an instant: from the month roll-up; what contributors sent from the
 * claims themselves.
 */
@Repository
public class HeadcountQueries {

    private final DSLContext db;
    private final GroupedQueries groups;
    private final SeriesQueries series;

    HeadcountQueries(DSLContext db, GroupedQueries groups, SeriesQueries series) {
        this.db = db;
        this.groups = groups;
        this.series = series;
    }

    /** One page of an answer. */
    public record Page(List<HeadcountRow> rows, int total) {}

    /** The latest date on or before a day for which anything is reported about an operation. */
    public Optional<LocalDate> latestDate(String operation, LocalDate onOrBefore, KnownAt knownAt) {
        HeadcountQuestion question =
                HeadcountQuestion.about(operation).within(null, onOrBefore).withKnownAt(knownAt);
        return Optional.ofNullable(latestDates(question).get(operation));
    }

    /** Rows in the order of their keys. A row appears only where something is reported, unless blanks are asked for. */
    public Page page(HeadcountQuestion question, int limit, int offset) {
        Function<PeopleColumns, Condition> which = which(question);
        return new Page(groups.rows(question, which, limit, offset), groups.count(question, which));
    }

    public List<HeadcountRow> rows(HeadcountQuestion question) {
        return groups.rows(question, which(question), Integer.MAX_VALUE, 0);
    }

    /** Each component of an operation at its own latest report on or before a day. */
    public List<ComponentCount> latestByComponent(String operation, LocalDate onOrBefore, KnownAt knownAt) {
        HeadcountQuestion question = HeadcountQuestion.about(
                        operation, Dimension.OPERATION, Dimension.COMPONENT, Dimension.DATE)
                .within(null, onOrBefore)
                .withKnownAt(knownAt);
        Map<Component, LocalDate> latest = new EnumMap<>(Component.class);
        RollUpQueries rollUp = reported(question);
        PeopleColumns reports = rollUp.people();
        db.select(reports.component(), max(reports.date()))
                .from(reports.table())
                .where(rollUp.which())
                .groupBy(reports.component())
                .forEach(r -> latest.put(Component.byCode(r.value1()).orElseThrow(), r.value2()));
        Set<LocalDate> dates = new HashSet<>(latest.values());
        Function<PeopleColumns, Condition> limits = limits(question);
        return groups.rows(question, c -> limits.apply(c).and(c.date().in(dates)), Integer.MAX_VALUE, 0).stream()
                .map(HeadcountQueries::componentCount)
                .filter(c -> c.date().equals(latest.get(c.component())))
                .toList();
    }

    /** Each component of the operations asked for over time, with gaps; operations are added up. */
    public Map<Component, HeadcountSeries> series(HeadcountQuestion question) {
        return series.together(question.knownAt(), limits(question));
    }

    /** Each component of each operation asked for over time, with gaps, by the code of the operation. */
    public Map<String, Map<Component, HeadcountSeries>> seriesByOperation(HeadcountQuestion question) {
        return series.byOperation(question.knownAt(), limits(question));
    }

    private static ComponentCount componentCount(HeadcountRow row) {
        return new ComponentCount(Objects.requireNonNull(row.component()), row.date(), row.people());
    }

    private Function<PeopleColumns, Condition> which(HeadcountQuestion question) {
        if (question.asks(Dimension.DATE)) {
            return limits(question);
        }
        Map<String, LocalDate> latest = latestDates(question);
        return c -> or(latest.entrySet().stream()
                        .map(e -> c.operation().eq(e.getKey()).and(c.date().eq(e.getValue())))
                        .toList())
                .and(components(c, question));
    }

    private Map<String, LocalDate> latestDates(HeadcountQuestion question) {
        RollUpQueries rollUp = reported(question);
        PeopleColumns reports = rollUp.people();
        return db.select(reports.operation(), max(reports.date()).as("latest"))
                .from(reports.table())
                .where(rollUp.which())
                .groupBy(reports.operation())
                .fetchMap(r -> r.value1(), r -> r.value2());
    }

    private RollUpQueries reported(HeadcountQuestion question) {
        Function<PeopleColumns, Condition> limits = limits(question);
        return RollUpQueries.at(question.knownAt(), c -> limits.apply(c).and(c.stated()));
    }

    /** The operations, components and dates that a question limits itself to. */
    Function<PeopleColumns, Condition> limits(HeadcountQuestion question) {
        List<String> sums = question.operations().isEmpty() ? sums() : List.of();
        return c -> limits(c, question, sums);
    }

    /** What stands for several operations. Read first: H2 would look each row's operation up in a subquery. */
    private List<String> sums() {
        return db.select(OPERATION.CODE)
                .from(OPERATION)
                .where(OPERATION.IS_SUM.isTrue())
                .fetch(OPERATION.CODE);
    }

    private static Condition limits(PeopleColumns columns, HeadcountQuestion question, List<String> sums) {
        LocalDate from = question.from();
        LocalDate to = question.to();
        return (question.operations().isEmpty()
                        ? columns.operation().notIn(sums)
                        : columns.operation().in(question.operations()))
                .and(components(columns, question))
                .and(from == null ? noCondition() : columns.date().ge(from))
                .and(to == null ? noCondition() : columns.date().le(to));
    }

    private static Condition components(PeopleColumns columns, HeadcountQuestion question) {
        List<String> components =
                question.components().stream().map(Component::code).toList();
        return components.isEmpty() ? noCondition() : columns.component().in(components);
    }
}

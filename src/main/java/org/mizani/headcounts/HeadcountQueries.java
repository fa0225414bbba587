package org.mizani.headcounts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;
import static org.mizani.jooq.Tables.HEADCOUNT;
import static org.mizani.jooq.Tables.HEADCOUNT_MONTH;
import static org.mizani.jooq.Tables.OPERATION;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;
import org.springframework.stereotype.Repository;

/**
 * Reads people in operations. What is known now comes from the month roll-up, what was known at an instant and what
 * contributors sent from the claims themselves.
 */
@Repository
public class HeadcountQueries {

    private final DSLContext db;
    private final GroupedQueries groups;

    HeadcountQueries(DSLContext db, GroupedQueries groups) {
        this.db = db;
        this.groups = groups;
    }

    /** One page of an answer. */
    public record Page(List<HeadcountRow> rows, int total) {}

    /** The latest date on or before a day for which anything is reported about an operation. */
    public Optional<LocalDate> latestDate(String operation, LocalDate onOrBefore, KnownAt knownAt) {
        HeadcountQuestion question =
                HeadcountQuestion.about(operation).within(null, onOrBefore).withKnownAt(knownAt);
        return Optional.ofNullable(latestDates(question).get(operation));
    }

    /** Rows in the order of their keys. A row appears only where something is reported. */
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
        PeopleColumns reports = reports(knownAt);
        db.select(reports.component(), max(reports.date()))
                .from(reports.table())
                .where(reported(reports, question))
                .groupBy(reports.component())
                .forEach(r -> latest.put(Component.byCode(r.value1()).orElseThrow(), r.value2()));
        Set<LocalDate> dates = new HashSet<>(latest.values());
        return groups.rows(question, c -> limits(c, question).and(c.date().in(dates)), Integer.MAX_VALUE, 0).stream()
                .map(HeadcountQueries::componentCount)
                .filter(c -> c.date().equals(latest.get(c.component())))
                .toList();
    }

    /** Each component of the operations asked for over time, with gaps; operations are added up. */
    public Map<Component, HeadcountSeries> series(HeadcountQuestion question) {
        return series(rows(question.by(Dimension.COMPONENT, Dimension.DATE)));
    }

    /** Each component of each operation asked for over time, with gaps, by the code of the operation. */
    public Map<String, Map<Component, HeadcountSeries>> seriesByOperation(HeadcountQuestion question) {
        Map<String, Map<Component, HeadcountSeries>> series = new TreeMap<>();
        rows(question.by(Dimension.OPERATION, Dimension.COMPONENT, Dimension.DATE)).stream()
                .collect(groupingBy(r -> Objects.requireNonNull(r.operation())))
                .forEach((operation, rows) -> series.put(operation, series(rows)));
        return series;
    }

    private static Map<Component, HeadcountSeries> series(List<HeadcountRow> byDate) {
        Map<Component, List<HeadcountSeries.Point>> points = byDate.stream()
                .collect(groupingBy(
                        r -> Objects.requireNonNull(r.component()),
                        () -> new EnumMap<>(Component.class),
                        mapping(r -> new HeadcountSeries.Point(r.date(), r.people()), toList())));
        Map<Component, HeadcountSeries> series = new EnumMap<>(Component.class);
        points.forEach((component, reported) -> series.put(component, HeadcountSeries.withGaps(reported)));
        return series;
    }

    private static ComponentCount componentCount(HeadcountRow row) {
        return new ComponentCount(Objects.requireNonNull(row.component()), row.date(), row.people());
    }

    private Function<PeopleColumns, Condition> which(HeadcountQuestion question) {
        if (question.asks(Dimension.DATE)) {
            return c -> limits(c, question);
        }
        Map<String, LocalDate> latest = latestDates(question);
        return c -> or(latest.entrySet().stream()
                .map(e -> c.operation().eq(e.getKey()).and(c.date().eq(e.getValue())))
                .toList());
    }

    private Map<String, LocalDate> latestDates(HeadcountQuestion question) {
        PeopleColumns reports = reports(question.knownAt());
        return db.select(reports.operation(), max(reports.date()).as("latest"))
                .from(reports.table())
                .where(reported(reports, question))
                .groupBy(reports.operation())
                .fetchMap(r -> r.value1(), r -> r.value2());
    }

    /** Where dates of reports are looked up; for these no claim need be chosen among others. */
    private static PeopleColumns reports(KnownAt knownAt) {
        return new PeopleColumns(knownAt.instant() == null ? HEADCOUNT_MONTH : HEADCOUNT);
    }

    private static Condition reported(PeopleColumns reports, HeadcountQuestion question) {
        Condition known = reports.table().equals(HEADCOUNT) ? CountedQueries.known(question.knownAt()) : noCondition();
        return limits(reports, question).and(reports.stated()).and(known);
    }

    private static Condition limits(PeopleColumns columns, HeadcountQuestion question) {
        LocalDate from = question.from();
        LocalDate to = question.to();
        return (question.operations().isEmpty()
                        ? columns.operation()
                                .notIn(select(OPERATION.CODE).from(OPERATION).where(OPERATION.IS_SUM.isTrue()))
                        : columns.operation().in(question.operations()))
                .and(
                        question.components().isEmpty()
                                ? noCondition()
                                : columns.component()
                                        .in(question.components().stream()
                                                .map(Component::code)
                                                .toList()))
                .and(from == null ? noCondition() : columns.date().ge(from))
                .and(to == null ? noCondition() : columns.date().le(to));
    }
}

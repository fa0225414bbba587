package org.mizani.headcounts;

import static org.mizani.headcounts.Dimension.COMPONENT;
import static org.mizani.headcounts.Dimension.DATE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mizani.charts.ChartFrame;
import org.mizani.charts.StrengthChart;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Ceiling;
import org.mizani.operations.CeilingScope;
import org.mizani.operations.Ceilings;
import org.mizani.operations.DeploymentRate;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** People deployed against the ceiling in force, as a chart and as its twin; the same on screen and in reports. */
@Component
public class StrengthCharts {

    private final HeadcountQueries headcounts;
    private final OperationQueries operations;

    StrengthCharts(HeadcountQueries headcounts, OperationQueries operations) {
        this.headcounts = headcounts;
        this.operations = operations;
    }

    /**
     * @param chart null when there is neither a report nor a ceiling
     * @param ceilings the steps that chart and table show
     */
    public record Strength(@Nullable StrengthChart chart, Table table, List<Ceiling> ceilings) {}

    /** People whom the ceilings limit, uniformed ones where there are none, of an operation up to a day, null for all reports, against all ceilings. */
    public Strength of(Operation operation, @Nullable LocalDate until, KnownAt knownAt, Locale locale) {
        return strength(operation, ceilings(operation, knownAt), null, until, knownAt, locale);
    }

    /** The same and the ceilings in force between two days, null for no limit. */
    public Strength within(
            Operation operation, @Nullable LocalDate from, @Nullable LocalDate until, KnownAt knownAt, Locale locale) {
        LocalDate ended = operation.endedOn();
        LocalDate last = until == null || (ended != null && ended.isBefore(until)) ? ended : until;
        return strength(operation, ceilings(operation, knownAt).within(from, last), from, until, knownAt, locale);
    }

    private Strength strength(
            Operation operation,
            Ceilings ceilings,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            KnownAt knownAt,
            Locale locale) {
        SortedMap<LocalDate, People> reported = reported(operation.code(), ceilings.scope(), from, until, knownAt);
        Table table = table(operation, reported, ceilings, knownAt, locale);
        StrengthChart chart = reported.isEmpty() && ceilings.steps().isEmpty()
                ? null
                : new StrengthChart(
                        frame(operation, reported, ceilings, locale),
                        points(reported),
                        CeilingSteps.of(operation, ceilings, from, until));
        return new Strength(chart, table, ceilings.steps());
    }

    private Ceilings ceilings(Operation operation, KnownAt knownAt) {
        return Ceilings.uniformed(operations.ceilings(operation.code(), knownAt));
    }

    private SortedMap<LocalDate, People> reported(
            String operation,
            CeilingScope scope,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            KnownAt knownAt) {
        SortedMap<LocalDate, People> byDate = new TreeMap<>();
        headcounts
                .rows(HeadcountQuestion.about(operation, COMPONENT, DATE)
                        .within(from, until)
                        .withKnownAt(knownAt))
                .stream()
                .filter(r -> scope.counts(Objects.requireNonNull(r.component())))
                .forEach(r -> byDate.merge(r.date(), r.people(), People::plus));
        return byDate;
    }

    private static List<StrengthChart.Point> points(SortedMap<LocalDate, People> reported) {
        List<HeadcountSeries.Point> dated = reported.entrySet().stream()
                .map(e -> new HeadcountSeries.Point(e.getKey(), e.getValue()))
                .toList();
        return HeadcountSeries.withGaps(dated).points().stream()
                .map(p -> new StrengthChart.Point(
                        p.date(),
                        p.people()
                                .total()
                                .known()
                                .map(BigDecimal::longValueExact)
                                .orElse(null)))
                .toList();
    }

    private Table table(
            Operation operation,
            SortedMap<LocalDate, People> reported,
            Ceilings ceilings,
            KnownAt knownAt,
            Locale locale) {
        Texts texts = Texts.in(locale);
        List<Row> rows = new ArrayList<>();
        reported.forEach((date, people) -> rows.add(row(
                new DeploymentFigure(operation.code(), date, ceilings.scope(), DeploymentFigure.Kind.RATE, knownAt),
                people.total(),
                ceilings.on(date),
                texts)));
        return new Table(
                texts.get(
                        "headcounts.strength.caption",
                        operation.code(),
                        texts.get("headcounts.deployed." + ceilings.scope().code())),
                List.of(
                        new Column("date", texts.get("headcounts.date"), ColumnType.DATE),
                        new Column("people", texts.get("headcounts.people"), ColumnType.COUNT),
                        new Column("ceiling", texts.get("headcounts.ceiling"), ColumnType.COUNT),
                        new Column("rate", texts.get("headcounts.deployment-rate"), ColumnType.SHARE),
                        new Column("vacancies", texts.get("headcounts.vacancies"), ColumnType.COUNT)),
                rows.reversed(),
                rows.isEmpty() ? texts.get("headcounts.strength.none") : null);
    }

    private static Row row(DeploymentFigure rate, MetricValue people, Optional<Ceiling> ceiling, Texts texts) {
        TableCell day = new TableCell.Day(rate.date());
        TableCell deployed = TableCell.figure(
                people,
                HeadcountSum.ofScope(rate.operation(), rate.date(), rate.scope(), rate.knownAt())
                        .id());
        if (ceiling.isEmpty() || ceiling.get().strength() == 0) {
            TableCell none = TableCell.figure(MetricValue.notMeaningful("headcounts.no-ceiling"), null);
            return Row.of(List.of(day, deployed, none, none, none));
        }
        Ceiling c = ceiling.get();
        return Row.of(List.of(
                day,
                deployed,
                TableCell.figure(MetricValue.of(c.strength()), c.figure()),
                TableCell.figure(DeploymentRate.of(people, c.strength()), rate.id())
                        .withFormula("{people}/{ceiling}"),
                VacancyCell.of(
                        people, c, rate.of(DeploymentFigure.Kind.VACANCIES).id(), "{ceiling}", texts)));
    }

    private static ChartFrame frame(
            Operation operation, SortedMap<LocalDate, People> reported, Ceilings ceilings, Locale locale) {
        Texts texts = Texts.in(locale);
        Formats formats = Formats.in(locale);
        String scope = ceilings.scope().code();
        String whom = texts.get("headcounts.deployed." + scope);
        String title = texts.get("headcounts.strength.title", operation.code(), whom);
        if (reported.isEmpty()) {
            String none = texts.get("headcounts.strength.none");
            String source = texts.get("headcounts.strength.source-ceilings");
            return new ChartFrame(title, null, source, none, none, locale.getLanguage());
        }
        LocalDate last = reported.lastKey();
        MetricValue people = Objects.requireNonNull(reported.get(last)).total();
        String description = StrengthSentences.of(last, people, ceilings.on(last), whom, texts);
        return new ChartFrame(
                title,
                null,
                texts.get("headcounts.strength.source"),
                texts.get("headcounts.as-of", formats.date(last)),
                description,
                locale.getLanguage());
    }
}

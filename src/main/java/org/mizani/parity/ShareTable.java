package org.mizani.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.headcounts.HeadcountMeasure;
import org.mizani.headcounts.HeadcountSeries;
import org.mizani.headcounts.HeadcountSum;
import org.mizani.headcounts.People;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Component;
import org.mizani.operations.Operation;
import org.mizani.provenance.FigureId;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** The twin of a chart of shares: a row for each component and report date. */
final class ShareTable {

    private final Operation operation;
    private final TargetFramework framework;
    private final KnownAt knownAt;
    private final Texts texts;

    ShareTable(Operation operation, TargetFramework framework, KnownAt knownAt, Locale locale) {
        this.operation = operation;
        this.framework = framework;
        this.knownAt = knownAt;
        this.texts = Texts.in(locale);
    }

    Table of(Map<Component, HeadcountSeries> series, Map<Component, TargetSteps> steps) {
        List<Row> rows = new ArrayList<>();
        series.forEach((component, points) ->
                points.points().forEach(point -> rows.add(row(component, point, target(steps, component, point)))));
        return new Table(
                texts.get("parity.chart.caption", operation.code(), framework.code()),
                List.of(
                        new Column("component", texts.get("parity.table.component"), ColumnType.TEXT),
                        new Column("date", texts.get("parity.table.date"), ColumnType.DATE),
                        new Column("women", texts.get("headcounts.measure.women"), ColumnType.COUNT),
                        new Column("men", texts.get("headcounts.measure.men"), ColumnType.COUNT),
                        new Column("share", texts.get("headcounts.measure.share"), ColumnType.SHARE),
                        new Column("target", texts.get("parity.table.target", framework.code()), ColumnType.SHARE)),
                rows,
                rows.isEmpty() ? texts.get("parity.table.nothing") : null);
    }

    private static Optional<Target> target(
            Map<Component, TargetSteps> steps, Component component, HeadcountSeries.Point point) {
        TargetSteps own = steps.get(component);
        return own == null ? Optional.empty() : own.in(point.date().getYear());
    }

    private Row row(Component component, HeadcountSeries.Point point, Optional<Target> target) {
        People people = point.people();
        return Row.of(List.of(
                TableCell.text(texts.get("component." + component.code())),
                new TableCell.Day(point.date()),
                count(component, point, HeadcountMeasure.WOMEN, people.women()),
                count(component, point, HeadcountMeasure.MEN, people.men()),
                PeopleCells.share(people, sum(component, point, HeadcountMeasure.SHARE), texts),
                target.map(t -> PeopleCells.target(t, texts))
                        .orElseGet(() -> TableCell.figure(MetricValue.notMeaningful("parity.no-target"), null))));
    }

    private TableCell count(
            Component component, HeadcountSeries.Point point, HeadcountMeasure measure, MetricValue value) {
        return TableCell.figure(value, sum(component, point, measure));
    }

    private @Nullable FigureId sum(Component component, HeadcountSeries.Point point, HeadcountMeasure measure) {
        return point.people().stated()
                ? HeadcountSum.of(operation.code(), point.date(), component, measure, knownAt)
                        .id()
                : null;
    }
}

package org.mizani.parity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.charts.ChartFrame;
import org.mizani.charts.ShareChart;
import org.mizani.charts.ShareProjection;
import org.mizani.headcounts.HeadcountMeasure;
import org.mizani.headcounts.HeadcountSeries;
import org.mizani.metrics.MetricValue;
import org.mizani.parity.trend.Estimate;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** What was reported, the stepped target, and where the share goes, always with its band; as a chart and as its twin. */
public final class ProjectionCharts {

    private final Outlook outlook;
    private final Projection projection;
    private final Locale locale;
    private final Texts texts;
    private final Formats formats;

    private ProjectionCharts(Outlook outlook, Projection projection, Locale locale) {
        this.outlook = outlook;
        this.projection = projection;
        this.locale = locale;
        this.texts = Texts.in(locale);
        this.formats = Formats.in(locale);
    }

    /** @return the chart null when the method refuses */
    public static ShareCharts.Shares of(Outlook outlook, Projection projection, Locale locale) {
        ProjectionCharts charts = new ProjectionCharts(outlook, projection, locale);
        return new ShareCharts.Shares(charts.chart(), charts.table());
    }

    private @Nullable ShareChart chart() {
        if (projection.estimates().isEmpty()) {
            return null;
        }
        ShareChart.Panel reported = new ShareLine(
                        component(), outlook.operation(), outlook.component(), outlook.series(), outlook.steps())
                .panel(texts);
        List<ShareProjection.Estimate> estimates = projection.estimates().stream()
                .map(e -> new ShareProjection.Estimate(
                        e.date(),
                        e.estimate().share(),
                        e.estimate().low(),
                        e.estimate().high()))
                .toList();
        ShareChart.Panel panel = new ShareChart.Panel(
                reported.name(),
                reported.points(),
                reported.target(),
                new ShareProjection(
                        ProjectionSentences.shortMethod(projection, locale),
                        outlook.yearEnds().count(),
                        estimates));
        Projection.YearEstimate last = projection.estimates().getLast();
        return new ShareChart(
                new ChartFrame(
                        title(),
                        texts.get("parity.projection.chart.subtitle"),
                        texts.get(
                                "parity.chart.source",
                                texts.get("organisation." + outlook.framework().setBy())),
                        texts.get(
                                "parity.chart.as-of",
                                formats.date(outlook.latest().date())),
                        texts.get(
                                "parity.projection.chart.description",
                                formats.share(outlook.latest().people().share()),
                                formats.date(outlook.latest().date()),
                                share(last.estimate().share()),
                                Integer.toString(last.year()),
                                share(last.estimate().low()),
                                share(last.estimate().high())),
                        texts.locale().getLanguage()),
                List.of(panel));
    }

    private String share(java.math.BigDecimal fraction) {
        return formats.share(MetricValue.of(fraction));
    }

    private String title() {
        return texts.get(
                "parity.projection.chart.title",
                outlook.operation(),
                component(),
                outlook.framework().code());
    }

    private String component() {
        return texts.get("component." + outlook.component().code());
    }

    private Table table() {
        List<Row> rows = new ArrayList<>();
        outlook.series().points().stream().filter(p -> p.people().stated()).forEach(p -> rows.add(reported(p)));
        projection.estimates().forEach(e -> rows.add(projected(e)));
        return new Table(
                title(),
                List.of(
                        new Column("date", texts.get("parity.projection.date"), ColumnType.DATE),
                        new Column("kind", texts.get("parity.projection.kind"), ColumnType.TEXT),
                        new Column("share", texts.get("headcounts.measure.share"), ColumnType.SHARE),
                        new Column("low", texts.get("parity.projection.low"), ColumnType.SHARE),
                        new Column("high", texts.get("parity.projection.high"), ColumnType.SHARE),
                        new Column(
                                "target",
                                texts.get(
                                        "parity.table.target",
                                        outlook.framework().code()),
                                ColumnType.SHARE)),
                rows,
                ProjectionSentences.shortMethod(projection, locale));
    }

    private Row reported(HeadcountSeries.Point point) {
        boolean small =
                point.people().paired().whole() > 0 && point.people().paired().small();
        return row(
                point.date(),
                "parity.projection.kind.reported",
                List.of(
                        new TableCell.Figure(
                                point.people().share(),
                                outlook.sum(point.date(), HeadcountMeasure.SHARE),
                                null,
                                small ? texts.get("parity.mark.small") : null),
                        TableCell.text(""),
                        TableCell.text("")));
    }

    private Row projected(Projection.YearEstimate year) {
        Estimate estimate = year.estimate();
        return row(
                year.date(),
                "parity.projection.kind.projected",
                List.of(
                        TableCell.figure(MetricValue.of(estimate.share()), null),
                        TableCell.figure(MetricValue.of(estimate.low()), null),
                        TableCell.figure(MetricValue.of(estimate.high()), null)));
    }

    private Row row(LocalDate date, String kind, List<TableCell> shares) {
        Optional<Target> target = outlook.steps().in(date.getYear());
        List<TableCell> cells = new ArrayList<>();
        cells.add(new TableCell.Day(date));
        cells.add(TableCell.text(texts.get(kind)));
        cells.addAll(shares);
        cells.add(target.map(t -> PeopleCells.target(t, outlook.knownAt(), texts))
                .orElseGet(() -> TableCell.figure(MetricValue.notMeaningful("parity.no-target"), null)));
        return Row.of(cells);
    }
}

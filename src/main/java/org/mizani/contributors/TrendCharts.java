package org.mizani.contributors;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.mizani.charts.ChartFrame;
import org.mizani.charts.ShareChart;
import org.mizani.headcounts.HeadcountSeries;
import org.mizani.operations.Component;
import org.mizani.parity.ShareCharts;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** The share of women that a country sends over time, by component against the stepped target; with its twin. */
public record TrendCharts(ShareChart chart, Table table) {

    /**
     * Empty when nothing about women and men was ever reported.
     *
     * @param name of the country in the reader's language
     */
    public static Optional<TrendCharts> of(Trend trend, String name, Locale locale) {
        Map<Component, NavigableMap<YearMonth, Score>> months = trend.months();
        months.values().removeIf(m -> !Trend.series(m).shared());
        return months.isEmpty()
                ? Optional.empty()
                : Optional.of(new TrendCharts(chart(trend, months, name, locale), table(trend, months, name, locale)));
    }

    private static ShareChart chart(
            Trend trend, Map<Component, NavigableMap<YearMonth, Score>> months, String name, Locale locale) {
        Texts texts = Texts.in(locale);
        Formats formats = Formats.in(locale);
        List<ShareChart.Panel> panels = new ArrayList<>();
        List<String> latest = new ArrayList<>();
        months.forEach((component, scores) -> {
            HeadcountSeries series = Trend.series(scores);
            String called = texts.get("component." + component.code());
            panels.add(ShareCharts.panel(called, series, trend.yardstick().steps(component), texts));
            Score last = scores.lastEntry().getValue();
            latest.add(texts.get(
                    "parity.chart.point", called, formats.share(last.reading().share()), formats.date(last.date())));
        });
        LocalDate newest = months.values().stream()
                .map(m -> m.lastEntry().getValue().date())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        String framework = trend.yardstick().framework().code();
        return new ShareChart(
                new ChartFrame(
                        texts.get("contributors.trend.title", name, framework),
                        texts.get("contributors.trend.subtitle"),
                        texts.get(
                                "parity.chart.source",
                                texts.get("organisation."
                                        + trend.yardstick().framework().setBy())),
                        texts.get("parity.chart.as-of", formats.date(newest)),
                        texts.get("parity.chart.description", texts.listed(latest.stream())),
                        texts.locale().getLanguage()),
                panels);
    }

    private static Table table(
            Trend trend, Map<Component, NavigableMap<YearMonth, Score>> months, String name, Locale locale) {
        Texts texts = Texts.in(locale);
        ScoreCells cells = new ScoreCells(texts);
        String framework = trend.yardstick().framework().code();
        List<Row> rows = new ArrayList<>();
        months.forEach((component, scores) -> scores.values()
                .forEach(score -> rows.add(Row.of(List.of(
                        TableCell.text(texts.get("component." + component.code())),
                        new TableCell.Day(score.date()),
                        TableCell.text(String.join(", ", score.operations())),
                        cells.figure(score, ContributorMeasure.WOMEN),
                        cells.figure(score, ContributorMeasure.MEN),
                        cells.share(score),
                        cells.target(score))))));
        return new Table(
                texts.get("contributors.trend.title", name, framework),
                List.of(
                        cells.component(),
                        cells.report(),
                        cells.operation(),
                        cells.count(ContributorMeasure.WOMEN),
                        cells.count(ContributorMeasure.MEN),
                        cells.share(),
                        cells.target(framework)),
                rows,
                texts.get("contributors.trend.note"));
    }
}

package org.mizani.parity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.charts.ChartFrame;
import org.mizani.charts.ShareChart;
import org.mizani.headcounts.HeadcountQueries;
import org.mizani.headcounts.HeadcountQuestion;
import org.mizani.headcounts.HeadcountSeries;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;
import org.mizani.operations.Operation;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** The share of women over time against stepped targets, as a chart and as its twin; the same on screen and in reports. */
@org.springframework.stereotype.Component
public class ShareCharts {

    private final HeadcountQueries headcounts;
    private final TargetQueries targets;

    ShareCharts(HeadcountQueries headcounts, TargetQueries targets) {
        this.headcounts = headcounts;
        this.targets = targets;
    }

    /** @param chart null when nothing is reported */
    public record Shares(@Nullable ShareChart chart, Table table) {}

    /** A line of people against the targets of its years. */
    public static ShareChart.Panel panel(String name, HeadcountSeries series, TargetSteps steps, Texts texts) {
        return ShareLine.panel(name, series, steps, texts);
    }

    /** Reports of an operation between two days, null for no limit: a panel for each component. */
    public Shares of(
            Operation operation,
            TargetFramework framework,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            KnownAt knownAt,
            Locale locale) {
        HeadcountQuestion question =
                HeadcountQuestion.about(operation.code()).within(from, until).withKnownAt(knownAt);
        Texts texts = Texts.in(locale);
        List<ShareLine> lines = new ArrayList<>();
        headcounts
                .series(question)
                .forEach((component, series) -> lines.add(new ShareLine(
                        name(component, locale),
                        operation.code(),
                        component,
                        series,
                        targets.steps(framework.code(), component, knownAt))));
        String kind = framework.binds(operation) ? "target" : "benchmark";
        return shares(
                lines,
                texts.get("parity.chart.title." + kind, operation.code(), framework.code()),
                new ShareTable(framework, knownAt, locale)
                        .of(
                                texts.get("parity.chart.caption", operation.code(), framework.code()),
                                new Column("component", texts.get("parity.table.component"), ColumnType.TEXT),
                                lines),
                framework,
                locale);
    }

    /**
     * One component of several operations as known now: a panel for each operation.
     *
     * @param series by the code of the operation; operations without a share of that component are left out
     */
    public Shares across(
            Component component,
            Map<String, Map<Component, HeadcountSeries>> series,
            TargetFramework framework,
            Locale locale) {
        Texts texts = Texts.in(locale);
        TargetSteps steps = targets.steps(framework.code(), component);
        List<ShareLine> lines = new ArrayList<>();
        series.forEach((operation, components) -> {
            HeadcountSeries points = components.get(component);
            if (points != null && points.shared()) {
                lines.add(new ShareLine(operation, operation, component, points, steps));
            }
        });
        String title = texts.get("parity.chart.title.across", name(component, locale), framework.code());
        return shares(
                lines,
                title,
                new ShareTable(framework, KnownAt.NOW, locale)
                        .of(
                                title,
                                new Column("operation", texts.get("parity.table.operation"), ColumnType.TEXT),
                                lines),
                framework,
                locale);
    }

    /** Operations side by side as known now: for each component that any of them reports, a panel for each of them. */
    public Shares compare(Collection<Operation> operations, TargetFramework framework, Locale locale) {
        Texts texts = Texts.in(locale);
        List<String> codes = operations.stream().map(Operation::code).toList();
        Map<String, Map<Component, HeadcountSeries>> series =
                headcounts.seriesByOperation(HeadcountQuestion.aboutAll().of(codes));
        Map<Component, List<ShareLine>> lines = new EnumMap<>(Component.class);
        for (String code : codes) {
            series.getOrDefault(code, Map.of())
                    .forEach((component, points) -> lines.computeIfAbsent(component, c -> new ArrayList<>())
                            .add(new ShareLine(
                                    texts.get("parity.chart.line", code, name(component, locale)),
                                    code,
                                    component,
                                    points,
                                    targets.steps(framework.code(), component))));
        }
        List<ShareLine> all = lines.values().stream().flatMap(List::stream).toList();
        String title = texts.get("parity.chart.title.compare", String.join(", ", codes), framework.code());
        return shares(
                all,
                title,
                new ShareTable(framework, KnownAt.NOW, locale)
                        .of(title, new Column("line", texts.get("parity.table.line"), ColumnType.TEXT), all),
                framework,
                locale);
    }

    private static Shares shares(
            List<ShareLine> lines, String title, Table table, TargetFramework framework, Locale locale) {
        if (lines.isEmpty()) {
            return new Shares(null, table);
        }
        Texts texts = Texts.in(locale);
        Formats formats = Formats.in(locale);
        LocalDate last = lines.stream()
                .map(l -> l.last().date())
                .max(LocalDate::compareTo)
                .orElseThrow();
        String description = texts.listed(lines.stream()
                .map(l -> texts.get(
                        "parity.chart.point",
                        l.name(),
                        formats.share(l.last().people().share()),
                        formats.date(l.last().date()))));
        ChartFrame frame = new ChartFrame(
                title,
                texts.get("parity.chart.subtitle"),
                texts.get("parity.chart.source", texts.get("organisation." + framework.setBy())),
                texts.get("parity.chart.as-of", formats.date(last)),
                texts.get("parity.chart.description", description),
                texts.locale().getLanguage());
        return new Shares(
                new ShareChart(
                        frame, lines.stream().map(line -> line.panel(texts)).toList()),
                table);
    }

    static String name(Component component, Locale locale) {
        return Texts.in(locale).get("component." + component.code());
    }
}

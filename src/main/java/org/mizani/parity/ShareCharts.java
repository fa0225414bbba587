package org.mizani.parity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.charts.ChartFrame;
import org.mizani.charts.ShareChart;
import org.mizani.charts.SharePoint;
import org.mizani.headcounts.HeadcountQueries;
import org.mizani.headcounts.HeadcountQuestion;
import org.mizani.headcounts.HeadcountSeries;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;
import org.mizani.operations.Operation;
import org.mizani.tables.Table;
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

    /** Reports of an operation between two days, null for no limit. */
    public Shares of(
            Operation operation,
            TargetFramework framework,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            KnownAt knownAt,
            Locale locale) {
        HeadcountQuestion question =
                HeadcountQuestion.about(operation.code()).within(from, until).withKnownAt(knownAt);
        Map<Component, HeadcountSeries> series = headcounts.series(question);
        Map<Component, TargetSteps> steps = new EnumMap<>(Component.class);
        series.keySet().forEach(component -> steps.put(component, targets.steps(framework.code(), component)));
        Table table = new ShareTable(operation, framework, knownAt, locale).of(series, steps);
        if (series.isEmpty()) {
            return new Shares(null, table);
        }
        List<ShareChart.Panel> panels = new ArrayList<>();
        series.forEach((component, points) -> panels.add(panel(component, points, steps, framework, locale)));
        return new Shares(new ShareChart(frame(operation, framework, series, locale), panels), table);
    }

    private static ShareChart.Panel panel(
            Component component,
            HeadcountSeries series,
            Map<Component, TargetSteps> steps,
            TargetFramework framework,
            Locale locale) {
        List<SharePoint> points = series.points().stream()
                .map(p -> new SharePoint(p.date(), p.people().paired()))
                .toList();
        TargetSteps own = steps.getOrDefault(component, new TargetSteps(List.of()));
        List<ShareChart.TargetStep> line = own.steps().stream()
                .map(t -> new ShareChart.TargetStep(
                        LocalDate.of(t.year(), 1, 1), t.share(), status(t.status()), framework.code()))
                .toList();
        return new ShareChart.Panel(name(component, locale), points, line);
    }

    private static ShareChart.TargetStatus status(TargetStatus status) {
        return switch (status) {
            case VERIFIED -> ShareChart.TargetStatus.VERIFIED;
            case INTERPOLATED -> ShareChart.TargetStatus.INTERPOLATED;
            case UNVERIFIED -> ShareChart.TargetStatus.UNVERIFIED;
        };
    }

    private static ChartFrame frame(
            Operation operation, TargetFramework framework, Map<Component, HeadcountSeries> series, Locale locale) {
        Texts texts = Texts.in(locale);
        Formats formats = Formats.in(locale);
        LocalDate last = series.values().stream()
                .map(s -> s.points().getLast().date())
                .max(LocalDate::compareTo)
                .orElseThrow();
        String description = series.entrySet().stream()
                .map(e -> described(e.getKey(), e.getValue().points().getLast(), texts, formats))
                .collect(Collectors.joining("; "));
        String kind = framework.binds(operation) ? "target" : "benchmark";
        return new ChartFrame(
                texts.get("parity.chart.title." + kind, operation.code(), framework.code()),
                texts.get("parity.chart.subtitle"),
                texts.get("parity.chart.source", framework.setBy()),
                texts.get("parity.chart.as-of", formats.date(last)),
                texts.get("parity.chart.description", description),
                texts.locale().getLanguage());
    }

    private static String described(Component component, HeadcountSeries.Point last, Texts texts, Formats formats) {
        return texts.get(
                "parity.chart.point",
                name(component, texts.locale()),
                formats.share(last.people().share()),
                formats.date(last.date()));
    }

    static String name(Component component, Locale locale) {
        return Texts.in(locale).get("component." + component.code());
    }
}

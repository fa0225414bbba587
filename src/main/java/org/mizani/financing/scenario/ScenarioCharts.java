package org.mizani.financing.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mizani.charts.ChartFrame;
import org.mizani.charts.WaterfallChart;
import org.mizani.charts.WaterfallChart.Kind;
import org.mizani.charts.WaterfallChart.Step;
import org.mizani.financing.Measure;
import org.mizani.financing.MoneySentences;
import org.mizani.metrics.MetricValue;
import org.mizani.ui.texts.Texts;

/** From the need through each source to what is left to find: today, and as supposed with the mark over it. */
public final class ScenarioCharts {

    private final Scenario scenario;
    private final Texts texts;

    private ScenarioCharts(Scenario scenario, Locale locale) {
        this.scenario = scenario;
        this.texts = Texts.in(locale);
    }

    /** Empty where need or money is not reported. */
    public static Optional<WaterfallChart> today(Scenario scenario, Locale locale) {
        ScenarioCharts charts = new ScenarioCharts(scenario, locale);
        return charts.draw(
                scenario.today().value(Measure.REQUIREMENT), BigDecimal.ZERO, scenario.missingToday(), false);
    }

    /** Empty where need or money is not reported. */
    public static Optional<WaterfallChart> supposed(Scenario scenario, Locale locale) {
        ScenarioCharts charts = new ScenarioCharts(scenario, locale);
        return charts.draw(
                scenario.need(), scenario.unShare().known().orElse(BigDecimal.ZERO), scenario.toFind(), true);
    }

    private Optional<WaterfallChart> draw(MetricValue need, BigDecimal unShare, MetricValue missing, boolean supposed) {
        if (need.known().isEmpty() || missing.known().isEmpty()) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(
                texts.get("financing.waterfall.requirement"),
                Kind.NEED,
                need.known().get()));
        if (unShare.signum() > 0) {
            steps.add(new Step(texts.get("scenario.step.un-share"), Kind.PROMISE, unShare));
        }
        BigDecimal paid = BigDecimal.ZERO;
        for (SourceMoney source : scenario.sources()) {
            BigDecimal amount = Scenario.helps(source, unShare);
            if (amount.signum() != 0) {
                steps.add(
                        new Step(texts.get("scenario.source." + source.source().code()), Kind.SOURCE, amount));
                paid = paid.add(amount);
            }
        }
        BigDecimal over = unShare.add(paid).subtract(need.known().get());
        steps.add(
                over.signum() > 0
                        ? new Step(texts.get("financing.waterfall.surplus"), Kind.SURPLUS, over)
                        : new Step(
                                texts.get("scenario.measure.to-find"),
                                Kind.MISSING,
                                missing.known().get()));
        return Optional.of(new WaterfallChart(
                frame(supposed),
                texts.get(supposed ? "scenario.mark" : "scenario.today.basis"),
                scenario.question().funding().currency(),
                steps));
    }

    private ChartFrame frame(boolean supposed) {
        var funding = scenario.question().funding();
        Locale locale = texts.locale();
        String watermark = supposed ? texts.get("scenario.watermark") : null;
        return new ChartFrame(
                texts.get(
                        supposed ? "scenario.chart.title" : "scenario.chart.today",
                        funding.operation(),
                        MoneySentences.period(funding.period(), locale),
                        funding.currency(),
                        texts.get("scope." + funding.scope().code())),
                supposed
                        ? texts.get(
                                "scenario.chart.supposed",
                                texts.get("scenario.mark"),
                                ScenarioSentences.decision(scenario, locale))
                        : texts.get("scenario.today.basis"),
                texts.get("financing.chart.source"),
                texts.get("financing.chart.as-of"),
                String.join(
                        " ",
                        supposed
                                ? ScenarioSentences.of(scenario, locale)
                                : List.of(ScenarioSentences.today(scenario, locale))),
                locale.getLanguage(),
                watermark);
    }
}

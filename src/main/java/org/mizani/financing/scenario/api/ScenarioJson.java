package org.mizani.financing.scenario.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Basis;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.Measure;
import org.mizani.financing.api.RateJson;
import org.mizani.financing.scenario.Scenario;
import org.mizani.financing.scenario.ScenarioMeasure;
import org.mizani.financing.scenario.SourceMoney;
import org.mizani.metrics.MetricValue;

/**
 * A scenario as one object.
 *
 * @param scenario always true: none of this is income
 * @param note the same in words
 * @param base what the UN may share
 * @param shortfallToday on the basis received
 * @param sources what each source has received in the period, those that are reported
 * @param rates the exchange rates that amounts were converted with
 * @param notConverted number of claims left out because no exchange rate is known
 * @param figures names of the figures for {@code /figures/{id}/source}
 */
record ScenarioJson(
        boolean scenario,
        String note,
        String operation,
        LocalDate from,
        LocalDate to,
        String scope,
        String currency,
        @Nullable Instant asOf,
        BigDecimal cap,
        boolean approved,
        MetricValue requirement,
        MetricValue base,
        MetricValue unShare,
        MetricValue remainder,
        MetricValue mobilised,
        MetricValue leftToFind,
        MetricValue surplus,
        MetricValue shortfallToday,
        MetricValue personMonths,
        MetricValue monthsOfOperation,
        List<SourceJson> sources,
        List<RateJson> rates,
        int notConverted,
        List<String> notConvertedFigures,
        Map<String, String> figures) {

    private static final String NOTE = "scenario, never income: resolution 2719 (2023) requires a decision of the"
            + " Security Council for each operation";
    private static final int MONEY_DECIMALS = 4;
    private static final int MONTH_DECIMALS = 6;

    /** @param received money received in the period */
    record SourceJson(String source, MetricValue received) {}

    static ScenarioJson of(Scenario s) {
        var funding = s.question().funding();
        FundingPosition today = s.today();
        return new ScenarioJson(
                true,
                NOTE,
                funding.operation(),
                funding.period().from(),
                funding.period().to(),
                funding.scope().code(),
                funding.currency(),
                funding.knownAt().instant(),
                s.question().cap().share(),
                s.question().approved(),
                today.value(Measure.REQUIREMENT),
                s.base(),
                rounded(s.unShare(), MONEY_DECIMALS),
                rounded(s.remainder(), MONEY_DECIMALS),
                rounded(s.mobilised(), MONEY_DECIMALS),
                rounded(s.toFind(), MONEY_DECIMALS),
                rounded(s.surplus(), MONEY_DECIMALS),
                s.missingToday(),
                s.personMonths(),
                rounded(s.monthsOfOperation(), MONTH_DECIMALS),
                sources(s),
                RateJson.of(today.rates()),
                today.notConverted().size(),
                today.notConverted().stream().map(c -> c.figure().value()).toList(),
                figures(s));
    }

    private static List<SourceJson> sources(Scenario s) {
        List<SourceJson> sources = new ArrayList<>();
        for (SourceMoney paid : s.sources()) {
            if (paid.amount().known().isPresent()) {
                sources.add(new SourceJson(paid.source().code(), paid.amount()));
            }
        }
        return sources;
    }

    private static Map<String, String> figures(Scenario s) {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("requirement", s.today().figure(Measure.REQUIREMENT).value());
        figures.put("shortfallToday", s.today().shortfallFigure(Basis.RECEIVED).value());
        for (ScenarioMeasure measure : ScenarioMeasure.values()) {
            figures.put(member(measure), s.figure(measure).value());
        }
        return figures;
    }

    /** The member of this object that holds the measure. */
    private static String member(ScenarioMeasure measure) {
        return switch (measure) {
            case BASE -> "base";
            case UN_SHARE -> "unShare";
            case REMAINDER -> "remainder";
            case MOBILISED -> "mobilised";
            case TO_FIND -> "leftToFind";
            case PERSON_MONTHS -> "personMonths";
            case MONTHS_OF_OPERATION -> "monthsOfOperation";
        };
    }

    private static MetricValue rounded(MetricValue value, int decimals) {
        return value.map(v -> v.setScale(decimals, RoundingMode.HALF_UP));
    }
}

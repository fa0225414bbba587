package org.mizani.financing.predictability.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.Scope;
import org.mizani.financing.api.RateJson;
import org.mizani.financing.predictability.Ingredient;
import org.mizani.financing.predictability.Measured;
import org.mizani.financing.predictability.Predictability;
import org.mizani.financing.predictability.PredictabilityMeasure;
import org.mizani.financing.predictability.PredictabilityWords;
import org.mizani.metrics.MetricValue;
import org.mizani.ui.texts.Formats;

/**
 * The measures of an operation in one scope and period.
 *
 * @param scope null when nothing is reported in any scope
 * @param watchedUntil the day on which unpaid pledges are known to wait still
 * @param notConverted number of claims left out because no exchange rate is known
 */
record PredictabilityAnswer(
        String operation,
        LocalDate from,
        LocalDate to,
        @Nullable String scope,
        String currency,
        @Nullable Instant asOf,
        LocalDate watchedUntil,
        Measure conversion,
        Measure commitmentConversion,
        Measure medianLagDays,
        Measure multiYearShare,
        Measure hhi,
        Measure top1Share,
        Measure monthsOfCover,
        Measure runOutDate,
        Measure ownShare,
        Measure coverageVolatility,
        List<RateJson> rates,
        int notConverted) {

    private static final int DECIMALS = 6;

    /**
     * @param value a decimal, a date, or null when there is none
     * @param inputs the figures that it is computed from
     * @param note why there is no value, or what to know when reading it; null when there is nothing to say
     * @param figure name for {@code /figures/{id}/source}
     */
    record Measure(
            @Nullable Object value,
            List<Input> inputs,
            @Nullable String note,
            String figure) {}

    record Input(String figure, String label, @Nullable BigDecimal value) {}

    static PredictabilityAnswer of(Predictability found, @Nullable Scope scope, Locale locale) {
        FundingQuestion q = found.question();
        return new PredictabilityAnswer(
                q.operation(),
                q.period().from(),
                q.period().to(),
                scope == null ? null : scope.code(),
                q.currency(),
                q.knownAt().instant(),
                found.watchedUntil(),
                measure(found, PredictabilityMeasure.CONVERSION, locale),
                measure(found, PredictabilityMeasure.COMMITMENT_CONVERSION, locale),
                measure(found, PredictabilityMeasure.MEDIAN_LAG_DAYS, locale),
                measure(found, PredictabilityMeasure.MULTI_YEAR_SHARE, locale),
                measure(found, PredictabilityMeasure.HHI, locale),
                measure(found, PredictabilityMeasure.TOP1_SHARE, locale),
                measure(found, PredictabilityMeasure.MONTHS_OF_COVER, locale),
                measure(found, PredictabilityMeasure.RUN_OUT_DATE, locale),
                measure(found, PredictabilityMeasure.OWN_SHARE, locale),
                measure(found, PredictabilityMeasure.COVERAGE_VOLATILITY, locale),
                RateJson.of(found.position().rates()),
                found.position().notConverted().size());
    }

    private static Measure measure(Predictability found, PredictabilityMeasure measure, Locale locale) {
        Measured measured = found.measured(measure);
        String remarks = PredictabilityWords.in(locale).remarks(measured);
        String note =
                measured.known() ? remarks : (Formats.in(locale).absent(measured.value()) + ". " + remarks).strip();
        return new Measure(
                measured.day() == null ? rounded(measured.value()) : measured.day(),
                measured.inputs().stream().map(i -> input(i, locale)).toList(),
                note.isEmpty() ? null : note,
                found.figure(measure).value());
    }

    private static Input input(Ingredient ingredient, Locale locale) {
        return new Input(ingredient.figure().value(), ingredient.label().apply(locale), rounded(ingredient.value()));
    }

    /** Six decimals, and no more zeros than the value itself has. */
    private static @Nullable BigDecimal rounded(MetricValue value) {
        return value.known()
                .map(v -> v.scale() > DECIMALS ? v.setScale(DECIMALS, RoundingMode.HALF_UP) : v)
                .orElse(null);
    }
}

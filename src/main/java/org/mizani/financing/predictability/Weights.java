package org.mizani.financing.predictability;

import static org.mizani.financing.predictability.PredictabilityMeasure.RUN_OUT_DATE;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mizani.metrics.MetricValue;

/**
 * How much a reader makes each measure count in a score of his own: 0, which leaves it out, to 9. No score is ours: which
 * measure matters more is for each reader to say. Written as {@code conversion.3_hhi.1} in addresses.
 */
public record Weights(Map<PredictabilityMeasure, Integer> counts) {

    public static final Weights NONE = new Weights(Map.of());
    public static final int MOST = 9;

    private static final BigDecimal LONGEST_LAG = BigDecimal.valueOf(365);
    private static final BigDecimal LONGEST_COVER = BigDecimal.valueOf(12);
    private static final BigDecimal HIGHEST_HHI = BigDecimal.valueOf(10_000);

    public Weights {
        Map<PredictabilityMeasure, Integer> kept = new EnumMap<>(PredictabilityMeasure.class);
        counts.forEach((measure, weight) -> {
            if (weight > 0 && weight <= MOST && measures().contains(measure)) {
                kept.put(measure, weight);
            }
        });
        counts = Collections.unmodifiableMap(kept);
    }

    /** What can be weighed; the day on which cash runs out says no more than the months that it lasts. */
    public static List<PredictabilityMeasure> measures() {
        return Stream.of(PredictabilityMeasure.values())
                .filter(m -> m != RUN_OUT_DATE)
                .toList();
    }

    /** Words that cannot be understood are left out rather than guessed. */
    public static Weights of(String words) {
        Map<PredictabilityMeasure, Integer> counts = new EnumMap<>(PredictabilityMeasure.class);
        for (String word : words.split("_", -1)) {
            int dot = word.lastIndexOf('.');
            if (dot > 0 && word.substring(dot + 1).matches("[0-9]")) {
                int weight = Integer.parseInt(word.substring(dot + 1));
                PredictabilityMeasure.byCode(word.substring(0, dot)).ifPresent(m -> counts.put(m, weight));
            }
        }
        return new Weights(counts);
    }

    /** For addresses. */
    public String words() {
        return counts.entrySet().stream()
                .map(e -> e.getKey().code() + "." + e.getValue())
                .collect(Collectors.joining("_"));
    }

    public boolean none() {
        return counts.isEmpty();
    }

    public int of(PredictabilityMeasure measure) {
        return counts.getOrDefault(measure, 0);
    }

    public Weights with(PredictabilityMeasure measure, int weight) {
        Map<PredictabilityMeasure, Integer> changed = new EnumMap<>(PredictabilityMeasure.class);
        changed.putAll(counts);
        changed.put(measure, weight);
        return new Weights(changed);
    }

    /** The weighted mean of what the measures are worth, 0 to 1; none when one that counts is not known. */
    public MetricValue score(Predictability predictability) {
        BigDecimal sum = BigDecimal.ZERO;
        int weights = 0;
        for (Map.Entry<PredictabilityMeasure, Integer> part : counts.entrySet()) {
            Optional<BigDecimal> worth = worth(part.getKey(), predictability.value(part.getKey()));
            if (worth.isEmpty()) {
                return MetricValue.notMeaningful("predictability.score.part-missing");
            }
            sum = sum.add(worth.get().multiply(BigDecimal.valueOf(part.getValue())));
            weights += part.getValue();
        }
        return weights == 0
                ? MetricValue.notReported()
                : MetricValue.of(sum.divide(BigDecimal.valueOf(weights), MathContext.DECIMAL128));
    }

    /**
     * From 0 (worst) to 1 (best): shares as they are, a concentration and the largest partner's share less from one, the lag
     * of a year or more 0, cover of a year or more 1, volatility of 100 points or more 0.
     */
    static Optional<BigDecimal> worth(PredictabilityMeasure measure, MetricValue value) {
        return value.known()
                .map(v -> switch (measure) {
                    case CONVERSION, COMMITMENT_CONVERSION, MULTI_YEAR_SHARE, OWN_SHARE -> v;
                    case TOP1_SHARE, COVERAGE_VOLATILITY -> BigDecimal.ONE.subtract(v);
                    case HHI -> BigDecimal.ONE.subtract(v.divide(HIGHEST_HHI, MathContext.DECIMAL128));
                    case MEDIAN_LAG_DAYS -> BigDecimal.ONE.subtract(v.divide(LONGEST_LAG, MathContext.DECIMAL128));
                    case MONTHS_OF_COVER -> v.divide(LONGEST_COVER, MathContext.DECIMAL128);
                    case RUN_OUT_DATE -> BigDecimal.ZERO;
                })
                .map(v -> v.max(BigDecimal.ZERO).min(BigDecimal.ONE));
    }
}

package org.mizani.financing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mizani.metrics.MetricValue;

/**
 * How much of the receipts comes from few. Domain handbook, section 6. Receipts that name nobody may be of one payer or
 * of many, so nothing is said where there are any.
 *
 * @param hhi Herfindahl-Hirschman index, 0 to 10,000: the sum of the squared percentages; one alone makes 10,000
 * @param top1 share of the largest, a fraction
 * @param largest key of the largest, empty when nothing was received
 */
public record Concentration(MetricValue hhi, MetricValue top1, Optional<String> largest) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);

    /** @param received by who paid, or by what it came through or for; blank for what names none */
    public static Concentration of(Map<String, BigDecimal> received) {
        Map<String, BigDecimal> paying = new TreeMap<>(received);
        paying.values().removeIf(amount -> amount.signum() == 0);
        if (paying.isEmpty()) {
            return none(MetricValue.notReported());
        }
        if (paying.values().stream().anyMatch(amount -> amount.signum() < 0)) {
            return none(MetricValue.notMeaningful("financing.concentration.negative"));
        }
        if (paying.keySet().stream().anyMatch(String::isBlank)) {
            return none(MetricValue.notMeaningful("financing.concentration.unnamed"));
        }
        BigDecimal all = sum(paying.values().stream());
        BigDecimal squares = sum(paying.values().stream().map(amount -> amount.multiply(amount)));
        Map.Entry<String, BigDecimal> largest = paying.entrySet().stream()
                .max(Map.Entry.<String, BigDecimal>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow();
        return new Concentration(
                MetricValue.of(squares.multiply(WHOLE).divide(all.multiply(all), MathContext.DECIMAL128)),
                MetricValue.of(largest.getValue().divide(all, MathContext.DECIMAL128)),
                Optional.of(largest.getKey()));
    }

    private static Concentration none(MetricValue because) {
        return new Concentration(because, because, Optional.empty());
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

package org.mizani.financing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mizani.metrics.MetricValue;

/**
 * What is owed, by the days since it fell due; the ages add up to the amount.
 *
 * @param ages all ages for which something is owed
 * @param inputs the claims that are added up
 */
public record OwedSum(BigDecimal amount, Map<ArrearsAge, BigDecimal> ages, List<Valued<Arrears>> inputs) {

    public OwedSum {
        ages = Map.copyOf(ages);
        inputs = List.copyOf(inputs);
    }

    static OwedSum of(ArrearsStatement.Line line) {
        return new OwedSum(line.amount(), line.ages(), line.inputs());
    }

    /** All of them together. */
    public static OwedSum of(Collection<OwedSum> parts) {
        Map<ArrearsAge, BigDecimal> ages = new EnumMap<>(ArrearsAge.class);
        parts.forEach(part -> part.ages.forEach((age, amount) -> ages.merge(age, amount, BigDecimal::add)));
        return new OwedSum(
                parts.stream().map(OwedSum::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                ages,
                parts.stream().flatMap(part -> part.inputs.stream()).toList());
    }

    /** Not reported when no claim is added up. */
    public MetricValue total() {
        return inputs.isEmpty() ? MetricValue.notReported() : MetricValue.of(amount);
    }

    /** Where a part has no due date, an age for which nothing is stated is not known to be 0. */
    public MetricValue of(ArrearsAge age) {
        BigDecimal owed = ages.getOrDefault(age, BigDecimal.ZERO);
        boolean undated = age != ArrearsAge.NO_DUE_DATE
                && ages.getOrDefault(ArrearsAge.NO_DUE_DATE, BigDecimal.ZERO).signum() != 0;
        return inputs.isEmpty() || (owed.signum() == 0 && undated) ? MetricValue.notReported() : MetricValue.of(owed);
    }
}

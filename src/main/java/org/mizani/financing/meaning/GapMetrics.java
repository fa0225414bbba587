package org.mizani.financing.meaning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.Function;
import org.mizani.metrics.MetricValue;

/** What a gap means in people and months. Domain handbook, section 6. */
public final class GapMetrics {

    private GapMetrics() {}

    /** Shortfall / (stipend + other cost of a head), whole months of people, rounded down. */
    public static MetricValue personMonths(MetricValue shortfall, HeadRate rate) {
        return shortfall.map(s -> s.divide(rate.perMonth(), 0, RoundingMode.FLOOR));
    }

    /** Shortfall / mean monthly need, that is shortfall · months / need. */
    public static MetricValue monthsOfOperation(MetricValue shortfall, MetricValue need, BigDecimal months) {
        if (months.signum() == 0) {
            return MetricValue.notReported();
        }
        return both(
                shortfall,
                need,
                s -> n -> n.signum() == 0
                        ? MetricValue.notMeaningful("financing.nothing-needed")
                        : MetricValue.of(s.multiply(months).divide(n, MathContext.DECIMAL128)));
    }

    /**
     * Money / (what a head costs · months): people paid for in each month, rounded down; nobody where more was taken back
     * than came.
     */
    public static MetricValue peoplePaid(MetricValue money, HeadRate rate, BigDecimal months) {
        return months.signum() == 0
                ? MetricValue.notReported()
                : money.map(
                        m -> m.max(BigDecimal.ZERO).divide(rate.perMonth().multiply(months), 0, RoundingMode.FLOOR));
    }

    /** People paid for / people authorised. */
    public static MetricValue shareOfStrength(MetricValue people, MetricValue authorised) {
        return both(
                people,
                authorised,
                p -> a -> a.signum() == 0
                        ? MetricValue.notMeaningful("meaning.missing.ceiling")
                        : MetricValue.of(p.divide(a, MathContext.DECIMAL128)));
    }

    private static MetricValue both(
            MetricValue one, MetricValue other, Function<BigDecimal, Function<BigDecimal, MetricValue>> result) {
        return one instanceof MetricValue.Known(BigDecimal first)
                ? other instanceof MetricValue.Known(BigDecimal second)
                        ? result.apply(first).apply(second)
                        : other
                : one;
    }
}

package org.mizani.operations;

import java.math.BigDecimal;
import java.math.MathContext;
import org.mizani.metrics.MetricValue;

/**
 * People deployed against the ceiling on that date, sex not reported included. Domain handbook, section 5. People and
 * ceiling must be of the same {@link CeilingScope}.
 */
public final class DeploymentRate {

    private DeploymentRate() {}

    /**
     * People as a fraction of the ceiling.
     *
     * @param ceiling authorised strength; a rate against 0 has no meaning
     */
    public static MetricValue of(MetricValue people, int ceiling) {
        return ceiling == 0
                ? MetricValue.notMeaningful("headcounts.no-ceiling")
                : people.map(n -> n.divide(BigDecimal.valueOf(ceiling), MathContext.DECIMAL128));
    }

    /** People whom the ceiling still allows, 0 where there are more than it allows. */
    public static MetricValue vacancies(MetricValue people, int ceiling) {
        return people.map(n -> BigDecimal.valueOf(ceiling).subtract(n).max(BigDecimal.ZERO));
    }

    /** People beyond the ceiling, 0 where there are none. */
    public static MetricValue above(MetricValue people, int ceiling) {
        return people.map(n -> n.subtract(BigDecimal.valueOf(ceiling)).max(BigDecimal.ZERO));
    }
}

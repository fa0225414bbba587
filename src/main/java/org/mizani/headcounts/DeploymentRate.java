package org.mizani.headcounts;

import java.math.BigDecimal;
import java.math.MathContext;
import org.mizani.metrics.MetricValue;

/** People deployed as a fraction of the ceiling on that date, sex not reported included. Domain handbook, section 5. */
public final class DeploymentRate {

    private DeploymentRate() {}

    /** @param ceiling authorised strength; a rate against 0 has no meaning */
    public static MetricValue of(MetricValue people, int ceiling) {
        return ceiling == 0
                ? MetricValue.notMeaningful("headcounts.no-ceiling")
                : people.map(n -> n.divide(BigDecimal.valueOf(ceiling), MathContext.DECIMAL128));
    }
}

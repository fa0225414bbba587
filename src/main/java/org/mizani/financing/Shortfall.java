package org.mizani.financing;

import java.math.BigDecimal;
import java.math.MathContext;
import org.mizani.metrics.MetricValue;

/**
 * What is missing on a stated basis. Domain handbook, section 6.
 *
 * @param shortfall need − means, never below 0
 * @param surplus means − need, never below 0; shown apart, never netted
 * @param coverage means / need as a fraction
 */
public record Shortfall(Basis basis, MetricValue shortfall, MetricValue surplus, MetricValue coverage) {

    /** The part of the need that is not covered, as a fraction; 0 where there is a surplus. */
    public MetricValue open() {
        return open(coverage);
    }

    /** The rest of a coverage: of 72 million assessed 38 are paid, so 47.2 % are open. */
    public static MetricValue open(MetricValue coverage) {
        return coverage.map(c -> BigDecimal.ONE.subtract(c).max(BigDecimal.ZERO));
    }

    /** Need against means; not reported when one of them is not. */
    static Shortfall of(Basis basis, MetricValue need, MetricValue means) {
        if (need instanceof MetricValue.Known(BigDecimal n) && means instanceof MetricValue.Known(BigDecimal m)) {
            return new Shortfall(
                    basis,
                    MetricValue.of(n.subtract(m).max(BigDecimal.ZERO)),
                    MetricValue.of(m.subtract(n).max(BigDecimal.ZERO)),
                    coverage(n, m));
        }
        MetricValue unknown = MetricValue.notReported();
        return new Shortfall(basis, unknown, unknown, unknown);
    }

    /** Arrears are all missing; what they would be covered by is not defined. */
    static Shortfall ofArrears(MetricValue total) {
        MetricValue undefined = MetricValue.notMeaningful("financing.undefined-for-arrears");
        return new Shortfall(Basis.ARREARS, total, undefined, undefined);
    }

    private static MetricValue coverage(BigDecimal need, BigDecimal means) {
        return need.signum() == 0
                ? MetricValue.notMeaningful("financing.nothing-needed")
                : MetricValue.of(means.divide(need, MathContext.DECIMAL128));
    }
}

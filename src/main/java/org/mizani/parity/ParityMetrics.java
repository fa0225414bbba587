package org.mizani.parity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Share;

/**
 * The formulas of parity. With W women and M men, N = W + M, g = W / N and the target share t. All exact; divisions
 * that do not end are carried to 34 digits and rounded by the reader.
 */
public final class ParityMetrics {

    private static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final String NO_LIMIT = "parity.all-posts-for-women";

    private ParityMetrics() {}

    /** g − t as a fraction; one percentage point is 0.01. Negative below the target. */
    public static MetricValue gap(Share now, BigDecimal target) {
        return now.fraction().map(g -> g.subtract(target));
    }

    /** Women who must replace men for the same strength to meet the target: max(0, ceil(t·N − W)). */
    public static MetricValue neededSameStrength(Share now, BigDecimal target) {
        return now.whole() == 0
                ? now.fraction()
                : MetricValue.of(
                        missing(now, target).setScale(0, RoundingMode.CEILING).max(BigDecimal.ZERO));
    }

    /**
     * Women who must be added while nobody leaves: max(0, ceil((t·N − W) / (1 − t))). Not meaningful for t = 1 while
     * there are men.
     */
    public static MetricValue neededAdded(Share now, BigDecimal target) {
        if (now.whole() == 0) {
            return now.fraction();
        }
        BigDecimal missing = missing(now, target);
        BigDecimal others = BigDecimal.ONE.subtract(target);
        if (others.signum() == 0) {
            return missing.signum() == 0 ? MetricValue.of(0) : MetricValue.notMeaningful(NO_LIMIT);
        }
        return MetricValue.of(missing.divide(others, 0, RoundingMode.CEILING).max(BigDecimal.ZERO));
    }

    /**
     * Points a year, as a fraction, that lead to the target: (t − g) / years. 0 when it is met.
     *
     * @param years left to the target's year; not meaningful when none is left
     */
    public static MetricValue requiredPace(Share now, BigDecimal target, int years) {
        if (years <= 0) {
            return MetricValue.notMeaningful("parity.no-year-left");
        }
        return now.fraction()
                .map(g -> target.subtract(g)
                        .divide(BigDecimal.valueOf(years), DIGITS)
                        .max(BigDecimal.ZERO));
    }

    /** Compares counts, not rounded shares. */
    public static ParityStatus status(Share now, BigDecimal target) {
        if (now.whole() == 0) {
            return ParityStatus.NOT_REPORTED;
        }
        if (missing(now, target).signum() <= 0) {
            return ParityStatus.MET;
        }
        return now.part() == 0 ? ParityStatus.NONE : ParityStatus.BELOW;
    }

    /** t·N − W, exactly. */
    private static BigDecimal missing(Share now, BigDecimal target) {
        return target.multiply(BigDecimal.valueOf(now.whole())).subtract(BigDecimal.valueOf(now.part()));
    }
}

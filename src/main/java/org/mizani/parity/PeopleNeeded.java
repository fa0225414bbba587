package org.mizani.parity;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Share;

/**
 * What it takes to bring a share of women to a target, the people-needed calculator of the domain handbook, section 5.
 *
 * @param now women of women and men at the report
 * @param target share wanted, above 0, at most 1
 * @param rotation months after which all posts have been filled anew, from 1: one of so many parts a month
 * @param months until the target is to be met, from 1
 * @param years from the report to the year that the framework wants this share in; null when it never does
 */
public record PeopleNeeded(
        Share now,
        BigDecimal target,
        int rotation,
        int months,
        @Nullable Integer years) {

    public PeopleNeeded {
        if (target.signum() <= 0 || target.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("no target: " + target);
        }
        if (rotation < 1 || months < 1) {
            throw new IllegalArgumentException("rotation in " + rotation + " months, target in " + months);
        }
    }

    public MetricValue sameStrength() {
        return ParityMetrics.neededSameStrength(now, target);
    }

    public MetricValue addingPosts() {
        return ParityMetrics.neededAdded(now, target);
    }

    public MetricValue entryShare() {
        BigDecimal monthly = BigDecimal.ONE.divide(BigDecimal.valueOf(rotation), MathContext.DECIMAL128);
        return ParityMetrics.entryShare(now, target, monthly, months);
    }

    /** Points a year, as a fraction; not meaningful without a year of the target that is still to come. */
    public MetricValue pace() {
        return years == null
                ? MetricValue.notMeaningful("parity.no-target-year")
                : ParityMetrics.requiredPace(now, target, years);
    }

    public boolean met() {
        return ParityMetrics.status(now, target) == ParityStatus.MET;
    }
}

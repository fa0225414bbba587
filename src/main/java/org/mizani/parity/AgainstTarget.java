package org.mizani.parity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mizani.headcounts.People;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Share;

/**
 * People read against a target.
 *
 * @param target null when none applies
 */
public record AgainstTarget(People people, @Nullable Target target) {

    public MetricValue share() {
        return people.share();
    }

    public MetricValue targetShare() {
        return target == null ? noTarget() : MetricValue.of(target.metFrom());
    }

    /** Share minus target as a fraction. */
    public MetricValue gap() {
        return read(ParityMetrics::gap);
    }

    public MetricValue neededSameStrength() {
        return read(ParityMetrics::neededSameStrength);
    }

    public MetricValue neededAdded() {
        return read(ParityMetrics::neededAdded);
    }

    public ParityStatus status() {
        if (target == null) {
            return ParityStatus.NO_TARGET;
        }
        return reported() ? ParityMetrics.status(people.paired(), target.metFrom()) : ParityStatus.NOT_REPORTED;
    }

    /** True when the share rests on so few people that it must be marked. */
    public boolean small() {
        return reported() && people.paired().small();
    }

    private boolean reported() {
        return people.share().known().isPresent();
    }

    private interface Formula {
        MetricValue of(Share now, BigDecimal target);
    }

    private MetricValue read(Formula formula) {
        if (target == null) {
            return noTarget();
        }
        return reported() ? formula.of(people.paired(), target.metFrom()) : people.share();
    }

    private static MetricValue noTarget() {
        return MetricValue.notMeaningful("parity.no-target");
    }
}

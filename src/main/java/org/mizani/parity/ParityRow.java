package org.mizani.parity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.headcounts.ComponentCount;
import org.mizani.headcounts.HeadcountMeasure;
import org.mizani.headcounts.HeadcountSum;
import org.mizani.headcounts.People;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Share;
import org.mizani.operations.Component;
import org.mizani.provenance.FigureId;

/**
 * A component of an operation against its target.
 *
 * @param date the latest report on or before the day asked for; the target is the one in force in its year
 * @param target null when none applies
 */
public record ParityRow(
        String operation,
        String framework,
        Component component,
        LocalDate date,
        People people,
        @Nullable Target target,
        KnownAt knownAt) {

    static ParityRow of(
            String operation, String framework, ComponentCount count, Optional<Target> target, KnownAt knownAt) {
        return new ParityRow(
                operation, framework, count.component(), count.date(), count.people(), target.orElse(null), knownAt);
    }

    public MetricValue share() {
        return people.share();
    }

    public MetricValue targetShare() {
        return target == null ? noTarget() : MetricValue.of(target.share());
    }

    /** Share minus target as a fraction. */
    public MetricValue gap() {
        return against(ParityMetrics::gap);
    }

    public MetricValue neededSameStrength() {
        return against(ParityMetrics::neededSameStrength);
    }

    public MetricValue neededAdded() {
        return against(ParityMetrics::neededAdded);
    }

    public ParityStatus status() {
        if (target == null) {
            return ParityStatus.NO_TARGET;
        }
        return reported() ? ParityMetrics.status(people.paired(), target.share()) : ParityStatus.NOT_REPORTED;
    }

    /** True when the share rests on so few people that it must be marked. */
    public boolean small() {
        return reported() && people.paired().small();
    }

    public FigureId figure(HeadcountMeasure measure) {
        return HeadcountSum.of(operation, date, component, measure, knownAt).id();
    }

    public FigureId figure(ParityMeasure measure) {
        return new ParityFigure(operation, date, framework, component, measure, knownAt).id();
    }

    private boolean reported() {
        return people.share().known().isPresent();
    }

    private interface Formula {
        MetricValue of(Share now, BigDecimal target);
    }

    private MetricValue against(Formula formula) {
        if (target == null) {
            return noTarget();
        }
        return reported() ? formula.of(people.paired(), target.share()) : people.share();
    }

    private static MetricValue noTarget() {
        return MetricValue.notMeaningful("parity.no-target");
    }
}

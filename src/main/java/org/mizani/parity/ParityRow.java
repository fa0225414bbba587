package org.mizani.parity;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.headcounts.ComponentCount;
import org.mizani.headcounts.HeadcountMeasure;
import org.mizani.headcounts.HeadcountSum;
import org.mizani.headcounts.People;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
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

    /** The same people and target without where and when. */
    public AgainstTarget reading() {
        return new AgainstTarget(people, target);
    }

    public MetricValue share() {
        return people.share();
    }

    /** The share from which the target is met: the lower edge where it is read as a {@link Band}. */
    public MetricValue targetShare() {
        return reading().targetShare();
    }

    /** Share minus target as a fraction. */
    public MetricValue gap() {
        return reading().gap();
    }

    public MetricValue neededSameStrength() {
        return reading().neededSameStrength();
    }

    public MetricValue neededAdded() {
        return reading().neededAdded();
    }

    public ParityStatus status() {
        return reading().status();
    }

    /** True when the share rests on so few people that it must be marked. */
    public boolean small() {
        return reading().small();
    }

    public FigureId figure(HeadcountMeasure measure) {
        return HeadcountSum.of(operation, date, component, measure, knownAt).id();
    }

    public FigureId figure(ParityMeasure measure) {
        return new ParityFigure(operation, date, framework, component, measure, knownAt).id();
    }
}

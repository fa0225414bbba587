package org.mizani.parity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Share;

/**
 * What it takes to bring a share of women to a target, the people-needed calculator of the domain handbook, section 5.
 *
 * @param now women of women and men at the report
 * @param target share wanted, above 0, at most 1
 * @param rotation how people make way for newcomers
 * @param months until the target is to be met, from 1
 * @param entry share of women among newcomers that is looked at, from 0 to 1; null for the one that meets the target
 * @param years from the report to the year that the framework wants this share in; null when it never does
 */
public record PeopleNeeded(
        Share now,
        BigDecimal target,
        Rotation rotation,
        int months,
        @Nullable BigDecimal entry,
        @Nullable Integer years) {

    public PeopleNeeded {
        if (target.signum() <= 0 || target.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("no target: " + target);
        }
        if (months < 1) {
            throw new IllegalArgumentException("target in " + months + " months");
        }
        if (entry != null && (entry.signum() < 0 || entry.compareTo(BigDecimal.ONE) > 0)) {
            throw new IllegalArgumentException("no entry share: " + entry);
        }
    }

    public MetricValue sameStrength() {
        return ParityMetrics.neededSameStrength(now, target);
    }

    public MetricValue addingPosts() {
        return ParityMetrics.neededAdded(now, target);
    }

    /** The share of women among newcomers that meets the target in time. */
    public MetricValue entryShare() {
        return rotation.entryShare(now, target, months);
    }

    /** The entry share that is looked at: the one given, else the one that meets the target in time. */
    public MetricValue entryLookedAt() {
        return entry == null ? entryShare() : MetricValue.of(entry);
    }

    /** When the target is met with the entry share that is looked at; null when there is none. */
    public @Nullable MonthMet monthMet() {
        return entryLookedAt()
                .known()
                .map(e -> rotation.monthMet(now, target, e))
                .orElse(null);
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

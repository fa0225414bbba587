package org.mizani.charts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Share of women over time, one panel per component or per operation, each against its own stepped target. Many
 * panels become small multiples.
 *
 * @param panels in the order to show them; all share one scale
 */
public record ShareChart(ChartFrame frame, List<Panel> panels) implements ChartSpec {

    public ShareChart {
        panels = List.copyOf(panels);
    }

    /** False when no share is known at any date, so that nothing but axes would be drawn. */
    public boolean showsAny() {
        return panels.stream()
                .anyMatch(panel ->
                        panel.projection() != null || panel.points().stream().anyMatch(point -> point.share() != null));
    }

    /**
     * @param name of the component or operation, in the reader's language
     * @param points by rising date; months without a report are there as gaps
     * @param target by rising date, empty when no target applies
     * @param projection where the line may go, null for none
     */
    public record Panel(
            String name,
            List<SharePoint> points,
            List<TargetStep> target,
            @Nullable ShareProjection projection) {
        public Panel {
            points = List.copyOf(points);
            target = List.copyOf(target);
        }

        public Panel(String name, List<SharePoint> points, List<TargetStep> target) {
            this(name, points, target, null);
        }
    }

    /**
     * A target that holds from a date until the next step.
     *
     * @param from first day, usually a 1 January
     * @param share fraction of one
     * @param label name of the framework, for example "UGPS 2028"
     */
    public record TargetStep(LocalDate from, BigDecimal share, TargetStatus status, String label) {}

    /** How sure we are of a target's value. */
    public enum TargetStatus {
        VERIFIED,
        INTERPOLATED,
        UNVERIFIED,
        /** The reader's own, of no framework. */
        CHOSEN
    }
}

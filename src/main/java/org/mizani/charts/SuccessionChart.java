package org.mizani.charts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Strength and ceilings of operations that follow each other, or stand side by side, on one time line, with a line
 * and a name where each of them begins.
 *
 * @param legs by rising date of their beginning
 */
public record SuccessionChart(ChartFrame frame, List<Leg> legs) implements ChartSpec {

    public SuccessionChart {
        legs = List.copyOf(legs);
    }

    /**
     * One operation of the succession.
     *
     * @param name short, for example "AMISOM"
     * @param from its first day, null when unknown: then no line is drawn for it
     * @param to its last day, null while it runs or when unknown
     * @param points as in {@link StrengthChart}, possibly none
     * @param ceiling as in {@link StrengthChart}, possibly none; it is drawn up to {@code to}
     */
    public record Leg(
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<StrengthChart.Point> points,
            List<StrengthChart.CeilingStep> ceiling) {
        public Leg {
            points = List.copyOf(points);
            ceiling = List.copyOf(ceiling);
        }
    }
}

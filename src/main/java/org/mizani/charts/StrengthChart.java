package org.mizani.charts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People deployed over time against the ceiling in force on each date.
 *
 * @param points by rising date; months without a report are there as gaps
 * @param ceiling by rising date, empty when none is known
 */
public record StrengthChart(ChartFrame frame, List<Point> points, List<CeilingStep> ceiling) implements ChartSpec {

    public StrengthChart {
        points = List.copyOf(points);
        ceiling = List.copyOf(ceiling);
    }

    /** @param people women, men and sex not reported together; null when nothing was reported */
    public record Point(LocalDate date, @Nullable Long people) {}

    /**
     * A ceiling that holds from a date until the next step.
     *
     * @param people null where the ceiling ends without a successor
     * @param label what set it, for example "S/RES/2767"
     */
    public record CeilingStep(LocalDate from, @Nullable Long people, String label) {}
}

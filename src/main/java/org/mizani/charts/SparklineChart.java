package org.mizani.charts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A share of women over time, small enough for a table row.
 *
 * @param target fraction of one in force at the last point, null when none applies
 */
public record SparklineChart(
        ChartFrame frame, List<SharePoint> points, @Nullable BigDecimal target) implements ChartSpec {

    public SparklineChart {
        points = List.copyOf(points);
    }
}

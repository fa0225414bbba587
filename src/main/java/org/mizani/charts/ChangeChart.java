package org.mizani.charts;

import java.math.BigDecimal;
import java.util.List;

/**
 * From one share to another through the parts of the change. What is shown adds up to the last digit: the first share and
 * all parts make the last share.
 *
 * @param decimals of the fractions, all of which are rounded
 * @param steps the first share, then the parts, then the last share
 */
public record ChangeChart(ChartFrame frame, int decimals, List<Step> steps) implements ChartSpec {

    public ChangeChart {
        steps = List.copyOf(steps);
    }

    /** @param value a share, or the points that a part adds; fractions of one, a part may be negative */
    public record Step(String label, Kind kind, BigDecimal value) {}

    /** What a step is. */
    public enum Kind {
        /** The share at the earlier or the later date. */
        SHARE,
        /** A change of the shares of contributors. */
        WITHIN,
        /** A change of the weights of contributors. */
        MIX
    }
}

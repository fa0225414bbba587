package org.mizani.charts;

import java.math.BigDecimal;
import java.util.List;

/**
 * How near the share of women comes to its target, beside how far the need for money is covered. The two stay two: no
 * score is made of them.
 *
 * @param distanceName name of the scale of distances
 * @param coverageName name of the scale of coverage; says scope and basis
 */
public record BalanceChart(ChartFrame frame, String distanceName, String coverageName, List<Mark> marks)
        implements ChartSpec {

    public BalanceChart {
        marks = List.copyOf(marks);
    }

    /**
     * @param distance share of women less its target, as a fraction of one
     * @param coverage of the need, as a fraction of one
     * @param people women and men that the share rests on; the area of the mark
     * @param says the status in words, which tell whether the target binds
     */
    public record Mark(
            String label, BigDecimal distance, BigDecimal coverage, long people, Status status, String says) {}

    /** How the share stands to the target. */
    public enum Status {
        MET,
        BELOW,
        NONE
    }
}

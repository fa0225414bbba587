package org.mizani.charts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The share of pledges that still wait for their first payment, by days since the pledge: a step for each day on which
 * one was paid.
 *
 * @param steps by rising days
 * @param until the longest time that a pledge was watched, in days
 * @param median days by which half are paid, null when that is not reached
 */
public record WaitingChart(
        ChartFrame frame,
        List<Step> steps,
        long until,
        @Nullable BigDecimal median) implements ChartSpec {

    public WaitingChart {
        steps = List.copyOf(steps);
    }

    /**
     * @param atRisk pledges that had waited as long and were not paid before
     * @param paid of them, on this day
     * @param waiting fraction of one that waits still after this day
     */
    public record Step(long days, int atRisk, int paid, BigDecimal waiting) {}
}

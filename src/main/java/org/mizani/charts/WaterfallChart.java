package org.mizani.charts;

import java.math.BigDecimal;
import java.util.List;

/**
 * From a requirement down through each source of money to what is missing, and what is left over. The steps add up:
 * requirement + surplus = sources + missing; both only where several requirements are put together.
 *
 * @param basis sentence that names the basis, for example "Shortfall on the basis: received"
 * @param currency ISO 4217 code of all amounts
 * @param steps the requirement first, then the sources, then what is missing or left over
 */
public record WaterfallChart(ChartFrame frame, String basis, String currency, List<Step> steps) implements ChartSpec {

    public WaterfallChart {
        steps = List.copyOf(steps);
    }

    /** @param amount below 0 where a source took back more than it gave */
    public record Step(String label, Kind kind, BigDecimal amount) {}

    /** What a step is. */
    public enum Kind {
        NEED,
        /** Money on the basis of the chart. */
        SOURCE,
        /** Promised money, where pledges are the basis. */
        PROMISE,
        MISSING,
        SURPLUS
    }
}

package org.mizani.charts;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * Facts about which sources disagree, each from its lowest to its highest claim.
 *
 * @param currency ISO 4217 code of all amounts
 * @param ranges of one scope only
 */
public record ClaimRangeChart(ChartFrame frame, String currency, List<Range> ranges) implements ChartSpec {

    public ClaimRangeChart {
        ranges = List.copyOf(ranges);
    }

    /** @param marks in whatever order; kept from the lowest amount to the highest */
    public record Range(String label, List<Mark> marks) {
        public Range {
            marks = marks.stream().sorted(Comparator.comparing(Mark::amount)).toList();
        }
    }

    /**
     * What one source says.
     *
     * @param counts true for the one claim that all sums use
     */
    public record Mark(String source, BigDecimal amount, boolean counts) {}
}

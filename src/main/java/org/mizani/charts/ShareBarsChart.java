package org.mizani.charts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.Share;

/**
 * Shares of women side by side, each with the target that applies to it.
 *
 * @param bars in the order to show them; all share one scale
 */
public record ShareBarsChart(ChartFrame frame, List<Bar> bars) implements ChartSpec {

    public ShareBarsChart {
        bars = List.copyOf(bars);
    }

    /**
     * @param share null when women and men are not reported, or nobody was counted
     * @param target fraction of one, null when none applies
     * @param targetLabel for example "UGPS 2025, interpolated"; null without a target
     * @param status how the share stands to the target, in words
     */
    public record Bar(
            String label,
            @Nullable Share share,
            @Nullable BigDecimal target,
            @Nullable String targetLabel,
            String status) {

        public Bar {
            share = share == null || share.whole() == 0 ? null : share;
        }
    }
}

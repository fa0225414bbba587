package org.mizani.charts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of promises: pledged, of that committed, of that received. Each stage contains the next.
 *
 * @param currency ISO 4217 code of all amounts
 * @param stages from the widest to the narrowest
 */
public record FunnelChart(ChartFrame frame, String currency, List<Stage> stages) implements ChartSpec {

    public FunnelChart {
        stages = List.copyOf(stages);
    }

    /**
     * @param amount null when it was not reported
     * @param ofFirst fraction of the first stage, null when the amount was not reported
     */
    public record Stage(
            String label,
            Kind kind,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal ofFirst) {}

    /** What a stage is; pledges are hatched, for they are not money. */
    public enum Kind {
        PLEDGED,
        COMMITTED,
        RECEIVED
    }
}

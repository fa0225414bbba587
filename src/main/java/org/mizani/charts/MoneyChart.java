package org.mizani.charts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Requirements against what was received, committed and pledged; the shortfall is drawn as absence.
 *
 * @param basis sentence that names the basis of the shortfall, for example "on the basis received"
 * @param currency ISO 4217 code of all amounts
 * @param bars requirements of one scope only
 */
public record MoneyChart(ChartFrame frame, String basis, String currency, List<Bar> bars) implements ChartSpec {

    public MoneyChart {
        bars = List.copyOf(bars);
    }

    /**
     * Parts exclude each other: pledges contain commitments contain receipts, so the parts are differences. A null
     * amount was not reported.
     *
     * @param label period or operation
     * @param requirement whole need
     * @param received money that arrived
     * @param committedOnly committed, not received
     * @param pledgedOnly pledged, not committed
     * @param shortfall what is missing up to the requirement on the basis of the chart, at least 0
     */
    public record Bar(
            String label,
            @Nullable BigDecimal requirement,
            @Nullable BigDecimal received,
            @Nullable BigDecimal committedOnly,
            @Nullable BigDecimal pledgedOnly,
            @Nullable BigDecimal shortfall) {}
}

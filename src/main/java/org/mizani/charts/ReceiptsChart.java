package org.mizani.charts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money that came in each month against the mean need of a month.
 *
 * @param currency ISO 4217 code of all amounts
 * @param months by rising date, without holes
 * @param monthlyNeed mean need of a month, null when no requirement is reported
 * @param runOutOn the last day that the cash on hand pays for, null when it is not known
 */
public record ReceiptsChart(
        ChartFrame frame,
        String currency,
        List<Month> months,
        @Nullable BigDecimal monthlyNeed,
        @Nullable LocalDate runOutOn)
        implements ChartSpec {

    public ReceiptsChart {
        months = List.copyOf(months);
    }

    /**
     * @param from first day of the month
     * @param received null when no receipt is reported: that is not zero
     */
    public record Month(LocalDate from, @Nullable BigDecimal received) {}
}

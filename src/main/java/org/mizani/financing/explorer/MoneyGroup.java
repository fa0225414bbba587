package org.mizani.financing.explorer;

import java.util.Set;
import org.mizani.financing.Measure;
import org.mizani.financing.MoneyMark;
import org.mizani.financing.MoneySums;
import org.mizani.metrics.MetricValue;

/**
 * A partner, a channel, a category or a month, over all operations.
 *
 * @param key code, or the words of the source; a month as {@code 2025-07}; blank for what names none
 */
public record MoneyGroup(String key, MoneySums sums) {

    public MetricValue value(Measure measure) {
        return sums.value(measure);
    }

    /** What there is to know of the claims behind an amount. */
    public Set<MoneyMark> marks(Measure measure) {
        return sums.marks(measure);
    }
}

package org.mizani.stipends;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;

/**
 * What a month's people are due.
 *
 * @param rate in force on the first of the month, null where none is known
 */
public record MonthDue(MonthStrength strength, @Nullable StipendRevision rate) {

    public YearMonth month() {
        return strength.month();
    }

    /** True unless the rate is in another currency. */
    boolean in(String currency) {
        return rate == null || rate.value().currency().equals(currency);
    }

    /** People × rate. */
    public MetricValue due() {
        return due(strength.people());
    }

    MetricValue due(MetricValue people) {
        MetricValue amount = amount();
        return amount instanceof MetricValue.Known(BigDecimal each) ? people.map(each::multiply) : amount;
    }

    /** For one person. */
    public MetricValue amount() {
        BigDecimal amount = rate == null ? null : rate.value().amount();
        return amount == null ? MetricValue.notMeaningful("stipends.no-rate") : MetricValue.of(amount);
    }
}

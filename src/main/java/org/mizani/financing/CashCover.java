package org.mizani.financing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;

/**
 * How long cash on hand lasts. Pledges are not cash.
 *
 * @param asOf date of the balance
 * @param monthlyNeed mean need of a month
 * @param months cash / monthly need
 * @param runOutOn the last day that the cash pays for, null when it is not known
 * @param needUntilEnd need from the day after {@code asOf} to the end of the requirement's period
 */
public record CashCover(
        LocalDate asOf,
        MetricValue cash,
        MetricValue monthlyNeed,
        MetricValue months,
        @Nullable LocalDate runOutOn,
        MetricValue needUntilEnd) {

    private static final int LONGEST = 12_000;

    /**
     * @param requirement need of {@code monthsOfNeed} months, the last of which ends with {@code end}
     */
    static CashCover of(
            LocalDate asOf, MetricValue cash, MetricValue requirement, BigDecimal monthsOfNeed, LocalDate end) {
        if (!(requirement instanceof MetricValue.Known(BigDecimal need)) || monthsOfNeed.signum() == 0) {
            MetricValue unknown = MetricValue.notReported();
            return new CashCover(asOf, cash, unknown, unknown, null, unknown);
        }
        BigDecimal monthly = need.divide(monthsOfNeed, MathContext.DECIMAL128);
        BigDecimal monthsLeft = Months.between(asOf.plusDays(1), end.plusDays(1));
        BigDecimal needLeft = need.multiply(monthsLeft).divide(monthsOfNeed, MathContext.DECIMAL128);
        MetricValue months = months(cash, monthly);
        return new CashCover(
                asOf, cash, MetricValue.of(monthly), months, runOut(asOf, months), MetricValue.of(needLeft));
    }

    /** Cash / mean monthly need. */
    static MetricValue months(MetricValue cash, BigDecimal monthlyNeed) {
        return monthlyNeed.signum() <= 0
                ? MetricValue.notMeaningful("financing.nothing-needed")
                : cash.map(c -> c.divide(monthlyNeed, MathContext.DECIMAL128));
    }

    private static @Nullable LocalDate runOut(LocalDate asOf, MetricValue months) {
        return months.known()
                .filter(m -> m.signum() >= 0 && m.compareTo(BigDecimal.valueOf(LONGEST)) < 0)
                .map(m -> Months.after(asOf, m))
                .orElse(null);
    }
}

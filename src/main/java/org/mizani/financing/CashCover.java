package org.mizani.financing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Period;

/**
 * How long cash on hand lasts. Pledges are not cash.
 *
 * @param asOf date of the balance
 * @param monthlyNeed mean need of a month
 * @param months cash / monthly need
 * @param runOutOn the last day that the cash pays for, null when it is not known
 * @param needUntilEnd need of the days after {@code asOf} that the requirement is stated for, to cents; not reported where
 *     the last of these days is before {@code asOf}
 */
public record CashCover(
        LocalDate asOf,
        MetricValue cash,
        MetricValue monthlyNeed,
        MetricValue months,
        @Nullable LocalDate runOutOn,
        MetricValue needUntilEnd) {

    private static final int LONGEST = 12_000;
    private static final int CENTS = 2;

    /** @param needed the days that the requirement is stated for */
    static CashCover of(LocalDate asOf, MetricValue cash, MetricValue requirement, List<Period> needed) {
        BigDecimal monthsOfNeed = MonthlyNeed.months(needed);
        if (!(requirement instanceof MetricValue.Known(BigDecimal need)) || monthsOfNeed.signum() == 0) {
            MetricValue unknown = MetricValue.notReported();
            return new CashCover(asOf, cash, unknown, unknown, null, unknown);
        }
        BigDecimal monthly = need.divide(monthsOfNeed, MathContext.DECIMAL128);
        BigDecimal monthsLeft = MonthlyNeed.months(after(asOf, needed));
        BigDecimal needLeft = need.multiply(monthsLeft).divide(monthsOfNeed, CENTS, RoundingMode.HALF_UP);
        boolean stated = needed.stream().anyMatch(period -> !period.to().isBefore(asOf));
        MetricValue months = months(cash, monthly);
        return new CashCover(
                asOf,
                cash,
                MetricValue.of(monthly),
                months,
                runOut(asOf, months),
                stated ? MetricValue.of(needLeft) : MetricValue.notReported());
    }

    private static List<Period> after(LocalDate asOf, List<Period> needed) {
        return needed.stream()
                .filter(period -> period.to().isAfter(asOf))
                .map(period -> period.from().isAfter(asOf) ? period : new Period(asOf.plusDays(1), period.to()))
                .toList();
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

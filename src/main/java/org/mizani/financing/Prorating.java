package org.mizani.financing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.mizani.metrics.Period;

/**
 * Parts of amounts by days. The parts of periods that follow each other add up to the whole to the last digit: each is
 * what is reached at its end less what was reached before it, both to cents half up.
 */
final class Prorating {

    private static final int CENTS = 2;

    private Prorating() {}

    /** The part of an amount for a whole period that falls on the days of another; 0 when they share none. */
    static BigDecimal part(BigDecimal amount, Period whole, Period asked) {
        if (asked.contains(whole)) {
            return amount;
        }
        if (!asked.overlaps(whole)) {
            return BigDecimal.ZERO;
        }
        BigDecimal before = until(amount, whole, asked.from());
        return until(amount, whole, asked.to().plusDays(1)).subtract(before);
    }

    /** A flow with its amount inside a period; one with a date is wholly inside. */
    static <F extends Flow> Valued<F> inside(Valued<F> valued, Period asked) {
        FlowTime when = valued.funding().when();
        Period period = when.period();
        return when.date() != null || period == null
                ? valued
                : new Valued<>(valued.claim(), part(valued.amount(), period, asked));
    }

    /** The days of a month that are asked for; the two have a day in common. */
    static Period days(YearMonth month, Period asked) {
        LocalDate first = month.atDay(1).isBefore(asked.from()) ? asked.from() : month.atDay(1);
        LocalDate last = month.atEndOfMonth().isAfter(asked.to()) ? asked.to() : month.atEndOfMonth();
        return new Period(first, last);
    }

    /** What is reached when a day begins. */
    static BigDecimal until(BigDecimal amount, Period whole, LocalDate day) {
        if (!day.isAfter(whole.from())) {
            return BigDecimal.ZERO;
        }
        if (day.isAfter(whole.to())) {
            return amount;
        }
        return amount.multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(whole.from(), day)))
                .divide(BigDecimal.valueOf(whole.days()), CENTS, RoundingMode.HALF_UP);
    }
}

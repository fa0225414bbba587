package org.mizani.financing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.mizani.metrics.Period;

/** Lengths in months: whole months, and the days that remain as a part of their month. */
final class Months {

    private Months() {}

    static BigDecimal in(Period period) {
        return between(period.from(), period.to().plusDays(1));
    }

    /** @param end not included */
    static BigDecimal between(LocalDate from, LocalDate end) {
        if (!end.isAfter(from)) {
            return BigDecimal.ZERO;
        }
        long whole = ChronoUnit.MONTHS.between(from, end);
        LocalDate rest = from.plusMonths(whole);
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(rest, end));
        BigDecimal length = BigDecimal.valueOf(YearMonth.from(rest).lengthOfMonth());
        return BigDecimal.valueOf(whole).add(days.divide(length, MathContext.DECIMAL128));
    }

    /** The last whole day that is reached after so many months. */
    static LocalDate after(LocalDate from, BigDecimal months) {
        BigDecimal whole = months.setScale(0, RoundingMode.DOWN);
        LocalDate reached = from.plusMonths(whole.longValueExact());
        BigDecimal length = BigDecimal.valueOf(YearMonth.from(reached).lengthOfMonth());
        return reached.plusDays(months.subtract(whole)
                .multiply(length)
                .setScale(0, RoundingMode.DOWN)
                .longValueExact());
    }
}

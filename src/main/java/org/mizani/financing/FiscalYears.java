package org.mizani.financing;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import org.mizani.metrics.Period;
import org.mizani.ui.texts.Texts;

/** Names of the years for which the UN publishes what peacekeeping spent. */
final class FiscalYears {

    private static final int CENTURY = 100;

    private FiscalYears() {}

    /** 2018/19 (July-June) for a year from July to June; empty for any other period. */
    static Optional<String> julyToJune(Period period, Locale locale) {
        LocalDate from = period.from();
        boolean year = from.getMonth() == Month.JULY
                && from.getDayOfMonth() == 1
                && period.to().equals(from.plusYears(1).minusDays(1));
        return year
                ? Optional.of(Texts.in(locale)
                        .get(
                                "financing.period.july-to-june",
                                String.format(Locale.ROOT, "%d/%02d", from.getYear(), (from.getYear() + 1) % CENTURY)))
                : Optional.empty();
    }

    /** The period of a position, by the name of its fiscal year where something was spent in it. */
    static String of(FundingPosition position, Locale locale) {
        Period period = position.question().period();
        return Optional.of(period)
                .filter(p -> !position.amount(Measure.SPENT).inputs().isEmpty())
                .flatMap(p -> julyToJune(p, locale))
                .orElseGet(() -> MoneySentences.period(period, locale));
    }
}

package org.mizani.financing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Period;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** Exchange rates in words: no amount is converted without them. */
public final class RateSentences {

    private RateSentences() {}

    /** The rate with its date and its source. */
    public static String of(ExchangeRate rate, Locale locale) {
        Texts texts = Texts.in(locale);
        Formats formats = Formats.in(locale);
        String source = rate.citation().source();
        LocalDate first = rate.appliesFrom();
        String direct = texts.get(
                first == null ? "financing.rate" : "financing.rate.of-period",
                formats.exact(MetricValue.of(rate.perUsd())),
                rate.currency(),
                first == null
                        ? formats.date(rate.date())
                        : MoneySentences.period(new Period(first, rate.date()), locale),
                source == null ? texts.get("financing.rate.no-source") : source);
        return throughEuro(rate, locale).map(words -> direct + ", " + words).orElse(direct);
    }

    /** How a rate per US dollar follows from rates for one euro; empty for one that is stated for the dollar. */
    static Optional<String> throughEuro(ExchangeRate rate, Locale locale) {
        ExchangeRate.ThroughEuro legs = rate.throughEuro();
        if (legs == null) {
            return Optional.empty();
        }
        Formats formats = Formats.in(locale);
        return Optional.of(Texts.in(locale)
                .get(
                        "financing.rate.through-euro",
                        formats.exact(MetricValue.of(legs.perEur())),
                        rate.currency(),
                        formats.exact(MetricValue.of(legs.usdPerEur()))));
    }

    /** What a position converted and at which rates, and what it had to leave out; empty when all is in one currency. */
    public static Optional<String> of(FundingPosition position, Locale locale) {
        return of(List.of(position), position.question().currency(), locale);
    }

    /** The same for several positions together. */
    public static Optional<String> of(Collection<FundingPosition> positions, String currency, Locale locale) {
        return of(
                positions.stream().flatMap(p -> p.rates().stream()).distinct().toList(),
                positions.stream()
                        .flatMap(p -> p.notConverted().stream())
                        .map(Claim::figure)
                        .distinct()
                        .count(),
                currency,
                locale);
    }

    /**
     * The same for amounts that are no position.
     *
     * @param leftOut number of claims without a rate
     */
    public static Optional<String> of(List<ExchangeRate> rates, long leftOut, String currency, Locale locale) {
        Texts texts = Texts.in(locale);
        String used = rates.isEmpty() ? "" : texts.get("financing.rates.used", currency, joined(rates, locale));
        String left = leftOut == 0 ? "" : texts.get("financing.rates.missing", leftOut);
        String sentence = (used + " " + left).strip();
        return sentence.isEmpty() ? Optional.empty() : Optional.of(sentence);
    }

    /** What a rate is, without its value. */
    static String label(ExchangeRate rate, Locale locale) {
        return Texts.in(locale)
                .get("financing.rate.label", rate.currency(), Formats.in(locale).date(rate.date()));
    }

    /** What a leg of a rate through the euro is, without its value. */
    static String perEuro(String currency, LocalDate date, Locale locale) {
        return Texts.in(locale)
                .get("financing.rate.per-euro", currency, Formats.in(locale).date(date));
    }

    /** What each rate is, each once. */
    public static String joined(List<ExchangeRate> rates, Locale locale) {
        return rates.stream().map(r -> of(r, locale)).distinct().collect(Collectors.joining("; "));
    }
}

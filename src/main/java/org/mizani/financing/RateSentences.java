package org.mizani.financing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mizani.metrics.MetricValue;
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
        return texts.get(
                "financing.rate",
                formats.exact(MetricValue.of(rate.perUsd())),
                rate.currency(),
                formats.date(rate.date()),
                source == null ? texts.get("financing.rate.no-source") : source);
    }

    /** What a position converted and at which rates, and what it had to leave out; empty when all is in one currency. */
    public static Optional<String> of(FundingPosition position, Locale locale) {
        Texts texts = Texts.in(locale);
        String used = position.rates().isEmpty()
                ? ""
                : texts.get("financing.rates.used", position.question().currency(), joined(position.rates(), locale));
        String left = position.notConverted().isEmpty()
                ? ""
                : texts.get("financing.rates.missing", position.notConverted().size());
        String sentence = (used + " " + left).strip();
        return sentence.isEmpty() ? Optional.empty() : Optional.of(sentence);
    }

    /** What a rate is, without its value. */
    static String label(ExchangeRate rate, Locale locale) {
        return Texts.in(locale)
                .get("financing.rate.label", rate.currency(), Formats.in(locale).date(rate.date()));
    }

    private static String joined(List<ExchangeRate> rates, Locale locale) {
        return rates.stream().map(r -> of(r, locale)).distinct().collect(Collectors.joining("; "));
    }
}

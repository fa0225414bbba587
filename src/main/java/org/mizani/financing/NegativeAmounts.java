package org.mizani.financing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.ui.texts.Texts;

/** Why an amount may be below zero: it is kept as its source has it, and the reader is told what it means. */
final class NegativeAmounts {

    private NegativeAmounts() {}

    /** The note of a claim, with what a negative amount means; null when there is nothing to say. */
    static @Nullable String note(Funding claim, Locale locale) {
        String said = Stream.of(
                        Optional.ofNullable(claim.citation().note()).filter(n -> !n.isBlank()), meaning(claim, locale))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return said.isEmpty() ? null : said;
    }

    private static Optional<String> meaning(Funding claim, Locale locale) {
        if (claim.money().amount().signum() >= 0) {
            return Optional.empty();
        }
        String key = claim instanceof Expenditure ? "financing.negative.expenditure" : "financing.negative";
        return Optional.of(Texts.in(locale).get(key));
    }
}

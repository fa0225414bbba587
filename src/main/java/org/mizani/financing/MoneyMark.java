package org.mizani.financing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** What a reader must know of an amount before relying on it; names are the translations {@code financing.mark.<code>}. */
public enum MoneyMark {
    /** It rests on the press or a briefing. */
    SECONDARY,
    /** It holds amounts below zero: corrections or refunds. */
    NEGATIVE;

    /** Figures of press and briefings end their stated source with these words. */
    static final String SECONDARY_SOURCE = "(secondary source)";

    private static final Set<MoneyMark> BOTH = Set.of(values());

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Set<MoneyMark> of(Valued<?> valued) {
        String source = valued.claim().funding().citation().source();
        return of(
                source != null && source.endsWith(SECONDARY_SOURCE),
                valued.amount().signum() < 0);
    }

    /** Of all claims that an amount rests on. */
    static Set<MoneyMark> of(Amount amount) {
        return amount.inputs().stream().map(MoneyMark::of).reduce(Set.of(), MoneyMark::both);
    }

    static Set<MoneyMark> of(boolean secondary, boolean negative) {
        if (secondary && negative) {
            return BOTH;
        }
        return secondary ? Set.of(SECONDARY) : negative ? Set.of(NEGATIVE) : Set.of();
    }

    public static Set<MoneyMark> both(Set<MoneyMark> some, Set<MoneyMark> others) {
        if (some.containsAll(others)) {
            return some;
        }
        return others.containsAll(some) ? others : BOTH;
    }

    /**
     * The small print of an amount, null when there is nothing to say.
     *
     * @param day of a stock, which means nothing without it; null for others
     */
    public static @Nullable String words(@Nullable LocalDate day, Collection<MoneyMark> marks, Locale locale) {
        Texts texts = Texts.in(locale);
        String words = Stream.concat(
                        Optional.ofNullable(day)
                                .map(d -> texts.get(
                                        "financing.mark.on", Formats.in(locale).date(d)))
                                .stream(),
                        Stream.of(values()).filter(marks::contains).map(m -> texts.get("financing.mark." + m.code())))
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? null : words;
    }
}

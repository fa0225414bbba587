package org.mizani.financing;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * At which rates amounts were converted into the currency of an answer, and what had to be left out.
 *
 * @param rates each once
 * @param notConverted claims left out because no rate is known, each once
 */
public record Conversions(List<ExchangeRate> rates, List<Claim<? extends Funding>> notConverted) {

    public static final Conversions NONE = new Conversions(List.of(), List.of());

    public Conversions {
        rates = rates.stream().distinct().toList();
        notConverted = notConverted.stream().distinct().toList();
    }

    public static Conversions of(FundingPosition position) {
        return new Conversions(position.rates(), position.notConverted());
    }

    public static Conversions of(ScopeArrears arrears) {
        return new Conversions(arrears.rates(), List.copyOf(arrears.notConverted()));
    }

    public static Conversions of(ValuedClaims claims) {
        return new Conversions(claims.rates(), claims.notConverted());
    }

    /** All of them together. */
    public static Conversions of(Collection<Conversions> parts) {
        return new Conversions(
                parts.stream().flatMap(p -> p.rates.stream()).toList(),
                parts.stream()
                        .<Claim<? extends Funding>>flatMap(p -> p.notConverted.stream())
                        .toList());
    }

    /** The rates with their dates and sources, and how many claims had none; empty when all is in one currency. */
    public Optional<String> sentence(String currency, Locale locale) {
        return RateSentences.of(rates, notConverted.size(), currency, locale);
    }

    /** Names of the claims left out, for {@code /figures/{id}/source}. */
    public List<String> notConvertedFigures() {
        return notConverted.stream().map(c -> c.figure().value()).toList();
    }
}

package org.mizani.financing.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.ExchangeRate;

/**
 * An exchange rate that amounts were converted with.
 *
 * @param perUsd units of the currency for one US dollar
 * @param figure name of the figure for {@code /figures/{id}/source}
 */
public record RateJson(
        String currency,
        LocalDate date,
        BigDecimal perUsd,
        @Nullable String source,
        @Nullable String figure) {

    public static List<RateJson> of(List<ExchangeRate> rates) {
        return rates.stream()
                .map(r -> new RateJson(
                        r.currency(),
                        r.date(),
                        r.perUsd(),
                        r.citation().source(),
                        r.figure() == null ? null : r.figure().value()))
                .toList();
    }
}

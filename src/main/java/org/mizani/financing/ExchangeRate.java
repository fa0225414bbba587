package org.mizani.financing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mizani.provenance.FigureId;

/**
 * Units of a currency for one US dollar on a date, as one source states it.
 *
 * @param perUsd above 0
 * @param figure name of the figure behind the link to its source; null for a rate that is not stored yet
 */
public record ExchangeRate(
        String currency,
        LocalDate date,
        BigDecimal perUsd,
        Citation citation,
        @Nullable FigureId figure) {

    /** The currency whose units all rates are stated for. */
    static final String BASE = "USD";
}

package org.mizani.financing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.SourceCell;

/**
 * Units of a currency for one US dollar on a date, as one source states it.
 *
 * @param perUsd above 0; of a rate through the euro to 12 decimals, which nothing is converted with
 * @param throughEuro how it is stated where that is for one euro; null for one stated for the US dollar
 * @param appliesFrom first day of the month, quarter or year that it is stated for; null where it counts from its date on
 * @param figure name of the figure behind the link to its source; null for a rate that is not stored yet
 */
public record ExchangeRate(
        String currency,
        LocalDate date,
        BigDecimal perUsd,
        Citation citation,
        @Nullable FigureId figure,
        @Nullable ThroughEuro throughEuro,
        @Nullable LocalDate appliesFrom) {

    private static final int DECIMALS = 12;

    /**
     * Units for one euro, as the source states them: per US dollar they are {@code perEur / usdPerEur}.
     *
     * @param perEur units of the currency, above 0
     * @param usdPerEur US dollars, above 0
     * @param usdCell where these stand, on the sheet of the rate; null when the whole sheet is meant
     */
    public record ThroughEuro(
            BigDecimal perEur,
            BigDecimal usdPerEur,
            @Nullable String usdCell) {}

    public ExchangeRate(
            String currency, LocalDate date, BigDecimal perUsd, Citation citation, @Nullable FigureId figure) {
        this(currency, date, perUsd, citation, figure, null, null);
    }

    /** The same for all days from {@code first} to its date and on. */
    ExchangeRate from(LocalDate first) {
        return new ExchangeRate(currency, date, perUsd, citation, figure, throughEuro, first);
    }

    /** The first day on which it counts. */
    LocalDate begins() {
        return appliesFrom == null ? date : appliesFrom;
    }

    static ExchangeRate throughEuro(
            String currency, LocalDate date, ThroughEuro legs, Citation citation, @Nullable FigureId figure) {
        BigDecimal perUsd = legs.perEur().divide(legs.usdPerEur(), DECIMALS, RoundingMode.HALF_UP);
        return new ExchangeRate(currency, date, perUsd, citation, figure, legs, null);
    }

    /** What is divided by {@link #divisor} to give the units for one US dollar exactly. */
    BigDecimal dividend() {
        return throughEuro == null ? perUsd : throughEuro.perEur();
    }

    BigDecimal divisor() {
        return throughEuro == null ? BigDecimal.ONE : throughEuro.usdPerEur();
    }

    /** The currency whose units all rates are stated for. */
    static final String BASE = "USD";

    /** The currency that some sources state rates for. */
    static final String EURO = "EUR";

    /** One US dollar for one US dollar. */
    static final ExchangeRate ITSELF = new ExchangeRate(
            BASE, LocalDate.EPOCH, BigDecimal.ONE, new Citation(new SourceCell("", null), null, null), null);
}

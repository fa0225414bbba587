package org.mizani.financing;

import java.util.List;

/**
 * What partners gave, by scope, operation, partner and form.
 *
 * @param rates the exchange rates that were used
 * @param notConverted claims left out because no rate is known
 * @param beyond claims left out because they only overlap the period
 */
public record SupportAnswer(
        List<Support> rows,
        List<ExchangeRate> rates,
        List<Claim<? extends Funding>> notConverted,
        List<Claim<? extends Funding>> beyond) {

    public SupportAnswer {
        rows = List.copyOf(rows);
        rates = List.copyOf(rates);
        notConverted = List.copyOf(notConverted);
        beyond = List.copyOf(beyond);
    }
}

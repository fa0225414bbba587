package org.mizani.financing;

import java.util.List;
import java.util.stream.Stream;

/**
 * The claims that count about one operation, fund or budget line, in one currency.
 *
 * @param claims one for each fact
 * @param rates the exchange rates that were used
 * @param notConverted claims left out because no rate is known
 */
public record ValuedClaims(
        List<Valued<? extends Funding>> claims, List<ExchangeRate> rates, List<Claim<? extends Funding>> notConverted) {

    public ValuedClaims {
        claims = List.copyOf(claims);
        rates = List.copyOf(rates);
        notConverted = List.copyOf(notConverted);
    }

    /** Those that say what somebody promised or gave. */
    public Stream<Valued<Contribution>> contributions() {
        return claims.stream()
                .flatMap(v -> v.claim().funding() instanceof Contribution c
                        ? Stream.of(new Valued<>(v.claim().with(c), v.amount()))
                        : Stream.empty());
    }
}

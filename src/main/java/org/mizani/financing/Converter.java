package org.mizani.financing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mizani.metrics.Money;

/**
 * Converts claims into one currency and remembers with which rates. Each amount is rounded by itself, to cents
 * half up, so that parts add up to their totals: a rate makes no amount more exact. A claim without a rate is left out and counted.
 */
final class Converter {

    private static final int DECIMALS = 2;

    private final String currency;
    private final RateTable rates;
    private final Set<ExchangeRate> used = new LinkedHashSet<>();
    private final Set<Claim<? extends Funding>> notConverted = new LinkedHashSet<>();

    Converter(String currency, RateTable rates) {
        this.currency = currency;
        this.rates = rates;
    }

    /** One that has converted nothing yet, into the same currency at the same rates. */
    Converter another() {
        return new Converter(currency, rates);
    }

    <F extends Funding> List<Valued<F>> value(List<Claim<F>> claims) {
        List<Valued<F>> valued = new ArrayList<>(claims.size());
        for (Claim<F> claim : claims) {
            Optional<BigDecimal> amount =
                    amount(claim.funding().money(), claim.funding().rateDay());
            amount.ifPresentOrElse(a -> valued.add(new Valued<>(claim, a)), () -> notConverted.add(claim));
        }
        return valued;
    }

    Optional<BigDecimal> amount(Money money, LocalDate day) {
        if (money.currency().equals(currency)) {
            return Optional.of(money.amount());
        }
        Optional<ExchangeRate> from = perUsd(money.currency(), day);
        Optional<ExchangeRate> to = perUsd(currency, day);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Stream.of(money.currency(), currency)
                .flatMap(c -> rates.on(c, day).stream())
                .forEach(used::add);
        return Optional.of(money.amount()
                .multiply(to.get().dividend())
                .multiply(from.get().divisor())
                .divide(from.get().dividend().multiply(to.get().divisor()), DECIMALS, RoundingMode.HALF_UP));
    }

    private Optional<ExchangeRate> perUsd(String unit, LocalDate day) {
        return unit.equals(ExchangeRate.BASE) ? Optional.of(ExchangeRate.ITSELF) : rates.on(unit, day);
    }

    List<ExchangeRate> used() {
        return List.copyOf(used);
    }

    List<Claim<? extends Funding>> notConverted() {
        return List.copyOf(notConverted);
    }
}

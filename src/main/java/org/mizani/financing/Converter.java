package org.mizani.financing;

import java.math.BigDecimal;
import java.math.MathContext;
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

    <F extends Funding> List<Valued<F>> value(List<Claim<F>> claims) {
        List<Valued<F>> valued = new ArrayList<>(claims.size());
        for (Claim<F> claim : claims) {
            Optional<BigDecimal> amount =
                    amount(claim.funding().money(), claim.funding().rateDay());
            amount.ifPresentOrElse(a -> valued.add(new Valued<>(claim, a)), () -> notConverted.add(claim));
        }
        return valued;
    }

    private Optional<BigDecimal> amount(Money money, LocalDate day) {
        if (money.currency().equals(currency)) {
            return Optional.of(money.amount());
        }
        Optional<BigDecimal> from = perUsd(money.currency(), day);
        Optional<BigDecimal> to = perUsd(currency, day);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Stream.of(money.currency(), currency)
                .flatMap(c -> rates.on(c, day).stream())
                .forEach(used::add);
        return Optional.of(money.amount()
                .multiply(to.get())
                .divide(from.get(), MathContext.DECIMAL128)
                .setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    private Optional<BigDecimal> perUsd(String unit, LocalDate day) {
        return unit.equals(ExchangeRate.BASE)
                ? Optional.of(BigDecimal.ONE)
                : rates.on(unit, day).map(ExchangeRate::perUsd);
    }

    List<ExchangeRate> used() {
        return List.copyOf(used);
    }

    List<Claim<? extends Funding>> notConverted() {
        return List.copyOf(notConverted);
    }
}

package org.mizani.financing.fund;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mizani.financing.CashBalance;
import org.mizani.financing.Expenditure;
import org.mizani.financing.Funding;
import org.mizani.financing.Requirement;
import org.mizani.financing.Valued;
import org.mizani.financing.ValuedClaims;
import org.mizani.metrics.MetricValue;

/**
 * The AU Peace Fund as claims state it. A balance is a stock: the newest of each part counts, whatever name of the part or
 * scope states it, and parts are never added, because windows and reserve are paid from the endowment and its income.
 *
 * @param parts every part, also those of which nothing is stated
 * @param elsewhere claims whose category is no part of the fund
 */
public record PeaceFund(Map<FundPart, Part> parts, List<Valued<? extends Funding>> elsewhere, ValuedClaims claims) {

    /** Code of the fund in the registers, as an entry beside the operations and as a partner. */
    public static final String CODE = "AU-PEACE-FUND";

    public PeaceFund {
        parts = Map.copyOf(parts);
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * One part.
     *
     * @param target what it is to hold
     * @param balance what it holds
     * @param spent all that was spent from it
     */
    public record Part(FundPart part, Stated target, Stated balance, Stated spent) {

        /** Balance / target: 217 of 400 million are 54.25 %. */
        public MetricValue shareOfTarget() {
            return target.amount() instanceof MetricValue.Known(BigDecimal goal) && goal.signum() > 0
                    ? balance.amount().map(b -> b.divide(goal, MathContext.DECIMAL128))
                    : MetricValue.notReported();
        }

        /** Target − balance, at least 0. */
        public MetricValue missing() {
            return target.amount() instanceof MetricValue.Known(BigDecimal goal)
                    ? balance.amount().map(b -> goal.subtract(b).max(BigDecimal.ZERO))
                    : MetricValue.notReported();
        }
    }

    public Part part(FundPart part) {
        return parts.getOrDefault(part, new Part(part, Stated.NOTHING, Stated.NOTHING, Stated.NOTHING));
    }

    static PeaceFund of(ValuedClaims claims) {
        Map<FundPart, List<Valued<? extends Funding>>> byPart = new EnumMap<>(FundPart.class);
        List<Valued<? extends Funding>> elsewhere = new ArrayList<>();
        claims.claims()
                .forEach(v -> FundPart.ofCategory(v.claim().funding().category())
                        .ifPresentOrElse(
                                part -> byPart.computeIfAbsent(part, p -> new ArrayList<>())
                                        .add(v),
                                () -> elsewhere.add(v)));
        Map<FundPart, Part> parts = new EnumMap<>(FundPart.class);
        for (FundPart part : FundPart.values()) {
            List<Valued<? extends Funding>> own = byPart.getOrDefault(part, List.of());
            parts.put(
                    part,
                    new Part(
                            part,
                            newest(
                                    own,
                                    f -> f instanceof Requirement r
                                            ? Optional.of(r.period().to())
                                            : Optional.empty()),
                            newest(own, f -> f instanceof CashBalance c ? Optional.of(c.asOf()) : Optional.empty()),
                            Stated.of(
                                    null,
                                    own.stream()
                                            .filter(v -> v.claim().funding() instanceof Expenditure)
                                            .toList())));
        }
        return new PeaceFund(parts, elsewhere, claims);
    }

    private static Stated newest(List<Valued<? extends Funding>> claims, Function<Funding, Optional<LocalDate>> day) {
        Optional<LocalDate> last = claims.stream()
                .flatMap(v -> day.apply(v.claim().funding()).stream())
                .max(Comparator.naturalOrder());
        return last.map(on -> Stated.counting(
                        on,
                        claims.stream()
                                .filter(v -> day.apply(v.claim().funding())
                                        .filter(on::equals)
                                        .isPresent())
                                .toList()))
                .orElse(Stated.NOTHING);
    }
}

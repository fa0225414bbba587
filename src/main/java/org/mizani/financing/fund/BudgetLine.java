package org.mizani.financing.fund;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mizani.financing.Contribution;
import org.mizani.financing.ContributionKind;
import org.mizani.financing.Funding;
import org.mizani.financing.Requirement;
import org.mizani.financing.Scope;
import org.mizani.financing.Valued;
import org.mizani.financing.ValuedClaims;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Period;
import org.mizani.metrics.SumCheck;

/**
 * The AU's budget line for peace support operations in one year and scope: what its members are assessed for, and what is
 * asked of partners, which is no promise of theirs. Lines of different scope are never added.
 *
 * @param total requirement without a category
 * @param members assessed on member states
 * @param partners requirement with the category of partners
 * @param found what the crisis reserve gives and partners have secured
 */
public record BudgetLine(
        Period period, Scope scope, Stated total, Stated members, Stated partners, SecuredMoney found) {

    /** Code of the line in the registers, kept apart from all operations. */
    public static final String CODE = "AU-PSO";

    private static final List<String> PARTNERS =
            List.of("partners", "international partners", "partenaires", "partenaires internationaux");

    private record Key(Period period, Scope scope) {}

    /** The AU's own share: 11,328,753 of 273,269,140 are 4.1 %. */
    public MetricValue shareOfMembers() {
        return shareOf(members.amount());
    }

    public MetricValue shareOfPartners() {
        return shareOf(partners.amount());
    }

    public Stated reserve() {
        return found.reserve();
    }

    public Stated secured() {
        return found.partners();
    }

    /**
     * What is left to find: total − members − reserve − secured, at least 0. Not reported unless the total, what members
     * are assessed for and what partners have secured are, nor where a part of that has no exchange rate.
     */
    public MetricValue gap() {
        return total.amount() instanceof MetricValue.Known(BigDecimal whole)
                        && members.amount() instanceof MetricValue.Known(BigDecimal assessed)
                        && found.together() instanceof MetricValue.Known(BigDecimal together)
                ? MetricValue.of(whole.subtract(assessed).subtract(together).max(BigDecimal.ZERO))
                : MetricValue.notReported();
    }

    /** True when the gap counts nothing from a reserve that nobody states. */
    public boolean gapWithoutReserve() {
        return gap().known().isPresent() && reserve().inputs().isEmpty();
    }

    /**
     * Whether members and partners add up to the total; empty where one of the three is not stated. They count as printed
     * with the decimals of the one that has most: zeros at the end, as databases keep them, tell nothing.
     */
    public Optional<SumCheck> sum() {
        return total.amount()
                .known()
                .filter(t -> !members.inputs().isEmpty() && !partners.inputs().isEmpty())
                .map(t -> SumCheck.of(
                        printed(Stream.concat(members.inputs().stream(), partners.inputs().stream())
                                .map(v -> v.amount().stripTrailingZeros())
                                .toList()),
                        t));
    }

    private static List<BigDecimal> printed(List<BigDecimal> parts) {
        int decimals = parts.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return parts.stream().map(p -> p.setScale(Math.max(0, decimals))).toList();
    }

    /** The word for this line in names of figures. */
    public String code() {
        return String.join("_", period.from().toString(), period.to().toString(), scope.code());
    }

    /** A part of the whole line. */
    MetricValue shareOf(MetricValue part) {
        return total.amount() instanceof MetricValue.Known(BigDecimal whole) && whole.signum() > 0
                ? part.map(p -> p.divide(whole, MathContext.DECIMAL128))
                : MetricValue.notReported();
    }

    /** A line for each period and scope that a total is stated for, the newest first. */
    static List<BudgetLine> of(ValuedClaims claims) {
        return claims.claims().stream()
                .map(v -> v.claim().funding())
                .flatMap(f -> f instanceof Requirement need && need.category().isBlank()
                        ? Stream.of(new Key(need.period(), need.scope()))
                        : Stream.empty())
                .distinct()
                .map(key -> of(key, claims))
                .sorted(Comparator.comparing((BudgetLine l) -> l.period().from())
                        .thenComparing(l -> l.period().to())
                        .reversed()
                        .thenComparing(BudgetLine::scope))
                .toList();
    }

    private static BudgetLine of(Key key, ValuedClaims claims) {
        LocalDate end = key.period().to();
        return new BudgetLine(
                key.period(),
                key.scope(),
                Stated.counting(end, needs(claims, key, String::isBlank)),
                Stated.of(end, members(claims, key)),
                Stated.counting(
                        end, needs(claims, key, c -> PARTNERS.contains(c.strip().toLowerCase(Locale.ROOT)))),
                SecuredMoney.of(claims, key.period(), key.scope()));
    }

    private static List<Valued<? extends Funding>> members(ValuedClaims claims, Key key) {
        return claims.claims().stream()
                .filter(v -> v.claim().funding() instanceof Contribution c
                        && c.kind() == ContributionKind.ASSESSED
                        && c.scope() == key.scope()
                        && key.period().equals(c.when().period()))
                .toList();
    }

    private static List<Valued<? extends Funding>> needs(ValuedClaims claims, Key key, Predicate<String> category) {
        return claims.claims().stream()
                .filter(v -> v.claim().funding() instanceof Requirement r
                        && key.equals(new Key(r.period(), r.scope()))
                        && category.test(r.category()))
                .toList();
    }
}

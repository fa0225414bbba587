package org.mizani.financing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.Period;

/** From claims to positions. Domain handbook, section 6. */
final class FundingMetrics {

    private static final Set<ContributionKind> CHAINED =
            Set.of(ContributionKind.PLEDGE, ContributionKind.COMMITMENT, ContributionKind.RECEIPT);

    private FundingMetrics() {}

    /** @param open all open claims of the question's operation, at least those of its scope with a day in its period */
    static FundingPosition position(FundingQuestion question, ClaimSet open, RateTable rates) {
        ClaimSet inside = open.inside(question.period(), question.scope());
        ClaimSet current = inside.current();
        Converter converter = new Converter(question.currency(), rates);
        List<Valued<Requirement>> requirements = converter.value(countable(current.requirements()));
        Optional<ArrearsStatement> arrears = arrears(current.arrears(), converter);
        List<Valued<CashBalance>> cash = converter.value(latestCash(current.cash()));
        Map<Measure, Amount> amounts = contributions(question.scope(), converter.value(current.contributions()));
        amounts.put(Measure.REQUIREMENT, Amount.sum(requirements));
        amounts.put(Measure.SPENT, Amount.sum(converter.value(current.expenditures())));
        amounts.put(Measure.CASH, Amount.sum(cash));
        arrears.ifPresent(a -> amounts.put(
                Measure.ARREARS,
                Amount.sum(a.lines().stream().flatMap(l -> l.inputs().stream()).toList())));
        return new FundingPosition(
                question,
                amounts,
                arrears.orElse(null),
                cover(cash, requirements),
                converter.used(),
                converter.notConverted(),
                open.beyond(question.period(), question.scope()).current().all().toList(),
                inside.conflicts());
    }

    /** Pledged, committed and received of one partner. */
    static List<PartnerFunding> partners(FundingQuestion question, ClaimSet open, RateTable rates) {
        ClaimSet current = open.inside(question.period(), question.scope()).current();
        List<Valued<Contribution>> entries = new Converter(question.currency(), rates).value(current.contributions());
        return Chains.byPartner(counted(question.scope(), entries)).entrySet().stream()
                .map(e -> PartnerFunding.of(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(PartnerFunding::partner))
                .toList();
    }

    static List<Claim<Requirement>> countable(List<Claim<Requirement>> claims) {
        return Parts.longest(Parts.wholesOrCategories(claims, Requirement::period));
    }

    private static Map<Measure, Amount> contributions(Scope scope, List<Valued<Contribution>> entries) {
        List<Valued<Contribution>> counted = counted(scope, entries);
        Chains chains = new Chains(counted);
        Map<Measure, Amount> amounts = new EnumMap<>(Measure.class);
        amounts.put(Measure.PLEDGED, new Amount(chains.pledged(), counted));
        amounts.put(
                Measure.COMMITTED,
                new Amount(chains.committed(), of(counted, ContributionKind.COMMITMENT, ContributionKind.RECEIPT)));
        amounts.put(Measure.RECEIVED, new Amount(chains.received(), of(counted, ContributionKind.RECEIPT)));
        amounts.put(
                Measure.RECEIVED_IN_KIND,
                Amount.sum(of(entries, ContributionKind.RECEIPT).stream()
                        .filter(v -> v.funding().inKind())
                        .toList()));
        amounts.put(Measure.ASSESSED, Amount.sum(of(entries, ContributionKind.ASSESSED)));
        amounts.put(Measure.ASSESSED_PAID, Amount.sum(of(entries, ContributionKind.ASSESSED_PAID)));
        return amounts;
    }

    /** The entries that form chains; help in kind only where the scope includes it. */
    private static List<Valued<Contribution>> counted(Scope scope, List<Valued<Contribution>> entries) {
        return entries.stream()
                .filter(v -> CHAINED.contains(v.funding().kind()))
                .filter(v -> scope.includesInKind() || !v.funding().inKind())
                .toList();
    }

    private static List<Valued<Contribution>> of(List<Valued<Contribution>> entries, ContributionKind... kinds) {
        Set<ContributionKind> wanted = Set.of(kinds);
        return entries.stream().filter(v -> wanted.contains(v.funding().kind())).toList();
    }

    private static Optional<ArrearsStatement> arrears(List<Claim<Arrears>> claims, Converter converter) {
        List<Claim<Arrears>> latest = latest(claims, Arrears::asOf);
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        List<Claim<Arrears>> counted = Parts.byContributor(Parts.wholesOrCategories(latest, Arrears::contributor));
        LocalDate asOf = latest.getFirst().funding().asOf();
        return Optional.of(ArrearsStatement.of(asOf, converter.value(counted)));
    }

    private static List<Claim<CashBalance>> latestCash(List<Claim<CashBalance>> claims) {
        return Parts.wholesOrCategories(latest(claims, CashBalance::asOf), CashBalance::asOf);
    }

    private static <F extends Funding> List<Claim<F>> latest(List<Claim<F>> claims, Function<F, LocalDate> asOf) {
        Optional<LocalDate> last =
                claims.stream().map(c -> asOf.apply(c.funding())).max(Comparator.naturalOrder());
        return claims.stream()
                .filter(c -> last.filter(asOf.apply(c.funding())::equals).isPresent())
                .toList();
    }

    private static @Nullable CashCover cover(List<Valued<CashBalance>> cash, List<Valued<Requirement>> requirements) {
        if (cash.isEmpty()) {
            return null;
        }
        LocalDate asOf = cash.getFirst().funding().asOf();
        Set<Period> periods =
                requirements.stream().map(r -> r.funding().period()).collect(Collectors.toSet());
        BigDecimal months = periods.stream().map(Months::in).reduce(BigDecimal.ZERO, BigDecimal::add);
        LocalDate end =
                periods.stream().map(Period::to).max(Comparator.naturalOrder()).orElse(asOf);
        return CashCover.of(asOf, Parts.sum(cash), Parts.sum(requirements), months, end);
    }
}

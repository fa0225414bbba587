package org.mizani.financing;

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
        ClaimSet inside = open.counted(question);
        ClaimSet current = inside.current();
        Converter converter = new Converter(question.currency(), rates);
        List<Need> needs = Need.of(current.requirements(), question);
        List<Valued<Requirement>> requirements = Need.value(needs, converter);
        List<Need> valued = valued(requirements, needs);
        List<Period> needed =
                valued.stream().flatMap(n -> n.days().stream()).distinct().toList();
        Optional<ArrearsStatement> arrears = arrears(current.arrears(), converter);
        List<Valued<CashBalance>> cash = converter.value(latestCash(current.cash()));
        Map<Measure, Amount> amounts =
                contributions(question.scope(), flows(question, current.contributions(), converter));
        amounts.put(Measure.REQUIREMENT, Amount.sum(requirements));
        amounts.put(Measure.SPENT, Amount.sum(flows(question, current.expenditures(), converter)));
        amounts.put(Measure.CASH, Amount.sum(cash));
        arrears.ifPresent(a -> amounts.put(
                Measure.ARREARS,
                Amount.sum(a.lines().stream().flatMap(l -> l.inputs().stream()).toList())));
        return new FundingPosition(
                question,
                amounts,
                arrears.orElse(null),
                cover(cash, requirements, needed),
                new StatedNeeds(
                        needed,
                        Need.value(
                                Need.parts(current.requirements(), valued), new Converter(question.currency(), rates)),
                        question.prorata() ? List.of() : Need.overlapping(current.requirements(), needs)),
                converter.used(),
                converter.notConverted(),
                open.leftOut(question).current().all().toList(),
                inside.conflicts(),
                matches(amounts));
    }

    private static Map<Measure, NeedMatch> matches(Map<Measure, Amount> amounts) {
        Map<Measure, NeedMatch> matches = new EnumMap<>(Measure.class);
        Amount need = amounts.getOrDefault(Measure.REQUIREMENT, Amount.NOT_REPORTED);
        Basis.FLOWS_FOR_NEEDS.forEach(measure ->
                matches.put(measure, NeedMatching.of(need, amounts.getOrDefault(measure, Amount.NOT_REPORTED))));
        return matches;
    }

    /** Pledged, committed and received of one partner. */
    static List<PartnerFunding> partners(FundingQuestion question, ClaimSet open, RateTable rates) {
        ClaimSet current = open.counted(question).current();
        List<Valued<Contribution>> entries =
                flows(question, current.contributions(), new Converter(question.currency(), rates));
        return Chains.byPartner(counted(question.scope(), entries)).entrySet().stream()
                .map(e -> PartnerFunding.of(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(PartnerFunding::partner))
                .toList();
    }

    /** The entries of all chains inside a question, whole; also those that cannot be converted. */
    static List<PledgeChain.Entry> entries(FundingQuestion question, ClaimSet open, RateTable rates) {
        Converter converter = new Converter(question.currency(), rates);
        return Facts.current(open.counted(question).contributions()).stream()
                .filter(c -> isCounted(question.scope(), c.funding()))
                .map(c -> PledgeChain.entry(c, converter))
                .toList();
    }

    static List<Claim<Requirement>> countable(List<Claim<Requirement>> claims) {
        return Parts.apart(Parts.wholesOrCategories(claims, Requirement::period));
    }

    /** Flows with their amounts inside the period. */
    private static <F extends Flow> List<Valued<F>> flows(
            FundingQuestion question, List<Claim<F>> claims, Converter converter) {
        List<Valued<F>> valued = converter.value(claims);
        return question.prorata()
                ? valued.stream()
                        .map(v -> Prorating.inside(v, question.period()))
                        .toList()
                : valued;
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
        return entries.stream().filter(v -> isCounted(scope, v.funding())).toList();
    }

    private static boolean isCounted(Scope scope, Contribution entry) {
        return CHAINED.contains(entry.kind()) && (scope.includesInKind() || !entry.inKind());
    }

    private static List<Valued<Contribution>> of(List<Valued<Contribution>> entries, ContributionKind... kinds) {
        Set<ContributionKind> wanted = Set.of(kinds);
        return entries.stream().filter(v -> wanted.contains(v.funding().kind())).toList();
    }

    static Optional<ArrearsStatement> arrears(List<Claim<Arrears>> claims, Converter converter) {
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

    static <F extends Funding> List<Claim<F>> latest(List<Claim<F>> claims, Function<F, LocalDate> asOf) {
        Optional<LocalDate> last =
                claims.stream().map(c -> asOf.apply(c.funding())).max(Comparator.naturalOrder());
        return claims.stream()
                .filter(c -> last.filter(asOf.apply(c.funding())::equals).isPresent())
                .toList();
    }

    /** Needs that could be converted. */
    private static List<Need> valued(List<Valued<Requirement>> requirements, List<Need> needs) {
        Set<Claim<Requirement>> valued =
                requirements.stream().map(Valued::claim).collect(Collectors.toSet());
        return needs.stream().filter(n -> valued.contains(n.claim())).toList();
    }

    private static @Nullable CashCover cover(
            List<Valued<CashBalance>> cash, List<Valued<Requirement>> requirements, List<Period> needed) {
        if (cash.isEmpty()) {
            return null;
        }
        return CashCover.of(cash.getFirst().funding().asOf(), Parts.sum(cash), Parts.sum(requirements), needed);
    }
}

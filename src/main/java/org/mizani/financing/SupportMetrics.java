package org.mizani.financing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;

/** From claims to who gave what. */
final class SupportMetrics {

    private static final Set<ContributionKind> CHAINED =
            EnumSet.of(ContributionKind.PLEDGE, ContributionKind.COMMITMENT, ContributionKind.RECEIPT);

    private static final Set<ContributionKind> COUNTED = EnumSet.of(
            ContributionKind.PLEDGE,
            ContributionKind.COMMITMENT,
            ContributionKind.RECEIPT,
            ContributionKind.ASSESSED_PAID);

    private record Place(String operation, Scope scope, SupportForm form) {}

    private record Key(Place place, String partner) {}

    private SupportMetrics() {}

    /**
     * @param contributions current claims with a day in the period, one for each fact
     * @param expenditures the same; those whose partner no source names are support of nobody
     */
    static SupportAnswer of(
            List<Claim<Contribution>> contributions,
            List<Claim<Expenditure>> expenditures,
            Period period,
            Converter converter,
            String currency,
            KnownAt knownAt) {
        List<Claim<Contribution>> given = contributions.stream()
                .filter(c -> COUNTED.contains(c.funding().kind()))
                .toList();
        List<Claim<Expenditure>> named = expenditures.stream()
                .filter(c -> !c.funding().partner().isBlank())
                .toList();
        Map<Key, Map<SupportMeasure, Amount>> rows = new LinkedHashMap<>();
        Map<Place, List<Valued<Contribution>>> places = new LinkedHashMap<>();
        converter
                .value(within(period, given))
                .forEach(v -> places.computeIfAbsent(place(v.funding()), p -> new ArrayList<>())
                        .add(v));
        places.forEach((place, entries) -> addContributions(rows, place, entries));
        Map<Key, List<Valued<Expenditure>>> spent = new LinkedHashMap<>();
        converter
                .value(within(period, named))
                .forEach(v -> spent.computeIfAbsent(key(v.funding()), k -> new ArrayList<>())
                        .add(v));
        spent.forEach((key, entries) -> at(rows, key).put(SupportMeasure.SPENT, Amount.sum(entries)));
        return new SupportAnswer(
                rows.entrySet().stream()
                        .map(e -> new Support(
                                e.getKey().place().operation(),
                                e.getKey().partner(),
                                e.getKey().place().scope(),
                                e.getKey().place().form(),
                                period,
                                currency,
                                knownAt,
                                e.getValue()))
                        .sorted(Comparator.comparing(Support::scope)
                                .thenComparing(Support::operation)
                                .thenComparing(Support::partner)
                                .thenComparing(Support::form))
                        .toList(),
                converter.used(),
                converter.notConverted(),
                Stream.<Claim<? extends Funding>>concat(given.stream(), named.stream())
                        .filter(c -> !c.funding().within(period))
                        .toList());
    }

    private static <F extends Funding> List<Claim<F>> within(Period period, List<Claim<F>> claims) {
        return claims.stream().filter(c -> c.funding().within(period)).toList();
    }

    private static void addContributions(
            Map<Key, Map<SupportMeasure, Amount>> rows, Place place, List<Valued<Contribution>> entries) {
        Chains.byPartner(entries.stream()
                        .filter(v -> CHAINED.contains(v.funding().kind()))
                        .toList())
                .forEach((partner, own) -> {
                    Chains chains = new Chains(own);
                    Map<SupportMeasure, Amount> amounts = at(rows, new Key(place, partner));
                    amounts.put(SupportMeasure.PLEDGED, new Amount(chains.pledged(), own));
                    amounts.put(
                            SupportMeasure.COMMITTED,
                            new Amount(
                                    chains.committed(),
                                    of(own, ContributionKind.COMMITMENT, ContributionKind.RECEIPT)));
                    amounts.put(
                            SupportMeasure.RECEIVED, new Amount(chains.received(), of(own, ContributionKind.RECEIPT)));
                });
        Map<String, List<Valued<Contribution>>> paid = new LinkedHashMap<>();
        of(entries, ContributionKind.ASSESSED_PAID)
                .forEach(v -> paid.computeIfAbsent(v.funding().partner(), p -> new ArrayList<>())
                        .add(v));
        paid.forEach(
                (partner, own) -> at(rows, new Key(place, partner)).put(SupportMeasure.ASSESSED_PAID, Amount.sum(own)));
    }

    private static Map<SupportMeasure, Amount> at(Map<Key, Map<SupportMeasure, Amount>> rows, Key key) {
        return rows.computeIfAbsent(key, k -> new EnumMap<>(SupportMeasure.class));
    }

    private static List<Valued<Contribution>> of(List<Valued<Contribution>> entries, ContributionKind... kinds) {
        Set<ContributionKind> wanted = Set.of(kinds);
        return entries.stream().filter(v -> wanted.contains(v.funding().kind())).toList();
    }

    private static Place place(Contribution c) {
        return new Place(c.operation(), c.scope(), SupportForm.of(c.scope(), c.inKind()));
    }

    private static Key key(Expenditure e) {
        return new Key(new Place(e.operation(), e.scope(), SupportForm.of(e.scope(), false)), e.partner());
    }
}

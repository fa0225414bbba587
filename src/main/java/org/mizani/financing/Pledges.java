package org.mizani.financing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;
import org.springframework.stereotype.Component;

/** Follows the pledges of one operation; each scope by itself, and cash apart from help in kind. */
@Component
public class Pledges {

    private final KeptClaims kept;

    Pledges(KeptClaims kept) {
        this.kept = kept;
    }

    /**
     * @param chains by scope and partner
     * @param rates the exchange rates that were used
     * @param notConverted entries of the chains for which no rate is known
     */
    public record Answer(
            List<PledgeChain> chains, List<ExchangeRate> rates, List<Claim<? extends Funding>> notConverted) {

        /** The entries behind all chains. */
        public List<Claim<? extends Funding>> entries() {
            return chains.stream()
                    .flatMap(chain -> chain.entries().stream())
                    .<Claim<? extends Funding>>map(PledgeChain.Entry::claim)
                    .toList();
        }
    }

    /** Entries that belong together; {@code year} tells those apart that nothing else ties. */
    private record Key(Scope scope, boolean inKind, String reference, String partner, String channel, int year) {}

    /**
     * Entries that a reference ties are one pledge, which is followed beyond the period when one of them lies inside. Those of
     * a partner and channel without a reference are one in the period, or without one in each calendar year.
     *
     * @param period null for all
     * @param scope null for all, each apart
     */
    public Answer of(
            String operation, @Nullable Period period, @Nullable Scope scope, String currency, KnownAt knownAt) {
        OperationClaims claims = kept.of(operation, knownAt);
        List<List<Claim<Contribution>>> asked =
                chains(Facts.current(claims.open().contributions()), period, scope);
        Converter converter = new Converter(currency, claims.rates(currency));
        List<PledgeChain> chains = asked.stream()
                .map(chain -> new PledgeChain(chain.stream()
                        .map(claim -> PledgeChain.entry(claim, converter))
                        .toList()))
                .sorted(Comparator.comparing(
                                (PledgeChain chain) -> chain.first().scope())
                        .thenComparing(chain -> chain.first().partner())
                        .thenComparing(chain -> chain.first().when().day()))
                .toList();
        return new Answer(
                chains,
                converter.used(),
                chains.stream()
                        .flatMap(chain -> chain.entries().stream())
                        .filter(entry -> entry.amount().known().isEmpty())
                        .<Claim<? extends Funding>>map(PledgeChain.Entry::claim)
                        .toList());
    }

    static List<List<Claim<Contribution>>> chains(
            List<Claim<Contribution>> current, @Nullable Period period, @Nullable Scope scope) {
        Map<Key, List<Claim<Contribution>>> byKey = current.stream()
                .filter(claim -> asked(claim.funding(), scope))
                .filter(claim -> tied(claim) || within(claim, period))
                .collect(Collectors.groupingBy(
                        claim -> key(claim.funding(), period), LinkedHashMap::new, Collectors.toList()));
        return byKey.values().stream()
                .filter(chain -> chain.stream().anyMatch(claim -> within(claim, period)))
                .toList();
    }

    private static boolean asked(Contribution entry, @Nullable Scope scope) {
        return switch (entry.kind()) {
            case PLEDGE, COMMITMENT, RECEIPT -> scope == null || scope == entry.scope();
            case ASSESSED, ASSESSED_PAID -> false;
        };
    }

    private static boolean tied(Claim<Contribution> claim) {
        return !claim.funding().reference().isBlank();
    }

    private static boolean within(Claim<Contribution> claim, @Nullable Period period) {
        return period == null || claim.funding().within(period);
    }

    private static Key key(Contribution entry, @Nullable Period period) {
        if (!entry.reference().isBlank()) {
            return new Key(entry.scope(), entry.inKind(), entry.reference(), "", "", 0);
        }
        int year = period == null ? entry.when().day().getYear() : 0;
        return new Key(entry.scope(), entry.inKind(), "", entry.partner(), entry.channel(), year);
    }
}

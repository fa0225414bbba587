package org.mizani.financing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mizani.metrics.MetricValue;

/**
 * Pledges, the commitments that they become, and the receipts that those become. Entries tied by a reference form a
 * chain; entries of one partner and channel without a reference form one chain. Per chain, committed is at least what
 * was received and pledged at least what was committed, so that nothing counts twice and money that came without a
 * pledge on record still counts as pledged. Domain handbook, section 6.
 */
public final class Chains {

    private record Key(String reference, String partner, String channel) {}

    private record Sums(String partner, BigDecimal pledged, BigDecimal committed, BigDecimal received) {}

    private final List<Sums> chains;
    private final boolean anyReceipt;
    private final boolean anyCommitment;
    private final boolean any;

    /** @param entries pledges, commitments and receipts of one scope and period */
    public Chains(List<Valued<Contribution>> entries) {
        this.chains = apart(entries).stream().map(Chains::sums).toList();
        this.anyReceipt = has(entries, ContributionKind.RECEIPT);
        this.anyCommitment = has(entries, ContributionKind.COMMITMENT);
        this.any = !entries.isEmpty();
    }

    /** The entries of each chain. */
    public static Collection<List<Valued<Contribution>>> apart(List<Valued<Contribution>> entries) {
        return entries.stream()
                .collect(Collectors.groupingBy(v -> key(v.funding()), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    MetricValue pledged() {
        return any ? add(Sums::pledged) : MetricValue.notReported();
    }

    /** Not reported where neither a commitment nor a receipt is. */
    public MetricValue committed() {
        return anyCommitment || anyReceipt ? add(Sums::committed) : MetricValue.notReported();
    }

    MetricValue received() {
        return anyReceipt ? add(Sums::received) : MetricValue.notReported();
    }

    private MetricValue add(Function<Sums, BigDecimal> what) {
        return MetricValue.of(chains.stream().map(what).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Key key(Contribution entry) {
        return entry.reference().isBlank()
                ? new Key("", entry.partner(), entry.channel())
                : new Key(entry.reference(), "", "");
    }

    /** The partner of a chain: the one of its first entry. */
    static Map<String, List<Valued<Contribution>>> byPartner(List<Valued<Contribution>> entries) {
        Map<Key, String> partners = new LinkedHashMap<>();
        entries.forEach(v -> partners.putIfAbsent(key(v.funding()), v.funding().partner()));
        return entries.stream()
                .collect(Collectors.groupingBy(
                        v -> partners.getOrDefault(key(v.funding()), ""), LinkedHashMap::new, Collectors.toList()));
    }

    private static Sums sums(List<Valued<Contribution>> chain) {
        BigDecimal received = total(chain, ContributionKind.RECEIPT);
        BigDecimal committed = total(chain, ContributionKind.COMMITMENT).max(received);
        BigDecimal pledged = total(chain, ContributionKind.PLEDGE).max(committed);
        return new Sums(chain.getFirst().funding().partner(), pledged, committed, received);
    }

    private static BigDecimal total(List<Valued<Contribution>> chain, ContributionKind kind) {
        return Parts.total(
                chain.stream().filter(v -> v.funding().kind() == kind).toList());
    }

    private static boolean has(List<Valued<Contribution>> entries, ContributionKind kind) {
        return entries.stream().anyMatch(v -> v.funding().kind() == kind);
    }
}

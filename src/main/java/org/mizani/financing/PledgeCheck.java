package org.mizani.financing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Findings;
import org.mizani.dataimport.Severity;
import org.mizani.metrics.Money;
import org.mizani.provenance.SourceCell;

/**
 * Finds chains of which more was received than is pledged on record, in the file and before it. Money that came without
 * any pledge is nothing unusual, and amounts of several currencies are not compared.
 */
final class PledgeCheck {

    private record Chain(String operation, Scope scope, String reference, String partner, String channel) {

        static Chain of(Contribution entry) {
            return entry.reference().isBlank()
                    ? new Chain(entry.operation(), entry.scope(), "", entry.partner(), entry.channel())
                    : new Chain(entry.operation(), entry.scope(), entry.reference(), "", "");
        }

        boolean named() {
            return !reference.isBlank() || !partner.isBlank();
        }

        String name() {
            return reference.isBlank() ? partner : reference;
        }
    }

    private static final class Sums {
        private @Nullable BigDecimal pledged;
        private BigDecimal received = BigDecimal.ZERO;
        private final TreeSet<String> currencies = new TreeSet<>();
        private @Nullable SourceCell cell;
    }

    private final Map<FundingKey, Contribution> inFile = new LinkedHashMap<>();

    void add(Funding claim) {
        if (claim instanceof Contribution entry
                && (entry.kind() == ContributionKind.PLEDGE || entry.kind() == ContributionKind.RECEIPT)) {
            inFile.put(entry.key(), entry);
        }
    }

    void report(MoneyOnRecord record, Findings findings) {
        if (inFile.isEmpty()) {
            return;
        }
        Map<Chain, Sums> chains = new LinkedHashMap<>();
        inFile.values().forEach(entry -> add(entry, chains, true));
        Collection<String> operations =
                inFile.values().stream().map(Contribution::operation).distinct().toList();
        record.contributions(operations).stream()
                .filter(entry -> !inFile.containsKey(entry.key()))
                .filter(entry -> chains.containsKey(Chain.of(entry)))
                .forEach(entry -> add(entry, chains, false));
        chains.forEach((chain, sums) -> compare(chain, sums, findings));
    }

    private static void add(Contribution entry, Map<Chain, Sums> chains, boolean ofFile) {
        Sums sums = chains.computeIfAbsent(Chain.of(entry), c -> new Sums());
        BigDecimal amount = entry.money().amount();
        switch (entry.kind()) {
            case PLEDGE -> sums.pledged = sums.pledged == null ? amount : sums.pledged.add(amount);
            case RECEIPT -> sums.received = sums.received.add(amount);
            case COMMITMENT, ASSESSED, ASSESSED_PAID -> {
                return;
            }
        }
        sums.currencies.add(entry.money().currency());
        if (ofFile && (sums.cell == null || entry.kind() == ContributionKind.RECEIPT)) {
            sums.cell = entry.citation().cell();
        }
    }

    private static void compare(Chain chain, Sums sums, Findings findings) {
        SourceCell cell = sums.cell;
        if (cell == null
                || sums.pledged == null
                || !chain.named()
                || sums.currencies.size() != 1
                || sums.received.compareTo(sums.pledged) <= 0) {
            return;
        }
        String currency = sums.currencies.first();
        findings.add(new Finding(
                Severity.WARNS,
                "pledge-below-received",
                cell.sheet(),
                cell.cell(),
                null,
                List.of(
                        chain.operation,
                        chain.name(),
                        SeenClaims.words(new Money(sums.received, currency)),
                        SeenClaims.words(new Money(sums.pledged, currency)))));
    }
}

package org.mizani.financing;

import static org.mizani.dataimport.Severity.BLOCKS;
import static org.mizani.dataimport.Severity.WARNS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mizani.dataimport.Findings;
import org.mizani.dataimport.Severity;
import org.mizani.dataimport.SheetRow;
import org.mizani.metrics.Money;

/**
 * The claims of one file by the fact that they speak of. A repeated row counts once; two amounts of one source for one
 * stock are an error; two entries of one source for one flow add up; two sources that disagree are both kept.
 */
final class SeenClaims {

    private record Seen(Funding claim, String place) {}

    private final Map<FundingKey, List<Seen>> byFact = new HashMap<>();

    /** The claim to keep, numbered among the entries of its source; empty when the row says nothing new. */
    Optional<Funding> admit(Funding claim, SheetRow row, Findings findings) {
        List<Seen> earlier = byFact.computeIfAbsent(claim.key(), k -> new ArrayList<>(1));
        List<Seen> ofSource =
                earlier.stream().filter(e -> sameSource(e.claim, claim)).toList();
        Optional<Seen> same =
                ofSource.stream().filter(e -> repeats(claim, e.claim)).findFirst();
        if (same.isPresent()) {
            report(WARNS, "duplicate-row", claim, same.get(), row, findings);
            return Optional.empty();
        }
        if (!(claim instanceof Flow) && !ofSource.isEmpty()) {
            report(BLOCKS, "duplicate-row", claim, ofSource.getFirst(), row, findings);
            return Optional.empty();
        }
        Funding kept = claim instanceof Flow flow ? flow.withOccurrence(ofSource.size() + 1) : claim;
        earlier.stream()
                .filter(e -> e.claim.key().equals(kept.key()) && !sameMoney(e.claim.money(), kept.money()))
                .findFirst()
                .ifPresent(e -> report(WARNS, "conflicting-claims", kept, e, row, findings));
        earlier.add(new Seen(kept, place(row)));
        return Optional.of(kept);
    }

    static boolean sameMoney(Money one, Money other) {
        return one.currency().equals(other.currency()) && one.amount().compareTo(other.amount()) == 0;
    }

    /** For people: USD 1250000. */
    static String words(Money money) {
        return money.currency() + " " + Decimals.plain(money.amount()).toPlainString();
    }

    private static boolean sameSource(Funding one, Funding other) {
        return Objects.equals(one.citation().source(), other.citation().source());
    }

    /** Entries of a flow may have equal amounts when their notes tell them apart. */
    private static boolean repeats(Funding claim, Funding earlier) {
        return sameMoney(claim.money(), earlier.money())
                && (!(claim instanceof Flow)
                        || Objects.equals(
                                claim.citation().note(), earlier.citation().note()));
    }

    private static void report(
            Severity severity, String code, Funding claim, Seen earlier, SheetRow row, Findings findings) {
        findings.add(row.finding(
                severity,
                code,
                "amount",
                earlier.place,
                words(earlier.claim.money()),
                place(row),
                words(claim.money()),
                claim.key().line()));
    }

    private static String place(SheetRow row) {
        String cell = row.cell("amount").cell();
        return row.sheet() + ", " + (cell == null ? Integer.toString(row.number()) : cell);
    }
}

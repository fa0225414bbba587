package org.mizani.financing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Open claims by the fact that they speak of. */
final class Facts {

    private Facts() {}

    /** For each fact the claim that is preferred, else its newest. */
    static <F extends Funding> List<Claim<F>> current(List<Claim<F>> oldestFirst) {
        return byFact(oldestFirst).stream().map(Facts::counting).toList();
    }

    /** The facts about which open claims disagree. */
    static <F extends Funding> List<ClaimConflict> conflicts(List<Claim<F>> oldestFirst) {
        return byFact(oldestFirst).stream()
                .filter(Facts::disagree)
                .map(ClaimConflict::of)
                .toList();
    }

    /** The claims about each fact about which they disagree: the one that counts first, the others newest first. */
    static <F extends Funding> List<List<Claim<F>>> disagreements(List<Claim<F>> oldestFirst) {
        return byFact(oldestFirst).stream()
                .filter(Facts::disagree)
                .map(Facts::countingFirst)
                .toList();
    }

    static <F extends Funding> List<Claim<F>> countingFirst(List<Claim<F>> oldestFirst) {
        Claim<F> counting = counting(oldestFirst);
        return Stream.concat(
                        Stream.of(counting), oldestFirst.reversed().stream().filter(c -> !c.equals(counting)))
                .toList();
    }

    static <F extends Funding> Claim<F> counting(List<Claim<F>> oldestFirst) {
        return oldestFirst.stream()
                .filter(c -> c.preference() != null)
                .findFirst()
                .orElseGet(oldestFirst::getLast);
    }

    private static <F extends Funding> Collection<List<Claim<F>>> byFact(List<Claim<F>> oldestFirst) {
        Map<FundingKey, List<Claim<F>>> facts = new LinkedHashMap<>();
        for (Claim<F> claim : oldestFirst) {
            facts.computeIfAbsent(claim.funding().key(), k -> new ArrayList<>(1))
                    .add(claim);
        }
        return facts.values();
    }

    private static <F extends Funding> boolean disagree(List<Claim<F>> claims) {
        return claims.stream()
                .anyMatch(c -> !SeenClaims.sameMoney(
                        c.funding().money(), counting(claims).funding().money()));
    }
}

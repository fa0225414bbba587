package org.mizani.financing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Open claims by the fact that they speak of. */
final class Facts {

    private Facts() {}

    /** For each fact its newest claim. */
    static <F extends Funding> List<Claim<F>> current(List<Claim<F>> oldestFirst) {
        return byFact(oldestFirst).stream().map(List::getLast).toList();
    }

    /** The facts about which open claims disagree. */
    static <F extends Funding> List<ClaimConflict> conflicts(List<Claim<F>> oldestFirst) {
        return byFact(oldestFirst).stream()
                .filter(Facts::disagree)
                .map(ClaimConflict::of)
                .toList();
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
                        c.funding().money(), claims.getLast().funding().money()));
    }
}

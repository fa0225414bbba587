package org.mizani.dataimport;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mizani.provenance.ImportId;

/**
 * Tells from stored claims what each import did to the figures when it came: each claim is held against what was known
 * of its fact at that moment, also when either was undone later.
 *
 * @param <K> fact
 * @param <V> figure
 * @param same whether two figures say the same
 * @param blank whether a figure says nothing; it revises none
 */
public record Replay<K, V>(BiPredicate<V, V> same, Predicate<V> blank) {

    /**
     * A claim of any time.
     *
     * @param from since when it is known
     * @param to when it was undone, null while it holds
     */
    public record Stated<K, V>(
            ImportId importId, Instant from, @Nullable Instant to, K fact, V figure) {
        boolean openAt(Instant moment) {
            return to == null || to.isAfter(moment);
        }
    }

    /** @param claims all that were ever stored about the facts, oldest first */
    public Map<ImportId, ChangeCounts> counts(List<Stated<K, V>> claims) {
        Map<ImportId, ChangeCounts> counts = new HashMap<>();
        Map<K, List<Stated<K, V>>> earlier = new HashMap<>();
        for (Stated<K, V> claim : claims) {
            List<Stated<K, V>> ofFact = earlier.computeIfAbsent(claim.fact(), k -> new ArrayList<>(1));
            counts.merge(claim.importId(), count(claim, known(ofFact, claim.from())), ChangeCounts::plus);
            ofFact.add(claim);
        }
        return counts;
    }

    private ChangeCounts count(Stated<K, V> claim, @Nullable Stated<K, V> before) {
        if (before == null) {
            return new ChangeCounts(1, 0, 0, 0);
        }
        return blank.test(claim.figure()) || same.test(before.figure(), claim.figure())
                ? new ChangeCounts(0, 0, 1, 0)
                : new ChangeCounts(0, 1, 0, 0);
    }

    /** The newest claim that says something, else the newest at all. */
    private @Nullable Stated<K, V> known(List<Stated<K, V>> ofFact, Instant moment) {
        Stated<K, V> nothing = null;
        for (Stated<K, V> claim : ofFact.reversed()) {
            if (claim.openAt(moment) && !blank.test(claim.figure())) {
                return claim;
            }
            if (nothing == null && claim.openAt(moment)) {
                nothing = claim;
            }
        }
        return nothing;
    }
}

package org.mizani.reports.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What stands for the same thing in two lists.
 *
 * @param before null when the second list alone has it
 * @param after null when the first list alone has it
 */
record Pair<T>(@Nullable T before, @Nullable T after) {

    /**
     * Everything of both lists, in the order of the second; what it has no more comes last. Things of one name belong
     * together by the first likeness that holds for them, else in their order.
     */
    static <T> List<Pair<T>> of(
            List<T> before, List<T> after, Function<T, String> name, List<BiPredicate<T, T>> likenesses) {
        Map<String, List<T>> left = new LinkedHashMap<>();
        before.forEach(thing ->
                left.computeIfAbsent(name.apply(thing), n -> new ArrayList<>()).add(thing));
        Map<Integer, T> partners = new HashMap<>();
        for (BiPredicate<T, T> like : likenesses) {
            for (int i = 0; i < after.size(); i++) {
                T thing = after.get(i);
                List<T> namesakes = left.get(name.apply(thing));
                if (namesakes != null && !partners.containsKey(i)) {
                    Optional<T> partner = namesakes.stream()
                            .filter(old -> like.test(old, thing))
                            .findFirst();
                    if (partner.isPresent()) {
                        namesakes.remove(partner.get());
                        partners.put(i, partner.get());
                    }
                }
            }
        }
        List<Pair<T>> pairs = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            T partner = partners.get(i);
            List<T> namesakes = left.get(name.apply(after.get(i)));
            if (partner == null && namesakes != null && !namesakes.isEmpty()) {
                partner = namesakes.removeFirst();
            }
            pairs.add(new Pair<>(partner, after.get(i)));
        }
        left.values().forEach(rest -> rest.forEach(thing -> pairs.add(new Pair<>(thing, null))));
        return pairs;
    }

    /** Whichever there is. */
    T any() {
        return after == null ? Objects.requireNonNull(before) : after;
    }

    boolean both() {
        return before != null && after != null;
    }
}

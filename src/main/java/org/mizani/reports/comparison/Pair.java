package org.mizani.reports.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What stands for the same thing in two lists.
 *
 * @param before null when the second list alone has it
 * @param after null when the first list alone has it
 */
record Pair<T>(
        @Nullable T before, @Nullable T after) {

    /**
     * Everything of both lists, in the order of the second; what it has no more comes last. Things of one name belong
     * together when they are the same, else in their order.
     */
    static <T> List<Pair<T>> of(
            List<T> before, List<T> after, Function<T, String> name, BiPredicate<T, T> same) {
        Map<String, List<T>> left = new LinkedHashMap<>();
        before.forEach(thing ->
                left.computeIfAbsent(name.apply(thing), n -> new ArrayList<>()).add(thing));
        List<@Nullable T> partners = new ArrayList<>();
        for (T thing : after) {
            List<T> namesakes = left.getOrDefault(name.apply(thing), List.of());
            T partner = namesakes.stream()
                    .filter(old -> same.test(old, thing))
                    .findFirst()
                    .orElse(null);
            namesakes.remove(partner);
            partners.add(partner);
        }
        List<Pair<T>> pairs = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            List<T> namesakes = left.getOrDefault(name.apply(after.get(i)), List.of());
            T partner = partners.get(i);
            if (partner == null && !namesakes.isEmpty()) {
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

package org.mizani.stipends;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mizani.headcounts.HeadcountRow;
import org.mizani.operations.Component;

/**
 * Uniformed people as a whole and told apart are the same people. Within one report the queries count them once; of
 * reports on different days of one month the later stands, and a whole of all contributors never beside one of them.
 */
final class ToldOnce {

    private ToldOnce() {}

    /** Leaves each person once in what a month's reports say. */
    static void in(Map<Component, List<HeadcountRow>> month) {
        List<HeadcountRow> wholes = month.getOrDefault(Component.UNIFORMED, List.of());
        for (HeadcountRow whole : List.copyOf(wholes)) {
            Optional<LocalDate> toldApart = month.entrySet().stream()
                    .filter(e -> toldApart(e.getKey()))
                    .flatMap(e -> e.getValue().stream())
                    .filter(part -> same(whole, part) && part.people().stated())
                    .map(HeadcountRow::date)
                    .max(Comparator.naturalOrder());
            if (toldApart.isEmpty()) {
                continue;
            }
            boolean later = whole.people().stated() && whole.date().isAfter(toldApart.get());
            if (later && !named(whole, month)) {
                month.forEach((component, rows) -> {
                    if (toldApart(component)) {
                        rows.removeIf(part -> same(whole, part));
                    }
                });
            } else {
                wholes.remove(whole);
            }
        }
        month.values().removeIf(List::isEmpty);
    }

    static boolean toldApart(Component component) {
        return component.deployedUniformed() && component != Component.UNIFORMED;
    }

    /** True for a contributor's whole beside parts that name no contributor: these may hold others, too. */
    private static boolean named(HeadcountRow whole, Map<Component, List<HeadcountRow>> month) {
        return whole.brokenDown()
                && month.entrySet().stream()
                        .filter(e -> toldApart(e.getKey()))
                        .anyMatch(e -> e.getValue().stream().anyMatch(part -> !part.brokenDown()));
    }

    private static boolean same(HeadcountRow whole, HeadcountRow part) {
        return !whole.brokenDown() || !part.brokenDown() || Objects.equals(whole.contributor(), part.contributor());
    }
}

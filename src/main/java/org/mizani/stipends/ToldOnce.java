package org.mizani.stipends;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mizani.headcounts.HeadcountRow;
import org.mizani.operations.Component;
import org.mizani.operations.PersonnelType;

/**
 * Uniformed people as a whole and told apart are the same people. Within one report the queries count them once; of
 * reports on different days of one month the later stands, and a whole of all contributors never beside one of them.
 */
final class ToldOnce {

    private ToldOnce() {}

    /**
     * Leaves each person once in what a month's reports say, and no number blank whose people a total counts.
     *
     * @return the rows taken out of people who are counted elsewhere
     */
    static List<HeadcountRow> in(Map<Component, List<HeadcountRow>> month) {
        List<HeadcountRow> stated = stated(month);
        List<HeadcountRow> wholes = month.getOrDefault(Component.UNIFORMED, List.of());
        for (HeadcountRow whole : List.copyOf(wholes)) {
            Optional<LocalDate> toldApart = parts(month)
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
        List<HeadcountRow> left = stated(month);
        month.values()
                .forEach(rows -> rows.removeIf(
                        row -> !row.people().stated() && left.stream().anyMatch(total -> holds(total, row))));
        month.values().removeIf(List::isEmpty);
        return stated.stream().filter(row -> !left.contains(row)).toList();
    }

    static boolean toldApart(Component component) {
        return component.deployedUniformed() && component != Component.UNIFORMED;
    }

    /** True for a contributor's whole beside parts that name no contributor: these may hold others, too. */
    private static boolean named(HeadcountRow whole, Map<Component, List<HeadcountRow>> month) {
        return whole.brokenDown() && parts(month).anyMatch(part -> !part.brokenDown());
    }

    private static boolean same(HeadcountRow whole, HeadcountRow part) {
        return !whole.brokenDown() || !part.brokenDown() || Objects.equals(whole.contributor(), part.contributor());
    }

    /** True for a total of the type, of the component or of all uniformed people that counts the people of this row. */
    private static boolean holds(HeadcountRow total, HeadcountRow row) {
        Component component = Objects.requireNonNull(row.component());
        boolean ofComponent =
                total.component() == component && (total.type() == row.type() || ofAllTypes(total, component));
        boolean ofAll = total.component() == Component.UNIFORMED && toldApart(component);
        return (ofComponent || ofAll)
                && (!total.brokenDown() || Objects.equals(total.contributor(), row.contributor()));
    }

    private static boolean ofAllTypes(HeadcountRow total, Component component) {
        PersonnelType type = total.type();
        return type != null && type.code().equals(component.code());
    }

    private static Stream<HeadcountRow> parts(Map<Component, List<HeadcountRow>> month) {
        return month.entrySet().stream().filter(e -> toldApart(e.getKey())).flatMap(e -> e.getValue().stream());
    }

    private static List<HeadcountRow> stated(Map<Component, List<HeadcountRow>> month) {
        return month.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.people().stated())
                .toList();
    }
}

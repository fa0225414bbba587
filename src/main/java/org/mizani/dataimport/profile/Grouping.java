package org.mizani.dataimport.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.profile.Layout.GroupLayout;
import org.mizani.dataimport.profile.ProfileSlots.Slot;

/**
 * Sorts columns into those that a whole row shares and those that speak of one case each, such as one month or one
 * type. Where others speak of cases, a measure that names none adds them up.
 */
final class Grouping {

    private final Map<Integer, ProfileColumn> shared = new HashMap<>();
    private final Map<Integer, ProfileTotal> totals = new HashMap<>();
    private final Map<Map<String, Object>, GroupLayout> groups = new LinkedHashMap<>();
    private final @Nullable ProfileColumn withoutSex;

    /** @param withoutSex the measure that a total stands for where nothing else is counted; null when there is none */
    Grouping(Map<Integer, Meaning> meanings, @Nullable ProfileColumn withoutSex) {
        this.withoutSex = withoutSex;
        boolean cases = meanings.values().stream().anyMatch(m -> !m.said().isEmpty());
        meanings.forEach((position, meaning) -> {
            Slot slot = meaning.slot();
            if (slot != null && !meaning.measure() && slot.column() != null) {
                shared.put(position, slot.column());
            } else if (slot != null && cases && meaning.said().isEmpty()) {
                totals.put(position, total(slot));
            } else if (slot != null) {
                put(position, slot, group(meaning.said()));
            }
        });
        groups.values().forEach(this::settleTotals);
        Set<String> counted = new HashSet<>();
        groups.values().forEach(g -> g.columns().values().forEach(c -> counted.add(c.field())));
        totals.replaceAll((position, total) -> only(total, counted));
        if (!cases) {
            groups.values().forEach(g -> {
                shared.putAll(g.columns());
                totals.putAll(g.totals());
            });
            groups.clear();
        }
    }

    private GroupLayout group(Map<String, Object> said) {
        return groups.computeIfAbsent(said, s -> new GroupLayout(s, new HashMap<>(), new HashMap<>()));
    }

    private static void put(int position, Slot slot, GroupLayout group) {
        if (slot.column() != null) {
            group.columns().put(position, slot.column());
        } else if (slot.total() != null) {
            group.totals().put(position, slot.total());
        }
    }

    private static ProfileTotal total(Slot slot) {
        if (slot.total() != null) {
            return slot.total();
        }
        ProfileColumn column = java.util.Objects.requireNonNull(slot.column());
        return new ProfileTotal(column.title(), List.of(), List.of(column.field()));
    }

    /** A total alone counts people whose sex is not reported; beside others it adds up those that are there. */
    private void settleTotals(GroupLayout group) {
        if (group.columns().isEmpty() && withoutSex != null) {
            List.copyOf(group.totals().keySet()).forEach(position -> {
                group.totals().remove(position);
                group.columns().put(position, withoutSex);
            });
        }
        Set<String> counted = new HashSet<>();
        group.columns().values().forEach(c -> counted.add(c.field()));
        group.totals().replaceAll((position, total) -> only(total, counted));
    }

    private static ProfileTotal only(ProfileTotal total, Set<String> counted) {
        return new ProfileTotal(
                total.heading(),
                total.aliases(),
                total.of().stream().filter(counted::contains).toList());
    }

    Map<Integer, ProfileColumn> shared() {
        return shared;
    }

    Map<Integer, ProfileTotal> totals() {
        return totals;
    }

    List<GroupLayout> groups() {
        return groups.isEmpty()
                ? List.of(new GroupLayout(Map.of(), Map.of(), Map.of()))
                : new ArrayList<>(groups.values());
    }

    /** True when a row says this field: in a column, or in the headings of all its groups. */
    boolean says(String field) {
        return shared.values().stream().anyMatch(c -> c.field().equals(field))
                || (!groups.isEmpty() && groups.keySet().stream().allMatch(said -> said.containsKey(field)));
    }

    /** True when anything is counted or paid. */
    boolean measures() {
        return shared.values().stream().anyMatch(ProfileColumn::measure)
                || groups.values().stream().anyMatch(g -> !g.columns().isEmpty());
    }
}

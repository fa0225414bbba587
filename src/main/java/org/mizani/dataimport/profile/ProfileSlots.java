package org.mizani.dataimport.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.workbook.RawWorkbook.RawSheet;

/** All places of a profile that a column of a sheet may fill, by the headings and tags that name them. */
final class ProfileSlots {

    private static final int SHARED = -1;

    /** A column or a total; {@code group} is its group's number, or that of what all groups share. */
    record Slot(
            int group,
            @Nullable ProfileColumn column,
            @Nullable ProfileTotal total) {}

    private final Profile profile;
    private final Map<String, Slot> byName = new HashMap<>();
    private final Map<String, Slot> byTag = new HashMap<>();

    ProfileSlots(Profile profile) {
        this.profile = profile;
        add(SHARED, profile.columns(), profile.totals());
        for (int i = 0; i < profile.groups().size(); i++) {
            ColumnGroup group = profile.groups().get(i);
            add(i, group.columns(), group.totals());
        }
    }

    private void add(int group, List<ProfileColumn> columns, List<ProfileTotal> totals) {
        for (ProfileColumn column : columns) {
            Slot slot = new Slot(group, column, null);
            column.names().forEach(name -> byName.put(Folded.of(name), slot));
            column.tags().forEach(tag -> byTag.put(HxlTags.normal(tag), slot));
        }
        for (ProfileTotal total : totals) {
            Slot slot = new Slot(group, null, total);
            total.names().forEach(name -> byName.put(Folded.of(name), slot));
        }
    }

    Profile profile() {
        return profile;
    }

    @Nullable
    Slot named(String heading) {
        return heading.isBlank() ? null : byName.get(Folded.of(heading));
    }

    @Nullable
    Slot tagged(String tag) {
        return byTag.get(HxlTags.normal(tag));
    }

    /** Required headings that are not there; of groups, those of groups that are there in part, or of all. */
    Set<String> missing(Collection<Slot> found) {
        Set<String> missing = new HashSet<>();
        required(SHARED, profile.columns(), found, missing);
        List<Integer> present = present(found);
        for (int i = 0; i < profile.groups().size(); i++) {
            if (present.isEmpty() || present.contains(i)) {
                required(i, profile.groups().get(i).columns(), found, missing);
            }
        }
        return missing;
    }

    private void required(int group, List<ProfileColumn> columns, Collection<Slot> found, Set<String> missing) {
        for (ProfileColumn column : columns) {
            if (column.required()
                    && !found.contains(new Slot(group, column, null))
                    && !profile.constants().containsKey(column.field())) {
                missing.add(column.title());
            }
        }
    }

    private static List<Integer> present(Collection<Slot> found) {
        return found.stream()
                .filter(s -> s.column() != null && s.group() != SHARED)
                .map(Slot::group)
                .distinct()
                .sorted()
                .toList();
    }

    Layout layout(RawSheet sheet, int headerRow, Map<Integer, Slot> found) {
        List<Layout.GroupLayout> groups = new ArrayList<>();
        for (int group : present(found.values())) {
            groups.add(new Layout.GroupLayout(
                    profile.groups().get(group).constants(), columns(group, found), totals(group, found)));
        }
        if (groups.isEmpty()) {
            groups.add(new Layout.GroupLayout(Map.of(), Map.of(), Map.of()));
        }
        return new Layout(sheet, profile, headerRow, columns(SHARED, found), groups, totals(SHARED, found));
    }

    private static Map<Integer, ProfileColumn> columns(int group, Map<Integer, Slot> found) {
        Map<Integer, ProfileColumn> columns = new HashMap<>();
        found.forEach((position, slot) -> {
            ProfileColumn column = slot.column();
            if (column != null && slot.group() == group) {
                columns.put(position, column);
            }
        });
        return columns;
    }

    private static Map<Integer, ProfileTotal> totals(int group, Map<Integer, Slot> found) {
        Map<Integer, ProfileTotal> totals = new HashMap<>();
        found.forEach((position, slot) -> {
            ProfileTotal total = slot.total();
            if (total != null && slot.group() == group) {
                totals.put(position, total);
            }
        });
        return totals;
    }
}

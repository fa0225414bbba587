package org.mizani.dataimport.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.workbook.RawWorkbook.RawSheet;

/** All places of a profile that a column of a sheet may fill, by the headings and tags that name them. */
final class ProfileSlots {

    static final int SHARED = -1;

    /** What a column that adds up others is called where fields are named. */
    static final String TOTAL = "total";

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
            column.tags().forEach(tag -> byTag.put(tag.startsWith("+") ? tag : HxlTags.normal(tag), slot));
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

    /** All names, folded, with what they mean. */
    Map<String, Slot> names() {
        return byName;
    }

    /** By the whole tag, else by an attribute that says enough: {@code +f}. */
    @Nullable
    Slot tagged(String tag) {
        Slot whole = byTag.get(HxlTags.normal(tag));
        return whole != null
                ? whole
                : HxlTags.attributes(tag)
                        .map(byTag::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** The column of a field, or the total, among those that all groups share. */
    @Nullable
    Slot field(String field) {
        return field.equals(TOTAL) ? total() : columnOf(field);
    }

    /** The column that counts or pays this, null when there is none. */
    @Nullable
    Slot measure(String field) {
        Slot slot = columnOf(field);
        return slot != null && slot.column() != null && slot.column().measure() ? slot : null;
    }

    private @Nullable Slot columnOf(String field) {
        return profile.columns().stream()
                .filter(c -> c.field().equals(field))
                .findFirst()
                .map(c -> new Slot(SHARED, c, null))
                .orElse(null);
    }

    @Nullable
    Slot total() {
        return profile.totals().isEmpty()
                ? null
                : new Slot(SHARED, null, profile.totals().getFirst());
    }

    /** All fields that a column may be. */
    Stream<String> fields() {
        Stream<String> fields = profile.columns().stream()
                .filter(c -> c.heading() != null && c.sameAs() == null)
                .map(ProfileColumn::field);
        return profile.totals().isEmpty() ? fields : Stream.concat(fields, Stream.of(TOTAL));
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

    Layout layout(
            RawSheet sheet,
            HeaderBand band,
            Map<Integer, Slot> found,
            MergedCells merged,
            String fingerprint,
            TableQuestions questions) {
        List<Layout.GroupLayout> groups = new ArrayList<>();
        for (int group : present(found.values())) {
            groups.add(new Layout.GroupLayout(
                    profile.typed(profile.groups().get(group).constants()),
                    columns(group, found),
                    totals(group, found)));
        }
        if (groups.isEmpty()) {
            groups.add(new Layout.GroupLayout(Map.of(), Map.of(), Map.of()));
        }
        return new Layout(
                sheet,
                profile,
                band,
                columns(SHARED, found),
                groups,
                totals(SHARED, found),
                profile.typed(profile.constants()),
                BigDecimal.ONE,
                merged,
                fingerprint,
                questions,
                false);
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

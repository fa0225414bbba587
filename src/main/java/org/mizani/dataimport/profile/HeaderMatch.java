package org.mizani.dataimport.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Severity;
import org.mizani.dataimport.workbook.CellAddress;
import org.mizani.dataimport.workbook.RawCell;
import org.mizani.dataimport.workbook.RawRow;
import org.mizani.dataimport.workbook.RawWorkbook.RawSheet;

/** One row of a sheet, looked at as the headings of one profile. */
final class HeaderMatch {

    private final Profile profile;
    private final ProfileSlots slots;
    private final RawRow row;
    private final Map<Integer, ProfileSlots.Slot> found = new HashMap<>();
    private final List<Integer> repeated = new ArrayList<>();
    private final Set<String> missing = new HashSet<>();
    private final boolean foreign;

    /** @param tags the row of tags below the headings, null where there is none */
    HeaderMatch(ProfileSlots slots, RawRow row, @Nullable RawRow tags) {
        this.profile = slots.profile();
        this.slots = slots;
        this.row = row;
        this.foreign = bearsForeign();
        if (!foreign) {
            for (int i = 0; i < row.cells().size(); i++) {
                find(i, tags);
            }
            slots.missing(found.values()).forEach(missing::add);
        }
    }

    private void find(int position, @Nullable RawRow tags) {
        String heading = heading(position);
        ProfileSlots.Slot slot = slots.named(heading);
        if (slot == null && tags != null && tags.cell(position) instanceof RawCell.Text(String tag)) {
            slot = slots.tagged(tag);
        }
        if (slot != null && found.containsValue(slot)) {
            repeated.add(position);
        } else if (slot != null) {
            found.put(position, slot);
        }
    }

    /** True when the profile fits better than another one; a complete header beats any incomplete one. */
    boolean betterThan(@Nullable HeaderMatch other) {
        return score() > (other == null ? 0 : other.score());
    }

    private int score() {
        return found.size() + (missing.isEmpty() && !found.isEmpty() ? 1000 : 0);
    }

    int matched() {
        return found.size();
    }

    boolean complete() {
        return missing.isEmpty();
    }

    Layout layout(RawSheet sheet) {
        return slots.layout(sheet, row.number(), found);
    }

    List<Finding> missing(RawSheet sheet) {
        return missing.stream()
                .sorted()
                .map(heading -> new Finding(
                        Severity.BLOCKS,
                        "missing-label",
                        sheet.name(),
                        null,
                        null,
                        List.of(heading, profile.id(), Integer.toString(row.number()))))
                .toList();
    }

    /** Headings that stand twice, and those that nothing is read from. */
    List<Finding> remarks(RawSheet sheet) {
        List<Finding> remarks = new ArrayList<>();
        for (int column : repeated) {
            remarks.add(remark(Severity.BLOCKS, "duplicate-label", sheet, column));
        }
        Set<String> ignored = new HashSet<>();
        profile.ignored().forEach(h -> ignored.add(Folded.of(h)));
        for (int i = 0; i < row.cells().size(); i++) {
            String heading = heading(i);
            if (!heading.isBlank()
                    && !found.containsKey(i)
                    && !repeated.contains(i)
                    && !ignored.contains(Folded.of(heading))) {
                remarks.add(remark(Severity.INFORMS, "extra-label", sheet, i));
            }
        }
        return remarks;
    }

    private Finding remark(Severity severity, String code, RawSheet sheet, int column) {
        String heading = heading(column);
        return new Finding(
                severity, code, sheet.name(), CellAddress.letters(column) + row.number(), heading, List.of(heading));
    }

    private boolean bearsForeign() {
        Set<String> names = new HashSet<>();
        profile.foreign().forEach(h -> names.add(Folded.of(h)));
        for (int i = 0; i < row.cells().size(); i++) {
            if (names.contains(Folded.of(heading(i)))) {
                return true;
            }
        }
        return false;
    }

    private String heading(int position) {
        return row.cell(position) instanceof RawCell.Text(String text) ? text : "";
    }
}

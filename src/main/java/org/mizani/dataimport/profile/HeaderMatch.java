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

/** One band of rows, looked at as the headings of one profile. */
final class HeaderMatch {

    private static final int FEWEST = 2;

    private final Profile profile;
    private final ProfileSlots slots;
    private final HeaderBand band;
    private final Map<Integer, ProfileSlots.Slot> found = new HashMap<>();
    private final List<Integer> repeated = new ArrayList<>();
    private final Set<String> missing = new HashSet<>();
    private final boolean foreign;

    HeaderMatch(ProfileSlots slots, HeaderBand band) {
        this.profile = slots.profile();
        this.slots = slots;
        this.band = band;
        this.foreign = bearsForeign();
        if (!foreign) {
            band.headings().forEach(this::find);
            slots.missing(found.values()).forEach(missing::add);
        }
    }

    private void find(Heading heading) {
        int position = heading.position();
        ProfileSlots.Slot slot = slots.named(heading.joined());
        if (slot == null && heading.tag() != null) {
            slot = slots.tagged(heading.tag());
        }
        if (slot != null && found.containsValue(slot)) {
            repeated.add(position);
        } else if (slot != null) {
            found.put(position, slot);
        }
    }

    /** Takes the columns for what people said that they are; who says so of one column takes it from all others. */
    void asSaid(TableQuestions questions) {
        Map<Integer, ProfileSlots.Slot> said = new HashMap<>();
        for (Heading heading : band.headings()) {
            int position = heading.position();
            questions.answer(ColumnMeanings.KIND, heading.letters()).ifPresent(answer -> {
                found.remove(position);
                repeated.remove(Integer.valueOf(position));
                ProfileSlots.Slot slot = slots.field(answer);
                if (slot != null) {
                    said.put(position, slot);
                }
            });
        }
        if (said.isEmpty() && slots.missing(found.values()).equals(missing)) {
            return;
        }
        found.values().removeAll(said.values());
        said.forEach((position, slot) -> {
            if (found.containsValue(slot)) {
                repeated.add(position);
            } else {
                found.put(position, slot);
            }
        });
        missing.clear();
        missing.addAll(slots.missing(found.values()));
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

    /**
     * True when nothing is missing, nothing there twice, and nothing beside the headings says otherwise.
     *
     * @param rows the band and what stands above it
     */
    boolean clean(List<RawRow> rows) {
        return complete() && found.size() >= FEWEST && repeated.isEmpty() && !contradicted() && !scaled(rows);
    }

    /** True when a title says that amounts are thousands or millions. */
    private boolean scaled(List<RawRow> rows) {
        return profile.open()
                && profile.columns().stream().anyMatch(c -> c.type() == ProfileColumn.ColumnType.MONEY)
                && rows.stream()
                        .filter(row -> row.number() < band.first())
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(c -> c instanceof RawCell.Text(String text) && TitleWords.scaled(text));
    }

    /** True when a tag says something else than the heading above it. */
    private boolean contradicted() {
        return profile.open()
                && band.headings().stream().anyMatch(heading -> {
                    ProfileSlots.Slot named = found.get(heading.position());
                    ProfileSlots.Slot tagged = heading.tag() == null ? null : slots.tagged(heading.tag());
                    return named != null && tagged != null && !named.equals(tagged);
                });
    }

    Profile profile() {
        return profile;
    }

    HeaderBand band() {
        return band;
    }

    Layout layout(RawSheet sheet, MergedCells merged, String fingerprint, TableQuestions questions) {
        return slots.layout(sheet, band, found, merged, fingerprint, questions);
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
                        List.of(heading, profile.id(), Integer.toString(band.last()))))
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
        for (Heading heading : band.headings()) {
            if (!heading.blank()
                    && !found.containsKey(heading.position())
                    && !repeated.contains(heading.position())
                    && !ignored.contains(Folded.of(heading.joined()))) {
                remarks.add(remark(Severity.INFORMS, "extra-label", sheet, heading.position()));
            }
        }
        return remarks;
    }

    private Finding remark(Severity severity, String code, RawSheet sheet, int column) {
        String heading = band.headings().get(column).joined();
        return new Finding(
                severity, code, sheet.name(), CellAddress.letters(column) + band.last(), heading, List.of(heading));
    }

    private boolean bearsForeign() {
        Set<String> names = new HashSet<>();
        profile.foreign().forEach(h -> names.add(Folded.of(h)));
        return !names.isEmpty()
                && band.headings().stream().anyMatch(heading -> names.contains(Folded.of(heading.joined())));
    }
}

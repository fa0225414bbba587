package org.mizani.dataimport.profile;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.CodeList.Match;
import org.mizani.dataimport.profile.ProfileSlots.Slot;
import org.mizani.dataimport.workbook.RawCell;
import org.mizani.dataimport.workbook.RawRow;

/** What the first values of a column say about its meaning. */
final class ValueEvidence {

    private static final int FEWEST = 2;
    private static final int EXAMPLES = 3;

    private final CellReader cells;
    private final Codes codes;
    private final List<RawRow> sample;

    ValueEvidence(Profile profile, Codes codes, List<RawRow> sample) {
        this.cells = new CellReader(profile);
        this.codes = codes;
        this.sample = sample;
    }

    /** False when none of the values can be what the heading seems to mean. */
    boolean allow(@Nullable Slot slot, Heading heading) {
        ProfileColumn column = slot == null ? null : slot.column();
        List<RawCell> values = values(heading);
        return column == null || values.size() < FEWEST || values.stream().anyMatch(value -> possible(column, value));
    }

    /** True when nearly all values, and enough of them, are known names of the column's list, or dates. */
    boolean suggest(ProfileColumn column, Heading heading) {
        List<RawCell> values = values(heading);
        long sure = values.stream().filter(value -> sure(column, value)).count();
        return values.size() >= FEWEST && sure * 5 >= values.size() * 4L;
    }

    /** The first values, to show them when asking. */
    String examples(Heading heading) {
        return values(heading).stream().limit(EXAMPLES).map(cells::text).collect(Collectors.joining(", "));
    }

    private List<RawCell> values(Heading heading) {
        return sample.stream()
                .map(row -> row.cell(heading.position()))
                .filter(cell -> !cells.blank(cell))
                .toList();
    }

    private boolean possible(ProfileColumn column, RawCell value) {
        return switch (column.type()) {
            case TEXT, YEAR, YES_NO -> true;
            case CODE -> !(codes.match(list(column), cells.text(value).strip()) instanceof Match.Unknown);
            case COUNT, MONEY, NUMBER, DATE -> !(cells.read(column.type(), value) instanceof Reading.Unreadable);
        };
    }

    private boolean sure(ProfileColumn column, RawCell value) {
        return switch (column.type()) {
            case CODE -> codes.named(column, cells.text(value)).isPresent();
            case DATE -> cells.read(column.type(), value) instanceof Reading.Day;
            case TEXT, YEAR, YES_NO, COUNT, MONEY, NUMBER -> false;
        };
    }

    private static String list(ProfileColumn column) {
        return column.list() == null ? "" : column.list();
    }
}

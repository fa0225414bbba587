package org.mizani.dataimport.profile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.workbook.RawCell;
import org.mizani.dataimport.workbook.RawRow;
import org.mizani.dataimport.workbook.RawWorkbook;
import org.mizani.dataimport.workbook.RawWorkbook.RawSheet;

/** Finds the header row of a sheet and the profile whose headings it bears. */
public final class LayoutFinder {

    /** Notes above a header are rarely longer. */
    private static final int ROWS_LOOKED_AT = 50;

    private static final int FEWEST_HEADINGS = 2;

    private static final int MOST_HEADINGS = 1_000;
    private static final int LONGEST_HEADING = 500;

    private final List<ProfileSlots> candidates;

    public LayoutFinder(List<Profile> candidates) {
        this.candidates = candidates.stream().map(ProfileSlots::new).toList();
    }

    /** What a look at a sheet gave: a layout, or the finding that says what is missing; neither for an empty sheet. */
    public record Look(@Nullable Layout layout, List<Finding> findings, int matched) {}

    public Look look(RawWorkbook workbook, RawSheet sheet) throws IOException {
        List<RawRow> top = new ArrayList<>();
        workbook.read(sheet, row -> {
            top.add(headings(row));
            return top.size() < ROWS_LOOKED_AT;
        });
        HeaderMatch best = best(top);
        if (best == null || best.matched() < FEWEST_HEADINGS) {
            return new Look(null, List.of(), 0);
        }
        return best.complete()
                ? new Look(best.layout(sheet), best.remarks(sheet), best.matched())
                : new Look(null, best.missing(sheet), best.matched());
    }

    /** What may be headings of a row; far out and in long texts there are none. */
    private static RawRow headings(RawRow row) {
        return new RawRow(
                row.number(),
                row.cells().stream()
                        .limit(MOST_HEADINGS)
                        .map(c -> c instanceof RawCell.Text(String text) && text.length() > LONGEST_HEADING
                                ? RawCell.BLANK
                                : c)
                        .toList());
    }

    private @Nullable HeaderMatch best(List<RawRow> top) {
        HeaderMatch best = null;
        for (int i = 0; i < top.size(); i++) {
            RawRow next = i + 1 < top.size() && HxlTags.row(top.get(i + 1)) ? top.get(i + 1) : null;
            for (ProfileSlots profile : candidates) {
                HeaderMatch match = new HeaderMatch(profile, top.get(i), next);
                if (match.betterThan(best)) {
                    best = match;
                }
            }
        }
        return best;
    }
}

package org.mizani.dataimport.profile;

import java.io.IOException;
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
import org.mizani.dataimport.workbook.RawWorkbook;
import org.mizani.dataimport.workbook.RawWorkbook.RawSheet;

/** Finds the header row of a sheet and the profile whose headings it bears. */
public final class LayoutFinder {

    /** Notes above a header are rarely longer. */
    private static final int ROWS_LOOKED_AT = 50;

    private final List<Profile> candidates;

    public LayoutFinder(List<Profile> candidates) {
        this.candidates = candidates;
    }

    /** What a look at a sheet gave: a layout, or the finding that says what is missing; neither for an empty sheet. */
    public record Look(@Nullable Layout layout, List<Finding> findings, int matched) {}

    public Look look(RawWorkbook workbook, RawSheet sheet) throws IOException {
        List<RawRow> top = new ArrayList<>();
        workbook.read(sheet, row -> {
            top.add(row);
            return top.size() < ROWS_LOOKED_AT;
        });
        Match best = new Match(null, null, Map.of(), Set.of(), List.of());
        for (RawRow row : top) {
            for (Profile profile : candidates) {
                Match match = match(profile, row);
                if (match.betterThan(best)) {
                    best = match;
                }
            }
        }
        if (best.profile == null || best.row == null || best.columns.size() < 2) {
            return new Look(null, List.of(), 0);
        }
        if (!best.missing.isEmpty()) {
            return new Look(null, best.missing(sheet), best.columns.size());
        }
        return new Look(
                new Layout(sheet, best.profile, best.row.number(), best.columns),
                best.remarks(sheet),
                best.columns.size());
    }

    private static Match match(Profile profile, RawRow row) {
        Map<String, ProfileColumn> byName = new HashMap<>();
        profile.columns().forEach(c -> c.names().forEach(n -> byName.put(Folded.of(n), c)));
        Map<Integer, ProfileColumn> columns = new HashMap<>();
        Set<String> missing = new HashSet<>();
        List<Integer> repeated = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            ProfileColumn column =
                    row.cell(i) instanceof RawCell.Text(String text) ? byName.get(Folded.of(text)) : null;
            if (column != null && columns.containsValue(column)) {
                repeated.add(i);
            } else if (column != null) {
                columns.put(i, column);
            }
        }
        for (ProfileColumn column : profile.columns()) {
            if (column.required()
                    && !columns.containsValue(column)
                    && !profile.constants().containsKey(column.field())) {
                missing.add(column.heading());
            }
        }
        return new Match(profile, row, columns, missing, repeated);
    }

    private record Match(
            @Nullable Profile profile,
            @Nullable RawRow row,
            Map<Integer, ProfileColumn> columns,
            Set<String> missing,
            List<Integer> repeated) {

        boolean betterThan(Match other) {
            return score() > other.score();
        }

        /** A complete header beats any incomplete one; then the number of headings decides. */
        private int score() {
            return columns.size() + (missing.isEmpty() && !columns.isEmpty() ? 1000 : 0);
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
                            List.of(heading, id(), rowNumber())))
                    .toList();
        }

        List<Finding> remarks(RawSheet sheet) {
            List<Finding> found = new ArrayList<>();
            for (int column : repeated) {
                found.add(remark(Severity.BLOCKS, "duplicate-label", sheet, column));
            }
            Set<String> ignored = new HashSet<>();
            if (profile != null) {
                profile.ignored().forEach(h -> ignored.add(Folded.of(h)));
            }
            for (int i = 0; row != null && i < row.cells().size(); i++) {
                if (row.cell(i) instanceof RawCell.Text(String text)
                        && !columns.containsKey(i)
                        && !repeated.contains(i)
                        && !text.isBlank()
                        && !ignored.contains(Folded.of(text))) {
                    found.add(remark(Severity.INFORMS, "extra-label", sheet, i));
                }
            }
            return found;
        }

        private Finding remark(Severity severity, String code, RawSheet sheet, int column) {
            String heading = row != null && row.cell(column) instanceof RawCell.Text(String text) ? text : "";
            return new Finding(
                    severity, code, sheet.name(), CellAddress.letters(column) + rowNumber(), heading, List.of(heading));
        }

        private String id() {
            return profile == null ? "" : profile.id();
        }

        private String rowNumber() {
            return row == null ? "" : Integer.toString(row.number());
        }
    }
}

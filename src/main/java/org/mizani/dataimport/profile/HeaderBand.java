package org.mizani.dataimport.profile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.workbook.RawCell;
import org.mizani.dataimport.workbook.RawRow;

/**
 * One to three rows that together are the headings of a table. A title above several columns belongs to each of them,
 * also where its cells are not merged.
 *
 * @param first row number of the upper row, from 1
 * @param last row number of the lower row
 * @param headings of all columns up to the last that has one
 */
record HeaderBand(int first, int last, List<Heading> headings) {

    /** Wider tables are looked at only so far. */
    private static final int MOST_COLUMNS = 2_000;

    HeaderBand {
        headings = List.copyOf(headings);
    }

    /**
     * @param rows the rows of the band, merged cells filled in
     * @param tags the row of tags below it, null where there is none
     */
    static HeaderBand of(List<RawRow> rows, @Nullable RawRow tags) {
        int width = Math.min(
                MOST_COLUMNS,
                rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        RawRow lowest = rows.getLast();
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < rows.size() - 1; i++) {
            texts.add(spread(rows.get(i), lowest, width));
        }
        List<Heading> headings = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            List<String> parts = new ArrayList<>(rows.size());
            for (List<String> row : texts) {
                add(row.get(column), parts);
            }
            add(text(lowest.cell(column)), parts);
            headings.add(new Heading(column, lowest.number(), parts, tag(tags, column)));
        }
        return new HeaderBand(rows.getFirst().number(), lowest.number(), headings);
    }

    /** The texts of an upper row; a text stands for the blanks to its right as long as the lowest row is filled. */
    private static List<String> spread(RawRow row, RawRow lowest, int width) {
        long titles = row.cells().stream().filter(c -> !text(c).isEmpty()).count();
        List<String> texts = new ArrayList<>(width);
        String title = "";
        for (int column = 0; column < width; column++) {
            String own = text(row.cell(column));
            boolean below = !text(lowest.cell(column)).isEmpty();
            title = own.isEmpty() && below && titles > 1 ? title : own;
            texts.add(title);
        }
        return texts;
    }

    private static void add(String text, List<String> parts) {
        if (!text.isEmpty() && (parts.isEmpty() || !parts.getLast().equals(text))) {
            parts.add(text);
        }
    }

    private static @Nullable String tag(@Nullable RawRow tags, int column) {
        return tags != null && tags.cell(column) instanceof RawCell.Text(String tag) && !tag.isBlank() ? tag : null;
    }

    private static String text(RawCell cell) {
        return switch (cell) {
            case RawCell.Text(String text) -> text.strip();
            case RawCell.Numeric(java.math.BigDecimal value) -> value.toPlainString();
            case RawCell.Date(java.time.LocalDateTime value) ->
                value.toLocalDate().toString();
            case RawCell.Blank b -> "";
            case RawCell.Bool b -> "";
            case RawCell.Failure f -> "";
            case RawCell.FormulaWithoutValue f -> "";
        };
    }
}

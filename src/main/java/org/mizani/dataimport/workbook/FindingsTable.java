package org.mizani.dataimport.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Severity;

/**
 * The sheet that lists all findings of a file, in the reader's language.
 *
 * @param sheetName made fit and unique when it is written
 * @param introduction lines above the table
 * @param headings of severity, sheet, cell, value, what is wrong, way out
 */
public record FindingsTable(String sheetName, List<String> introduction, List<String> headings, List<Row> rows) {

    /** First cell of the sheet; by it the sheet is known, whatever its name, and never read as data. */
    static final String MARK = "Mizani:findings";

    /** How many columns there are. */
    static final int COLUMNS = 6;

    public FindingsTable {
        introduction = List.copyOf(introduction);
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /**
     * A finding.
     *
     * @param severityWord the severity in words
     * @param cell address to link to, null when no single cell is meant
     */
    public record Row(
            Severity severity,
            String severityWord,
            @Nullable String sheet,
            @Nullable String cell,
            @Nullable String value,
            String what,
            @Nullable String wayOut) {

        /** The same on a sheet of another name. */
        Row on(String otherSheet) {
            return new Row(severity, severityWord, otherSheet, cell, value, what, wayOut);
        }

        List<String> texts() {
            return List.of(severityWord, orEmpty(sheet), orEmpty(cell), orEmpty(value), what, orEmpty(wayOut));
        }

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    /** True when a sheet that begins with this row is such a list. */
    public static boolean begins(RawRow row) {
        return row.number() == 1 && row.cell(0) instanceof RawCell.Text(String text) && text.equals(MARK);
    }
}

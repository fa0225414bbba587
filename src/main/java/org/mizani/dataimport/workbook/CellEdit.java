package org.mizani.dataimport.workbook;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Severity;

/**
 * What is done to one cell of a copy.
 *
 * @param severity gives the colour, null for none
 * @param comment "" for none
 * @param value what is written into it, "" for a blank, null to leave what is there
 */
record CellEdit(
        @Nullable Severity severity,
        String comment,
        @Nullable String value) {

    /** Longer comments are read by nobody; programs cut them at 32,767. */
    private static final int LONGEST_COMMENT = 4_000;

    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,11})(\\.([0-9]{1,2}|[0-9]{4,6}))?");

    /** Edits of a sheet: row number, from 1, to column, from 0. */
    static final class OfSheet {
        final NavigableMap<Integer, NavigableMap<Integer, CellEdit>> rows = new TreeMap<>();

        private void put(String cell, CellEdit edit, Limits limits) {
            int row = CellAddress.row(cell);
            int column = CellAddress.column(cell);
            if (ADDRESS.matcher(cell).matches() && row <= limits.rows() && column < limits.columns()) {
                rows.computeIfAbsent(row, r -> new TreeMap<>()).merge(column, edit, CellEdit::and);
            }
        }

        NavigableMap<String, CellEdit> commented() {
            NavigableMap<String, CellEdit> commented = new TreeMap<>();
            rows.forEach((row, cells) -> cells.forEach((column, edit) -> {
                if (!edit.comment().isEmpty()) {
                    commented.put(CellAddress.of(column, row), edit);
                }
            }));
            return commented;
        }
    }

    /** By name of the sheet, in small letters as names do not depend on case. */
    static Map<String, OfSheet> of(Annotation annotation, Limits limits) {
        Map<String, OfSheet> sheets = new HashMap<>();
        for (CellNote note : annotation.notes()) {
            if (note.cell() != null) {
                sheets.computeIfAbsent(key(note.sheet()), s -> new OfSheet())
                        .put(note.cell(), new CellEdit(note.severity(), note.text(), null), limits);
            }
        }
        Corrections corrections = annotation.corrections();
        for (String name : corrections.sheets()) {
            OfSheet sheet = sheets.computeIfAbsent(key(name), s -> new OfSheet());
            corrections
                    .of(name)
                    .forEach((row, correction) -> correction
                            .cells()
                            .forEach((column, value) ->
                                    sheet.put(CellAddress.of(column, row), new CellEdit(null, "", value), limits)));
        }
        return sheets;
    }

    static String key(String sheet) {
        return sheet.toLowerCase(Locale.ROOT);
    }

    /** True when a value plainly is a number; {@code 1.028} is not, for it may be a thousand. */
    static boolean isNumber(String value) {
        return NUMBER.matcher(value).matches();
    }

    private CellEdit and(CellEdit other) {
        Severity worst = severity == null || (other.severity != null && other.severity.compareTo(severity) < 0)
                ? other.severity
                : severity;
        return new CellEdit(worst, joined(comment, other.comment), other.value == null ? value : other.value);
    }

    private static String joined(String one, String other) {
        String all = one.isEmpty() ? other : other.isEmpty() || one.contains(other) ? one : one + "\n\n" + other;
        return all.length() <= LONGEST_COMMENT ? all : all.substring(0, LONGEST_COMMENT - 1) + "…";
    }
}

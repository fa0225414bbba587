package org.mizani.dataimport.workbook;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What people changed in cells of a file: sheet to row to what the row is read as instead. */
public final class Corrections {

    /** Nothing was changed. */
    public static final Corrections NONE = new Corrections(Map.of());

    private final Map<String, NavigableMap<Integer, RowCorrection>> sheets;

    private Corrections(Map<String, NavigableMap<Integer, RowCorrection>> sheets) {
        this.sheets = sheets;
    }

    /** @param leftOut true when nothing of the row is read; {@code cells}: position, from 0, to text, "" for a blank */
    record RowCorrection(boolean leftOut, Map<Integer, String> cells) {}

    /** By row number. */
    NavigableMap<Integer, RowCorrection> of(String sheet) {
        return sheets.getOrDefault(sheet, Collections.emptyNavigableMap());
    }

    /** Names of the sheets that have any. */
    Set<String> sheets() {
        return sheets.keySet();
    }

    /** The same of a sheet that got another name. */
    Corrections renamed(String before, String now) {
        Map<String, NavigableMap<Integer, RowCorrection>> renamed = new HashMap<>();
        sheets.forEach((sheet, rows) -> renamed.put(sheet.equals(before) ? now : sheet, rows));
        return new Corrections(renamed);
    }

    public boolean none() {
        return sheets.isEmpty();
    }

    /** True when the cell is read as something else than the file says. */
    public boolean cell(String sheet, int row, int column) {
        RowCorrection corrected = of(sheet).get(row);
        return corrected != null && corrected.cells().containsKey(column);
    }

    /** True when the row is not read. */
    public boolean leftOut(String sheet, int row) {
        RowCorrection corrected = of(sheet).get(row);
        return corrected != null && corrected.leftOut();
    }

    /** The corrected cells alone, to look at rows that are left out as well. */
    public Corrections withoutLeavingOut() {
        Map<String, NavigableMap<Integer, RowCorrection>> cells = new HashMap<>();
        sheets.forEach((sheet, rows) -> rows.forEach((row, corrected) -> {
            if (!corrected.cells().isEmpty()) {
                cells.computeIfAbsent(sheet, s -> new TreeMap<>())
                        .put(row, new RowCorrection(false, corrected.cells()));
            }
        }));
        return cells.isEmpty() ? NONE : new Corrections(cells);
    }

    /** Collects corrections. */
    public static final class Collector {

        private final Map<String, NavigableMap<Integer, RowCorrection>> sheets = new HashMap<>();

        /** @param letters of the column, in capitals; a null text is a blank */
        public Collector cell(String sheet, int row, String letters, @Nullable String text) {
            RowCorrection earlier = row(sheet).getOrDefault(row, new RowCorrection(false, Map.of()));
            Map<Integer, String> cells = new HashMap<>(earlier.cells());
            cells.put(CellAddress.column(letters + row), text == null ? "" : text);
            row(sheet).put(row, new RowCorrection(earlier.leftOut(), cells));
            return this;
        }

        public Collector leaveOut(String sheet, int row) {
            RowCorrection earlier = row(sheet).getOrDefault(row, new RowCorrection(false, Map.of()));
            row(sheet).put(row, new RowCorrection(true, earlier.cells()));
            return this;
        }

        private NavigableMap<Integer, RowCorrection> row(String sheet) {
            return sheets.computeIfAbsent(sheet, s -> new TreeMap<>());
        }

        public Corrections collected() {
            return sheets.isEmpty() ? NONE : new Corrections(sheets);
        }
    }
}

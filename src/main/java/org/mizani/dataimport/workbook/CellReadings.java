package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.mizani.dataimport.workbook.Corrections.RowCorrection;
import org.mizani.dataimport.workbook.RawWorkbook.RawSheet;

/** What stands in the cells of a file that people corrected. */
public final class CellReadings {

    private CellReadings() {}

    /**
     * A corrected cell as the file has it, or a row that was left out.
     *
     * @param cell address; of a row that was left out, that of its first cell
     * @param leftOut true when the row is not read
     * @param before text of the cell, "" for a blank
     */
    public record Corrected(String sheet, String cell, boolean leftOut, String before) {}

    /** Reads each sheet that has corrections, up to the last of them. */
    public static List<Corrected> before(RawWorkbook file, Corrections corrections) throws IOException {
        List<Corrected> all = new ArrayList<>();
        for (RawSheet sheet : file.sheets()) {
            NavigableMap<Integer, RowCorrection> rows = corrections.of(sheet.name());
            if (!rows.isEmpty()) {
                Map<Integer, RawRow> found = new HashMap<>();
                file.read(sheet, row -> {
                    if (rows.containsKey(row.number())) {
                        found.put(row.number(), row);
                    }
                    return row.number() < rows.lastKey();
                });
                rows.forEach((number, correction) ->
                        add(all, sheet.name(), found.getOrDefault(number, new RawRow(number, List.of())), correction));
            }
        }
        return all;
    }

    private static void add(List<Corrected> all, String sheet, RawRow row, RowCorrection correction) {
        if (correction.leftOut()) {
            all.add(new Corrected(sheet, CellAddress.of(0, row.number()), true, ""));
        }
        correction
                .cells()
                .forEach((column, value) -> all.add(new Corrected(
                        sheet, CellAddress.of(column, row.number()), false, RawCell.shown(row.cell(column)))));
    }
}

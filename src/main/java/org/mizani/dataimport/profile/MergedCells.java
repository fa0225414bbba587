package org.mizani.dataimport.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.mizani.dataimport.workbook.RawCell;
import org.mizani.dataimport.workbook.RawRow;
import org.mizani.dataimport.workbook.RawWorkbook.Merged;

/** Gives every cell of a merged range the value of its first one. Rows are to come in their order. */
final class MergedCells {

    /** A range over the whole width of a sheet is a title, not a value of each column. */
    private static final int WIDEST = 500;

    private final List<Merged> ranges;
    private final int lastRow;
    private final Map<Merged, RawCell> values = new HashMap<>();

    MergedCells(List<Merged> ranges) {
        this.ranges = ranges.stream()
                .filter(r -> r.lastColumn() - r.firstColumn() < WIDEST)
                .toList();
        this.lastRow = this.ranges.stream().mapToInt(Merged::lastRow).max().orElse(0);
    }

    static MergedCells none() {
        return new MergedCells(List.of());
    }

    /** @param columns the positions whose cells may be filled */
    RawRow fill(RawRow row, IntPredicate columns) {
        if (row.number() > lastRow) {
            return row;
        }
        List<RawCell> cells = null;
        for (Merged range : ranges) {
            if (row.number() < range.firstRow() || row.number() > range.lastRow()) {
                continue;
            }
            if (row.number() == range.firstRow()) {
                values.put(range, row.cell(range.firstColumn()));
            }
            RawCell value = values.getOrDefault(range, RawCell.BLANK);
            for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
                if (columns.test(column) && row.cell(column) instanceof RawCell.Blank) {
                    cells = cells == null ? new ArrayList<>(row.cells()) : cells;
                    put(cells, column, value);
                }
            }
        }
        return cells == null ? row : new RawRow(row.number(), cells);
    }

    private static void put(List<RawCell> cells, int column, RawCell value) {
        while (cells.size() <= column) {
            cells.add(RawCell.BLANK);
        }
        cells.set(column, value);
    }
}

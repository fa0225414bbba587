package org.mizani.dataimport.workbook;

import java.util.BitSet;
import java.util.List;
import org.mizani.dataimport.Finding;

/** Counts the rows and columns of a sheet that hold something and that a spreadsheet program does not show. */
final class HiddenLines {

    private final BitSet columns = new BitSet();
    private int rows;
    private int width;

    /** Columns from 0, the last one included; what is no column is passed over. */
    void hideColumns(int first, int last, int most) {
        if (first >= 0 && first <= last && first < most) {
            columns.set(first, Math.min(last, most - 1) + 1);
        }
    }

    void hideColumns(BitSet hidden) {
        columns.or(hidden);
    }

    /** A row that is not blank was read. */
    void countRow(int cells, boolean hidden) {
        width = Math.max(width, cells);
        rows += hidden ? 1 : 0;
    }

    List<Finding> findings(String sheet) {
        int hiddenColumns = columns.get(0, width).cardinality();
        return rows + hiddenColumns == 0
                ? List.of()
                : List.of(Problems.informs(
                        "hidden-cells", sheet, Integer.toString(rows), Integer.toString(hiddenColumns)));
    }
}

package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The rows of one sheet of an {@code .xls} workbook, one at a time. */
final class XlsRows {

    /** Cells that are put in order; files whose cells are in no order are small. */
    private static final int MOST_UNORDERED = 1_000_000;

    private final String sheet;
    private final XlsCells source;
    private final Limits limits;
    private final RowBudget budget;
    private final RowCells cells;
    private final Predicate<RawRow> each;
    private final XlsSheetScan scan;
    private final HiddenLines hidden = new HiddenLines();
    private int current = -1;

    XlsRows(String sheet, XlsCells source, Limits limits, XlsSheetScan scan, Predicate<RawRow> each) {
        this.sheet = sheet;
        this.source = source;
        this.limits = limits;
        this.scan = scan;
        this.each = each;
        budget = new RowBudget(sheet, limits);
        cells = new RowCells(budget);
        hidden.hideColumns(scan.hiddenColumns());
    }

    /** @return false when {@code each} wanted no more */
    boolean read() throws IOException {
        return scan.inOrder() ? readOrdered() : readUnordered();
    }

    HiddenLines hidden() {
        return hidden;
    }

    private boolean readOrdered() throws IOException {
        boolean[] more = {true};
        source.read((row, column, cell) -> more[0] = put(row, column, cell));
        return more[0] && emit();
    }

    /** Reads all cells before the first row. */
    private boolean readUnordered() throws IOException {
        Map<Integer, Map<Integer, RawCell>> rows = new TreeMap<>();
        int[] count = {0};
        source.read((row, column, cell) -> {
            if (++count[0] > Math.min(MOST_UNORDERED, limits.cells())) {
                throw Problems.refusedAt(
                        "too-many-cells", sheet, CellAddress.of(column, row + 1), Integer.toString(count[0] - 1));
            }
            if (rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, cell) != null) {
                throw Problems.refusedAt("file-damaged", sheet, CellAddress.of(column, row + 1), sheet);
            }
            return true;
        });
        for (Map.Entry<Integer, Map<Integer, RawCell>> row : rows.entrySet()) {
            for (Map.Entry<Integer, RawCell> cell : row.getValue().entrySet()) {
                if (!put(row.getKey(), cell.getKey(), cell.getValue())) {
                    return false;
                }
            }
        }
        return emit();
    }

    private boolean put(int row, int column, RawCell cell) throws IOException {
        if (row != current) {
            if (!emit()) {
                return false;
            }
            current = row;
            budget.checkRow(row + 1);
        }
        budget.checkColumn(column, row + 1);
        if (cell instanceof RawCell.Text(String text)) {
            budget.checkText(text.length(), column, row + 1);
        }
        cells.put(column, cell);
        return true;
    }

    private boolean emit() throws IOException {
        if (cells.isBlank()) {
            return true;
        }
        hidden.countRow(cells.width(), scan.hiddenRows().get(current));
        boolean more = each.test(cells.row(current + 1));
        cells.clear();
        return more;
    }
}

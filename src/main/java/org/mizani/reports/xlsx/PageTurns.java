package org.mizani.reports.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Where the pages of a printed sheet end. No chart is cut by the end of a page, and no heading is left there without its
 * first row: what does not fit any more begins the next page.
 */
final class PageTurns {

    /** What of a page on its long side lies within the usual margins, in points, on the smaller of A4 and Letter. */
    private static final float PAGE_HEIGHT = 480;

    private static final float PAGE_WIDTH = 690;
    private static final float POINTS_PER_PIXEL = 0.75f;

    private final XSSFSheet sheet;
    private final List<CellRangeAddress> together = new ArrayList<>();

    PageTurns(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** Rows from 0, both included, in the order of the sheet. */
    void keepTogether(int first, int last) {
        together.add(new CellRangeAddress(first, last, 0, 0));
    }

    /** Once all widths and heights are known. A sheet wider than a page is printed smaller and so holds more. */
    void set() {
        float page = PAGE_HEIGHT * Math.max(1, width() / PAGE_WIDTH);
        float used = 0;
        int row = 0;
        for (CellRangeAddress kept : together) {
            for (; row < kept.getFirstRow(); row++) {
                used = after(row, used, page);
            }
            float height = 0;
            for (; row <= kept.getLastRow(); row++) {
                height += height(row);
            }
            if (used > 0 && used + height > page) {
                sheet.setRowBreak(kept.getFirstRow() - 1);
                used = 0;
            }
            used += height;
        }
    }

    /** How much of its page is used after a row, which begins the next where it does not fit. */
    private float after(int row, float used, float page) {
        float height = height(row);
        return used + height > page ? height : used + height;
    }

    private float height(int row) {
        return sheet.getRow(row) == null
                ? sheet.getDefaultRowHeightInPoints()
                : sheet.getRow(row).getHeightInPoints();
    }

    private float width() {
        int columns = 0;
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            columns = Math.max(
                    columns, sheet.getRow(row) == null ? 0 : sheet.getRow(row).getLastCellNum());
        }
        float width = 0;
        for (int column = 0; column < columns; column++) {
            width += sheet.getColumnWidthInPixels(column) * POINTS_PER_PIXEL;
        }
        return width;
    }
}

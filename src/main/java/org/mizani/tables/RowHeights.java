package org.mizani.tables;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Gives rows the height that their wrapped words take: some programs do not do it themselves on opening a workbook. */
record RowHeights(XSSFSheet sheet) {

    /** The highest that Excel knows, in twentieths of a point. */
    private static final int HIGHEST = 409 * 20;

    private static final int UNITS_PER_CHARACTER = 256;

    /** Columns are measured in digits; letters are narrower on the whole, though not in bold. */
    private static final int LETTERS_PER_HUNDRED_DIGITS = 115;

    private static final int HUNDRED = 100;

    /** Once the widths of the columns are set. */
    void fit(XSSFRow row) {
        int lines = 1;
        for (Cell each : row) {
            XSSFCell cell = (XSSFCell) each;
            if (cell.getCellType() == CellType.STRING && cell.getCellStyle().getWrapText()) {
                int digits = sheet.getColumnWidth(cell.getColumnIndex()) / UNITS_PER_CHARACTER;
                int width = bold(cell) ? digits - 1 : digits * LETTERS_PER_HUNDRED_DIGITS / HUNDRED;
                lines = Math.max(lines, lines(cell.getStringCellValue(), width));
            }
        }
        if (lines > 1) {
            row.setHeight((short) Math.min(HIGHEST, lines * sheet.getDefaultRowHeight()));
        }
    }

    private static boolean bold(XSSFCell cell) {
        return cell.getCellStyle().getFont().getBold();
    }

    /** How many lines words take; a word longer than a line is broken. */
    static int lines(String text, int width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += 1;
            int used = 0;
            for (String word : paragraph.split(" ", -1)) {
                int length = word.length();
                if (used > 0 && used + 1 + length > width) {
                    lines++;
                    used = 0;
                }
                lines += Math.max(0, Math.ceilDiv(length, Math.max(1, width)) - 1);
                used += (used > 0 ? 1 : 0) + length % Math.max(1, width);
            }
        }
        return lines;
    }
}

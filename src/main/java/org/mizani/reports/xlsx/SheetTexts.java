package org.mizani.reports.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Running text on sheets; row heights are set by hand because Excel does not fit merged cells by itself. */
final class SheetTexts {

    private static final short TITLE = 16;
    private static final short HEADING = 13;
    private static final short BODY = 11;
    /** What Excel allows. */
    private static final float HIGHEST = 409f;

    private static final float LINE_HEIGHT = 1.35f;
    private static final int UNITS_PER_CHARACTER = 256;

    private final boolean mirrored;
    private final XSSFCellStyle title;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle body;
    private final XSSFCellStyle label;
    private final XSSFCellStyle note;
    private final XSSFCellStyle link;

    /** @param mirrored true where lines run from right to left */
    SheetTexts(XSSFWorkbook workbook, boolean mirrored) {
        this.mirrored = mirrored;
        this.title = style(workbook, TITLE, true, false);
        this.heading = style(workbook, HEADING, true, false);
        this.body = style(workbook, BODY, false, false);
        this.label = style(workbook, BODY, true, false);
        this.note = style(workbook, BODY, false, true);
        this.link = style(workbook, BODY, false, false);
        link.getFont().setUnderline(FontUnderline.SINGLE);
    }

    enum Look {
        TITLE,
        HEADING,
        BODY,
        LABEL,
        NOTE,
        LINK
    }

    XSSFCell put(XSSFSheet sheet, int row, int column, String text, Look look) {
        XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        XSSFCell cell = line.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(
                switch (look) {
                    case TITLE -> title;
                    case HEADING -> heading;
                    case BODY -> body;
                    case LABEL -> label;
                    case NOTE -> note;
                    case LINK -> link;
                });
        if (look == Look.TITLE || look == Look.HEADING) {
            line.setHeightInPoints((look == Look.TITLE ? TITLE : HEADING) * LINE_HEIGHT + 4);
        }
        return cell;
    }

    /** The same, with the height that the text takes in a column whose width is set. */
    void putFitted(XSSFSheet sheet, int row, int column, String text, Look look) {
        put(sheet, row, column, text, look);
        sheet.getRow(row).setHeightInPoints(height(text, sheet.getColumnWidth(column) / UNITS_PER_CHARACTER));
    }

    private static float height(String text, int characters) {
        int lines = Math.max(1, Math.ceilDiv(text.length(), Math.max(1, characters)));
        return Math.min(HIGHEST, lines * BODY * LINE_HEIGHT + 4);
    }

    /** Texts that run over several columns; heights are known once all column widths are. */
    final class Paragraphs {
        private final XSSFSheet sheet;
        private final int columns;
        private final Map<Integer, String> texts = new LinkedHashMap<>();

        Paragraphs(XSSFSheet sheet, int columns) {
            this.sheet = sheet;
            this.columns = columns;
        }

        void put(int row, String text, Look look) {
            SheetTexts.this.put(sheet, row, 0, text, look);
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, columns - 1));
            texts.put(row, text);
        }

        void fitHeights() {
            int width = 0;
            for (int i = 0; i < columns; i++) {
                width += sheet.getColumnWidth(i) / UNITS_PER_CHARACTER;
            }
            int characters = width;
            texts.forEach((row, text) -> sheet.getRow(row).setHeightInPoints(height(text, characters)));
        }
    }

    private XSSFCellStyle style(XSSFWorkbook workbook, short points, boolean bold, boolean italic) {
        XSSFFont font = workbook.createFont();
        font.setFontHeightInPoints(points);
        font.setBold(bold);
        font.setItalic(italic);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(points == BODY);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed(true);
        if (mirrored) {
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setReadingOrder(ReadingOrder.RIGHT_TO_LEFT);
        }
        return style;
    }
}

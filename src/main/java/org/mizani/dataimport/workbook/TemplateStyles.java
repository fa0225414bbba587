package org.mizani.dataimport.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mizani.dataimport.profile.ProfileColumn.ColumnType;

/** The looks of a template. Cells are locked unless their style says otherwise. */
final class TemplateStyles {

    private static final byte[] DARK = {(byte) 0xFF, (byte) 0x00, (byte) 0x59, (byte) 0x4F};
    private static final byte[] LIGHT = {(byte) 0xFF, (byte) 0xD9, (byte) 0xE8, (byte) 0xE5};
    private static final byte[] WHITE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
    private static final byte[] PALE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xF8, (byte) 0xDC};
    private static final byte[] GREY = {(byte) 0xFF, (byte) 0x55, (byte) 0x55, (byte) 0x55};
    private static final short TITLE_SIZE = 14;

    private final XSSFWorkbook book;
    private final ReadingOrder order;
    private final Map<ColumnType, XSSFCellStyle> data = new EnumMap<>(ColumnType.class);
    private final Map<ColumnType, XSSFCellStyle> examples = new EnumMap<>(ColumnType.class);
    private final XSSFCellStyle required;
    private final XSSFCellStyle optional;
    private final XSSFCellStyle wrapped;
    private final XSSFCellStyle title;

    TemplateStyles(XSSFWorkbook book, boolean rightToLeft) {
        this.book = book;
        this.order = rightToLeft ? ReadingOrder.RIGHT_TO_LEFT : ReadingOrder.CONTEXT;
        this.required = heading(DARK, WHITE);
        this.optional = heading(LIGHT, DARK);
        this.wrapped = style();
        wrapped.setWrapText(true);
        wrapped.setVerticalAlignment(VerticalAlignment.TOP);
        this.title = style();
        XSSFFont large = font(DARK);
        large.setBold(true);
        large.setFontHeightInPoints(TITLE_SIZE);
        title.setFont(large);
    }

    /** Dark for columns that must be there, light for others. */
    XSSFCellStyle heading(boolean must) {
        return must ? required : optional;
    }

    XSSFCellStyle wrapped() {
        return wrapped;
    }

    XSSFCellStyle title() {
        return title;
    }

    /** Cells to write into. */
    XSSFCellStyle data(ColumnType type) {
        return data.computeIfAbsent(type, t -> {
            XSSFCellStyle style = style();
            style.setLocked(false);
            style.setDataFormat(book.createDataFormat().getFormat(format(t)));
            return style;
        });
    }

    XSSFCellStyle example(ColumnType type) {
        return examples.computeIfAbsent(type, t -> {
            XSSFCellStyle style = style();
            style.cloneStyleFrom(data(t));
            fill(style, PALE);
            XSSFFont italic = font(GREY);
            italic.setItalic(true);
            style.setFont(italic);
            return style;
        });
    }

    private static String format(ColumnType type) {
        return switch (type) {
            case DATE -> "yyyy-mm-dd";
            case COUNT -> "#,##0";
            case MONEY -> "#,##0.00";
            case TEXT -> "@";
            case CODE, NUMBER, YEAR, YES_NO -> "General";
        };
    }

    private XSSFCellStyle heading(byte[] ground, byte[] letters) {
        XSSFCellStyle style = style();
        fill(style, ground);
        XSSFFont bold = font(letters);
        bold.setBold(true);
        style.setFont(bold);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle style() {
        XSSFCellStyle style = book.createCellStyle();
        style.setReadingOrder(order);
        return style;
    }

    private XSSFFont font(byte[] colour) {
        XSSFFont font = book.createFont();
        font.setColor(new XSSFColor(colour));
        return font;
    }

    private static void fill(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}

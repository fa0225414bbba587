package org.mizani.tables;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;

/** Cell styles of one workbook, each made once: Excel refuses files with too many. */
final class XlsxStyles {

    /** Behind the white headings, also where the style of the table is not understood. */
    private static final XSSFColor HEADING = new XSSFColor(new byte[] {0x00, 0x59, 0x4F});

    private final XSSFWorkbook workbook;
    private final boolean mirrored;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();

    /** @param mirrored true where lines run from right to left */
    XlsxStyles(XSSFWorkbook workbook, boolean mirrored) {
        this.workbook = workbook;
        this.mirrored = mirrored;
    }

    XSSFCellStyle caption() {
        return style(new Key("General", Kind.CAPTION, false, false));
    }

    XSSFCellStyle header(ColumnType type) {
        return style(new Key("General", Kind.HEADER, false, numeric(type)));
    }

    XSSFCellStyle note() {
        return style(new Key("General", Kind.NOTE, false, false));
    }

    XSSFCellStyle text(boolean total, boolean quoted) {
        return style(new Key("@", total ? Kind.TOTAL : Kind.BODY, quoted, false));
    }

    XSSFCellStyle figure(Table table, int column, boolean total) {
        return style(new Key(format(table, column), total ? Kind.TOTAL : Kind.BODY, false, true));
    }

    XSSFCellStyle date(boolean total) {
        return style(new Key("yyyy-mm-dd", total ? Kind.TOTAL : Kind.BODY, false, true));
    }

    private static boolean numeric(ColumnType type) {
        return type != ColumnType.TEXT;
    }

    private static String format(Table table, int index) {
        Column column = table.columns().get(index);
        return switch (column.type()) {
            case SHARE -> "0.0%";
            case FINE_SHARE -> "0.00%";
            case POINTS -> "+0.0%;\u22120.0%;0.0%";
            case FINE_POINTS -> "+0.00%;\u22120.00%;0.00%";
            case COUNT -> "#,##0";
            case DATE -> "yyyy-mm-dd";
            case MONEY -> "#,##0" + decimals(table, index, 4);
            case NUMBER, TEXT -> "#,##0" + decimals(table, index, 3);
        };
    }

    /** As many decimals as the finest figure of the column has, so that all of them align. */
    private static String decimals(Table table, int index, int most) {
        int finest = table.rows().stream()
                .flatMap(row -> row.cells().get(index).number().stream())
                .map(BigDecimal::stripTrailingZeros)
                .mapToInt(BigDecimal::scale)
                .max()
                .orElse(0);
        int shown = Math.min(most, Math.max(0, finest));
        return shown == 0 ? "" : "." + "0".repeat(shown);
    }

    private XSSFCellStyle style(Key wanted) {
        return styles.computeIfAbsent(wanted, this::make);
    }

    private XSSFCellStyle make(Key key) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(key.format));
        style.setQuotePrefixed(key.quoted);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(key.right == mirrored ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
        style.setReadingOrder(mirrored ? ReadingOrder.RIGHT_TO_LEFT : ReadingOrder.CONTEXT);
        style.setWrapText(key.kind == Kind.HEADER || (key.kind != Kind.CAPTION && key.kind != Kind.NOTE && !key.right));
        style.setFont(font(key.kind));
        if (key.kind == Kind.HEADER) {
            style.setFillForegroundColor(HEADING);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (key.kind == Kind.TOTAL) {
            style.setBorderTop(BorderStyle.THIN);
        }
        return style;
    }

    private XSSFFont font(Kind kind) {
        XSSFFont font = workbook.createFont();
        font.setBold(kind == Kind.CAPTION || kind == Kind.HEADER || kind == Kind.TOTAL);
        if (kind == Kind.HEADER) {
            font.setColor(IndexedColors.WHITE.getIndex());
        }
        font.setItalic(kind == Kind.NOTE);
        return font;
    }

    private enum Kind {
        CAPTION,
        HEADER,
        BODY,
        TOTAL,
        NOTE
    }

    private record Key(String format, Kind kind, boolean quoted, boolean right) {}
}

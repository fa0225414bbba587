package org.mizani.dataimport.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mizani.dataimport.profile.Profile;
import org.mizani.dataimport.profile.ProfileColumn;
import org.mizani.dataimport.profile.ProfileColumn.ColumnType;
import org.mizani.ui.texts.Texts;

/** An empty workbook with the headings of a profile and a sheet that explains them. */
public final class TemplateWorkbook {

    private static final int COLUMN_WIDTH = 18 * 256;

    private TemplateWorkbook() {}

    /** The bytes of an {@code .xlsx}. */
    public static byte[] write(Profile profile, Locale locale) throws IOException {
        Texts texts = Texts.in(locale);
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet data = book.createSheet(profile.sheet());
            CellStyle heading = heading(book);
            CellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            XSSFRow header = data.createRow(0);
            for (int i = 0; i < profile.columns().size(); i++) {
                ProfileColumn column = profile.columns().get(i);
                header.createCell(i).setCellValue(column.title());
                header.getCell(i).setCellStyle(heading);
                data.setColumnWidth(i, COLUMN_WIDTH);
                if (column.type() == ColumnType.DATE) {
                    data.setDefaultColumnStyle(i, date);
                }
            }
            data.createFreezePane(0, 1);
            explain(book.createSheet(texts.get("import.template-notes")), profile, texts, heading);
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void explain(XSSFSheet notes, Profile profile, Texts texts, CellStyle heading) {
        XSSFRow header = notes.createRow(0);
        header.createCell(0).setCellValue(texts.get("import.template-column"));
        header.createCell(1).setCellValue(texts.get("import.template-holds"));
        header.createCell(2).setCellValue(texts.get("import.template-required"));
        header.forEach(c -> c.setCellStyle(heading));
        for (ProfileColumn column : profile.columns()) {
            XSSFRow row = notes.createRow(notes.getLastRowNum() + 1);
            String type = column.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
            row.createCell(0).setCellValue(column.title());
            row.createCell(1).setCellValue(texts.get("import.type." + type));
            row.createCell(2).setCellValue(column.required() ? texts.get("import.yes") : texts.get("import.no"));
        }
        notes.setColumnWidth(0, COLUMN_WIDTH);
        notes.setColumnWidth(1, 2 * COLUMN_WIDTH);
    }

    private static CellStyle heading(XSSFWorkbook book) {
        Font bold = book.createFont();
        bold.setBold(true);
        CellStyle style = book.createCellStyle();
        style.setFont(bold);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}

package org.mizani.dataimport.workbook;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.mizani.dataimport.profile.Profile;
import org.mizani.dataimport.profile.ProfileColumn;
import org.mizani.dataimport.profile.TemplateTexts;
import org.mizani.dataimport.profile.TemplateTexts.OfColumn;
import org.mizani.dataimport.profile.TemplateTexts.OfProfile;
import org.mizani.dataimport.workbook.TemplateWorkbook.Offered;

/** The sheet that says how to fill in a template, column by column. */
final class TemplateReadMe {

    private static final int[] WIDTHS = {26, 62, 14, 52};
    private static final int CHARACTER = 256;
    private static final int CHARACTERS_A_LINE = 150;

    private final Profile profile;
    private final List<ProfileColumn> columns;
    private final Map<String, Offered> lists;
    private final TemplateTexts texts;
    private final TemplateStyles styles;

    TemplateReadMe(
            Profile profile,
            List<ProfileColumn> columns,
            Map<String, Offered> lists,
            TemplateTexts texts,
            TemplateStyles styles) {
        this.profile = profile;
        this.columns = columns;
        this.lists = lists;
        this.texts = texts;
        this.styles = styles;
    }

    void write(XSSFSheet sheet) {
        OfProfile said = texts.of(profile);
        line(sheet, TemplateTexts.AID + " " + said.title(), styles.title());
        paragraph(sheet, said.about());
        sheet.createRow(sheet.getLastRowNum() + 1);
        line(sheet, texts.word("use"), styles.title());
        paragraph(sheet, texts.word("use-1", said.sheet()));
        paragraph(sheet, texts.word("use-2", texts.mark()));
        paragraph(sheet, texts.word("use-3"));
        paragraph(sheet, texts.word("use-4"));
        sheet.createRow(sheet.getLastRowNum() + 1);
        row(
                sheet,
                styles.heading(true),
                texts.word("column"),
                texts.word("meaning"),
                texts.word("required"),
                texts.word("allowed"));
        columns.forEach(column -> explain(sheet, column));
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
        }
        sheet.setRightToLeft(texts.rightToLeft());
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void explain(XSSFSheet sheet, ProfileColumn column) {
        OfColumn said = texts.of(profile, column);
        row(
                sheet,
                styles.wrapped(),
                said.heading(),
                said.meaning(),
                texts.word(column.required() ? "yes" : "no"),
                TemplateChecks.allowed(texts, column, said, column.list() == null ? null : lists.get(column.list())));
    }

    private static void row(XSSFSheet sheet, XSSFCellStyle style, String... cells) {
        XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
        int lines = 1;
        for (int i = 0; i < cells.length; i++) {
            XSSFCell cell = row.createCell(i);
            cell.setCellValue(cells[i]);
            cell.setCellStyle(style);
            lines = Math.max(lines, lines(cells[i], WIDTHS[i]));
        }
        if (cells.length == WIDTHS.length) {
            row.setHeightInPoints(lines * sheet.getDefaultRowHeightInPoints());
        }
    }

    /** Not all programs make a row as high as its text when they open a file. */
    private static int lines(String text, int characters) {
        return 1 + text.length() / characters;
    }

    private static void line(XSSFSheet sheet, String text, XSSFCellStyle style) {
        row(sheet, style, text);
    }

    /** Over the whole width; merged cells do not grow with their text by themselves. */
    private void paragraph(XSSFSheet sheet, String text) {
        if (text.isEmpty()) {
            return;
        }
        line(sheet, text, styles.wrapped());
        int number = sheet.getLastRowNum();
        sheet.addMergedRegion(new CellRangeAddress(number, number, 0, WIDTHS.length - 1));
        int lines = lines(text, CHARACTERS_A_LINE);
        sheet.getRow(number).setHeightInPoints(lines * sheet.getDefaultRowHeightInPoints());
    }
}

package org.mizani.dataimport.workbook;

import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.mizani.dataimport.CodeList.Choice;
import org.mizani.dataimport.profile.TemplateTexts;

/** The sheet with the names to choose from: each list in two columns, what a cell says and what it means. */
final class TemplateLists {

    private static final int HEADER = 2;
    private static final int WIDTH = 34 * 256;

    private final TemplateTexts texts;
    private final TemplateStyles styles;

    TemplateLists(TemplateTexts texts, TemplateStyles styles) {
        this.texts = texts;
        this.styles = styles;
    }

    record Titled(String title, List<Choice> choices) {}

    /** The defined name of a list, by which checks of cells refer to it. */
    static String name(String list) {
        return "list_" + list.replace('-', '_');
    }

    void write(XSSFSheet sheet, Map<String, Titled> lists) {
        XSSFCell lead = sheet.createRow(0).createCell(0);
        lead.setCellValue(TemplateTexts.AID + " " + texts.word("lists") + ": " + texts.word("lists-lead"));
        lead.setCellStyle(styles.title());
        sheet.createRow(HEADER);
        int column = 0;
        for (Map.Entry<String, Titled> list : lists.entrySet()) {
            write(sheet, column, list.getValue());
            define(sheet, column, list.getKey(), list.getValue().choices().size());
            column += 2;
        }
        sheet.createFreezePane(0, HEADER + 1);
        sheet.setRightToLeft(texts.rightToLeft());
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
    }

    private void write(XSSFSheet sheet, int column, Titled list) {
        sheet.setColumnWidth(column, WIDTH);
        sheet.setColumnWidth(column + 1, WIDTH);
        XSSFRow header = row(sheet, HEADER);
        head(header.createCell(column), list.title(), true);
        head(header.createCell(column + 1), texts.word("name"), false);
        int number = HEADER;
        for (Choice choice : list.choices()) {
            XSSFRow row = row(sheet, ++number);
            row.createCell(column).setCellValue(choice.value());
            row.createCell(column + 1).setCellValue(choice.name());
        }
    }

    private void head(XSSFCell cell, String text, boolean first) {
        cell.setCellValue(text);
        cell.setCellStyle(styles.heading(first));
    }

    private static XSSFRow row(XSSFSheet sheet, int number) {
        XSSFRow row = sheet.getRow(number);
        return row == null ? sheet.createRow(number) : row;
    }

    private static void define(XSSFSheet sheet, int column, String list, int size) {
        String letters = CellAddress.letters(column);
        XSSFName name = sheet.getWorkbook().createName();
        name.setNameName(name(list));
        name.setRefersToFormula("'" + sheet.getSheetName().replace("'", "''") + "'!$" + letters + "$" + (HEADER + 2)
                + ":$" + letters + "$" + (HEADER + 1 + size));
    }
}

package org.mizani.dataimport.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mizani.dataimport.CodeList.Choice;
import org.mizani.dataimport.profile.Profile;
import org.mizani.dataimport.profile.ProfileColumn;
import org.mizani.dataimport.profile.ProfileColumn.ColumnType;
import org.mizani.dataimport.profile.TemplateTexts;
import org.mizani.dataimport.profile.TemplateTexts.OfColumn;

/**
 * A workbook to fill in: the headings of a profile in a language, locked; drop-downs and checks in each column; an
 * example row that the importer leaves out; a sheet that explains the columns, and one with the names to choose from.
 */
public final class TemplateWorkbook {

    private static final int NARROWEST = 14;
    private static final int OF_FIRST = 24;
    private static final int OF_TEXTS = 32;
    private static final int CHARACTER = 256;
    private static final int FIRST_OWN_ROW = 2;
    /** In twentieths of a point. */
    private static final short HEADER_HEIGHT = 640;

    private final Profile profile;
    private final TemplateTexts texts;
    private final Map<String, Offered> lists;
    private final XSSFWorkbook book;
    private final TemplateStyles styles;
    private final List<ProfileColumn> columns;

    private TemplateWorkbook(Profile profile, TemplateTexts texts, Map<String, Offered> lists, XSSFWorkbook book) {
        this.profile = profile;
        this.texts = texts;
        this.lists = lists;
        this.book = book;
        this.styles = new TemplateStyles(book, texts.rightToLeft());
        this.columns = columns(profile);
    }

    /**
     * A list that a column offers.
     *
     * @param open whether other names may be written as well
     */
    public record Offered(List<Choice> choices, boolean open) {

        public Offered {
            choices = List.copyOf(choices);
        }

        String value(String code) {
            return choices.stream()
                    .filter(c -> c.code().equals(code))
                    .map(Choice::value)
                    .findFirst()
                    .orElse(code);
        }
    }

    /**
     * The bytes of an {@code .xlsx}.
     *
     * @param lists those that the columns name
     */
    public static byte[] write(Profile profile, TemplateTexts texts, Map<String, Offered> lists) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.getProperties().getCoreProperties().setTitle(texts.of(profile).title());
            book.getProperties().getCoreProperties().setCreator("Mizani");
            new TemplateWorkbook(profile, texts, lists, book).write();
            book.write(out);
            return out.toByteArray();
        }
    }

    private void write() {
        XSSFSheet data = book.createSheet(texts.of(profile).sheet());
        TemplateReadMe readMe = new TemplateReadMe(profile, columns, lists, texts, styles);
        readMe.write(book.createSheet(texts.word("read-me")));
        TemplateLists names = new TemplateLists(texts, styles);
        names.write(book.createSheet(texts.word("lists")), offered());
        XSSFRow header = data.createRow(0);
        XSSFRow example = data.createRow(1);
        header.setHeight(HEADER_HEIGHT);
        TemplateChecks checks = new TemplateChecks(data, profile, texts, lists);
        for (int i = 0; i < columns.size(); i++) {
            ProfileColumn column = columns.get(i);
            OfColumn said = texts.of(profile, column);
            XSSFCell heading = header.createCell(i);
            heading.setCellValue(said.heading());
            heading.setCellStyle(styles.heading(column.required()));
            data.setColumnWidth(i, width(column, said, i == 0));
            data.setDefaultColumnStyle(i, styles.data(column.type()));
            show(example.createCell(i), column, i == 0);
            checks.add(i, column);
        }
        finish(data);
    }

    private static List<ProfileColumn> columns(Profile profile) {
        return profile.columns().stream().filter(c -> c.heading() != null).toList();
    }

    /** Each list once, under the heading of its first column. */
    private Map<String, TemplateLists.Titled> offered() {
        Map<String, TemplateLists.Titled> offered = new LinkedHashMap<>();
        for (ProfileColumn column : columns) {
            Offered list = column.list() == null ? null : lists.get(column.list());
            if (column.list() != null && list != null && !list.choices().isEmpty()) {
                offered.putIfAbsent(
                        column.list(),
                        new TemplateLists.Titled(texts.of(profile, column).heading(), list.choices()));
            }
        }
        return offered;
    }

    private void show(XSSFCell cell, ProfileColumn column, boolean first) {
        XSSFCellStyle style = styles.example(column.type());
        String example = texts.of(profile, column).example();
        cell.setCellStyle(style);
        if (first) {
            cell.setCellValue((texts.mark() + " " + (example == null ? "" : shown(column, example))).strip());
        } else if (example != null) {
            put(cell, column, example);
        }
    }

    private void put(XSSFCell cell, ProfileColumn column, String example) {
        switch (column.type()) {
            case DATE -> cell.setCellValue(LocalDate.parse(example));
            case COUNT, MONEY, NUMBER -> cell.setCellValue(new BigDecimal(example).doubleValue());
            case TEXT, CODE, YEAR, YES_NO -> cell.setCellValue(shown(column, example));
        }
    }

    private String shown(ProfileColumn column, String example) {
        Offered list = column.list() == null ? null : lists.get(column.list());
        return list == null ? example : list.value(example);
    }

    private static int width(ProfileColumn column, OfColumn said, boolean first) {
        int least = column.type() == ColumnType.TEXT ? OF_TEXTS : first ? OF_FIRST : NARROWEST;
        return Math.max(least, said.heading().length() + 4) * CHARACTER;
    }

    private void finish(XSSFSheet data) {
        data.createFreezePane(0, 1);
        data.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        data.setAutoFilter(
                new CellRangeAddress(0, SpreadsheetVersion.EXCEL2007.getLastRowIndex(), 0, columns.size() - 1));
        data.setRightToLeft(texts.rightToLeft());
        data.getPrintSetup().setLandscape(true);
        data.setFitToPage(true);
        data.getPrintSetup().setFitHeight((short) 0);
        unlockFurtherColumns(data);
        data.enableLocking();
        data.lockFormatCells(false);
        data.lockFormatColumns(false);
        data.lockFormatRows(false);
        data.lockInsertRows(false);
        data.lockDeleteRows(false);
        data.lockSort(false);
        data.lockAutoFilter(false);
        data.setActiveCell(new org.apache.poi.ss.util.CellAddress(FIRST_OWN_ROW, 0));
    }

    /** Spreadsheet programs delete no row that holds a locked cell, however far out. */
    private void unlockFurtherColumns(XSSFSheet data) {
        org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol further =
                data.getCTWorksheet().getColsArray(0).addNewCol();
        further.setMin(columns.size() + 1L);
        further.setMax(SpreadsheetVersion.EXCEL2007.getMaxColumns());
        further.setWidth(NARROWEST);
        further.setStyle(styles.data(ColumnType.CODE).getIndex());
    }
}

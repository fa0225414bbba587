package org.mizani.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.mizani.ui.texts.Texts;

/**
 * Writes tables to sheets of one workbook: a real Excel table with number formats, exact values, live formulas with
 * their cached results, and the id of each figure as a comment.
 */
public final class TableXlsx {

    private final XlsxStyles styles;
    private final CellTexts texts;
    private final Texts words;

    public TableXlsx(XSSFWorkbook workbook, Locale locale) {
        this.styles = new XlsxStyles(workbook, Texts.in(locale).mirrored());
        this.texts = new CellTexts(locale);
        this.words = Texts.in(locale);
    }

    /** A workbook of one table, as offered beside a chart. */
    public static byte[] workbook(Table table, Locale locale) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet(
                    WorkbookUtil.createSafeSheetName(Texts.in(locale).get("tables.sheet")));
            PlacedTable placed = new TableXlsx(workbook, locale).write(sheet, 0, table);
            sheet.setRightToLeft(Texts.in(locale).mirrored());
            sheet.createFreezePane(0, placed.firstDataRow());
            sheet.setRepeatingRows(new CellRangeAddress(placed.headerRow(), placed.headerRow(), -1, -1));
            setUpPrint(sheet);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A4, landscape, as wide as one page, with page numbers. */
    public static void setUpPrint(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
    }

    /** Writes caption, table and note, the caption in row {@code firstRow} (from 0). */
    public PlacedTable write(XSSFSheet sheet, int firstRow, Table table) {
        return write(sheet, firstRow, withMarks(withSmallPrint(table, table.note(), table.rates())), false);
    }

    /**
     * The same for a table that a native chart draws: a missing figure is an empty cell, because a spreadsheet draws
     * a word as zero; the note says what an empty cell means.
     */
    public PlacedTable writeForChart(XSSFSheet sheet, int firstRow, Table table) {
        Table written = withSmallPrint(table, table.note(), table.rates(), words.get("tables.empty-cell"));
        return write(sheet, firstRow, withMarks(written), true);
    }

    /** All that must be said under the table, in its note. */
    private static Table withSmallPrint(Table table, @Nullable String... parts) {
        String note = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return new Table(table.caption(), table.columns(), table.rows(), note.isEmpty() ? null : note);
    }

    private PlacedTable write(XSSFSheet sheet, int firstRow, Table written, boolean emptyWhenMissing) {
        PlacedTable placed = PlacedTable.at(sheet.getSheetName(), firstRow, written);
        text(sheet, firstRow, written.caption(), true);
        new XlsxRows(sheet, placed, styles, texts, emptyWhenMissing).write();
        XlsxTablePart.add(sheet, placed);
        if (written.note() != null) {
            text(sheet, placed.afterLastRow(), written.note(), false);
        }
        return placed;
    }

    private void text(XSSFSheet sheet, int row, String text, boolean caption) {
        XSSFRow line = sheet.createRow(row);
        line.createCell(0).setCellValue(text);
        line.getCell(0).setCellStyle(caption ? styles.caption() : styles.note());
    }

    private Table withMarks(Table table) {
        return TableMarks.of(table).letters().isEmpty() ? table : TableMarks.asColumn(table, words.get("tables.marks"));
    }
}

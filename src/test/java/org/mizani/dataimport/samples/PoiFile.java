package org.mizani.dataimport.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes workbooks as Excel does. */
final class PoiFile {

    private final Workbook workbook;
    private final CellStyle date;

    private PoiFile(Workbook workbook) {
        this.workbook = workbook;
        this.date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
    }

    static byte[] xlsx(Book book) throws IOException {
        return xlsx(book, new XSSFWorkbook());
    }

    static byte[] xlsx(Book book, XSSFWorkbook into) throws IOException {
        return FixedZip.of(bytes(book, into));
    }

    static byte[] xls(Book book) throws IOException {
        return bytes(book, new HSSFWorkbook());
    }

    private static byte[] bytes(Book book, Workbook into) throws IOException {
        try (into;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new PoiFile(into).write(book);
            into.write(out);
            return out.toByteArray();
        }
    }

    private void write(Book book) {
        for (Book.Page page : book.pages()) {
            Sheet sheet = workbook.createSheet(page.name());
            workbook.setSheetHidden(workbook.getSheetIndex(sheet), page.hidden());
            write(page.grid(), sheet);
        }
    }

    private void write(Grid grid, Sheet sheet) {
        for (int r = 0; r < grid.rows().size(); r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < grid.rows().get(r).size(); c++) {
                Grid.Cell content = grid.rows().get(r).get(c);
                if (content instanceof Grid.Blank) {
                    continue;
                }
                write(content, row.createCell(c));
                join(grid, content, r, c, sheet);
            }
        }
    }

    private static void join(Grid grid, Grid.Cell content, int row, int column, Sheet sheet) {
        boolean joined = content instanceof Grid.JoinedLeft || content instanceof Grid.JoinedUp;
        int lastRow = grid.lastRow(row, column);
        int lastColumn = grid.lastColumn(row, column);
        if (!joined && (lastRow > row || lastColumn > column)) {
            sheet.addMergedRegion(new CellRangeAddress(row, lastRow, column, lastColumn));
        }
    }

    private void write(Grid.Cell content, Cell cell) {
        switch (content) {
            case Grid.Blank ignored -> {}
            case Grid.JoinedLeft ignored -> {}
            case Grid.JoinedUp ignored -> {}
            case Grid.Text(var text) -> cell.setCellValue(text);
            case Grid.Figure(var value) -> cell.setCellValue(value.doubleValue());
            case Grid.Failure(var code) ->
                cell.setCellErrorValue(FormulaError.forString(code).getCode());
            case Grid.Day(var day) -> {
                cell.setCellValue(day);
                cell.setCellStyle(date);
            }
            case Grid.Formula(var text, var result) -> {
                cell.setCellFormula(text);
                if (result != null) {
                    cell.setCellValue(result.doubleValue());
                }
            }
        }
    }
}

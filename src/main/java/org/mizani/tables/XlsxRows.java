package org.mizani.tables;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.mizani.provenance.FigureId;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.Row;

/** Writes the heading and the rows of one placed table. */
record XlsxRows(XSSFSheet sheet, PlacedTable placed, XlsxStyles styles, CellTexts texts, boolean emptyWhenMissing) {

    private static final int NARROWEST = 11;
    private static final int WIDEST = 44;
    private static final int UNITS_PER_CHARACTER = 256;

    void write() {
        Table table = placed.table();
        XSSFRow header = sheet.createRow(placed.headerRow());
        for (int i = 0; i < table.columns().size(); i++) {
            XSSFCell cell = header.createCell(i);
            cell.setCellValue(heading(i));
            cell.setCellStyle(styles.header(table.columns().get(i).type()));
            widen(i);
        }
        RowHeights heights = new RowHeights(sheet);
        heights.fit(header);
        for (int r = 0; r < table.rows().size(); r++) {
            XSSFRow line = sheet.createRow(placed.firstDataRow() + r);
            for (int c = 0; c < table.columns().size(); c++) {
                write(line.createCell(c), r, c);
            }
            heights.fit(line);
        }
    }

    private void write(XSSFCell cell, int row, int column) {
        Row line = placed.table().rows().get(row);
        switch (line.cells().get(column)) {
            case TableCell.Text text -> word(cell, text.text(), line.total());
            case TableCell.Status status -> word(cell, status.word(), line.total());
            case TableCell.Day day -> {
                cell.setCellValue(day.date());
                cell.setCellStyle(styles.date(line.total()));
            }
            case TableCell.Figure figure -> figure(cell, figure, row, column);
        }
    }

    private void word(XSSFCell cell, String text, boolean total) {
        cell.setCellValue(text);
        cell.setCellStyle(styles.text(total, UntrustedText.looksLikeFormula(text)));
    }

    private void figure(XSSFCell cell, TableCell.Figure figure, int row, int column) {
        Column shown = placed.table().columns().get(column);
        boolean total = placed.table().rows().get(row).total();
        cell.setCellStyle(styles.figure(placed.table(), column, total));
        figure.value()
                .known()
                .ifPresentOrElse(number -> number(cell, number, figure, row), () -> missing(cell, figure, shown));
        if (figure.figure() != null) {
            comment(cell, figure.figure());
        }
    }

    private void missing(XSSFCell cell, TableCell.Figure figure, Column column) {
        if (!emptyWhenMissing) {
            cell.setCellValue(texts.of(figure, column.type()));
        }
    }

    private void number(XSSFCell cell, BigDecimal number, TableCell.Figure figure, int row) {
        if (figure.formula() != null) {
            new XlsxFormula(placed.table(), placed.firstDataRow())
                    .resolve(figure.formula(), row)
                    .ifPresent(cell::setCellFormula);
        }
        cell.setCellValue(number.doubleValue());
    }

    private void comment(XSSFCell cell, FigureId id) {
        ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 4);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 2);
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(new XSSFRichTextString(id.value()));
        comment.setAuthor("Mizani");
        cell.setCellComment(comment);
    }

    /** Excel wants the headings of a table to differ. */
    private String heading(int column) {
        String heading = placed.table().columns().get(column).heading();
        long earlier = placed.table().columns().stream()
                .limit(column)
                .filter(c -> c.heading().equalsIgnoreCase(heading))
                .count();
        return earlier == 0 ? heading : heading + " (" + (earlier + 1) + ")";
    }

    private void widen(int column) {
        Table table = placed.table();
        int longest = table.rows().stream()
                .mapToInt(row -> texts.of(
                                row.cells().get(column),
                                table.columns().get(column).type())
                        .length())
                .max()
                .orElse(0);
        int longestWord = 0;
        for (String word : table.columns().get(column).heading().split(" ", -1)) {
            longestWord = Math.max(longestWord, word.length() + 4);
        }
        int width = Math.min(WIDEST, Math.max(NARROWEST, Math.max(longest + 2, longestWord))) * UNITS_PER_CHARACTER;
        sheet.setColumnWidth(column, Math.max(sheet.getColumnWidth(column), width));
    }
}

package org.mizani.reports.docx;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.mizani.reports.Document.Fact;
import org.mizani.reports.PageTurn;
import org.mizani.reports.PrintableText;
import org.mizani.tables.CellTexts;
import org.mizani.tables.Table;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.TableCell;
import org.mizani.tables.TableMarks;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables of Word: a heading row that repeats on each page, figures to the right, small print below. */
final class DocxTables {

    private static final String RULE = "D5DCE0";
    private static final String SHADE = "F2F5F6";
    private static final int MOST_COLUMNS_AT_FULL_SIZE = 7;
    private static final int MOST_ROWS_KEPT_TOGETHER = 12;
    private static final int CHARACTER = 112;
    private static final int SMALL_CHARACTER = 93;
    private static final List<Integer> FACTS = List.of(DocxPages.UPRIGHT * 3 / 10, DocxPages.UPRIGHT * 7 / 10);

    private final XWPFDocument file;
    private final DocxPages pages;
    private final CellTexts texts;

    DocxTables(XWPFDocument file, DocxPages pages, Locale locale) {
        this.file = file;
        this.pages = pages;
        this.texts = new CellTexts(locale);
    }

    /** Labels and what stands behind them. */
    void facts(List<Fact> facts, boolean shaded) {
        if (facts.isEmpty()) {
            return;
        }
        XWPFTable table = table(facts.size(), FACTS);
        for (int i = 0; i < facts.size(); i++) {
            XWPFTableRow row = table.getRow(i);
            row.setCantSplitRow(true);
            put(row.getCell(0), "Label", facts.get(i).label());
            put(row.getCell(1), "Cell", facts.get(i).value());
            if (shaded) {
                row.getTableCells().forEach(cell -> cell.setColor(SHADE));
            }
        }
        spacer();
    }

    void figures(Table table) {
        XWPFParagraph caption = file.createParagraph();
        caption.setStyle("Caption");
        caption.createRun().setText(PrintableText.of(table.caption()));
        Map<String, String> letters = TableMarks.of(table).letters();
        int atFullSize = pages.across() ? PageTurn.MOST_COLUMNS_AT_FULL_SIZE : MOST_COLUMNS_AT_FULL_SIZE;
        boolean wide = table.columns().size() > atFullSize;
        String style = wide ? "SmallCell" : "Cell";
        List<Integer> widths =
                new ColumnWidths(table, texts, wide ? SMALL_CHARACTER : CHARACTER).within(pages.textWidth());
        XWPFTable written = table(table.rows().size() + 1, widths);
        written.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, RULE);
        written.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, RULE);
        written.getCTTbl().getTblPr().addNewTblCaption().setVal(PrintableText.of(table.caption()));
        heads(written.getRow(0), table, style);
        for (int i = 0; i < table.rows().size(); i++) {
            Table.Row row = table.rows().get(i);
            XWPFTableRow line = written.getRow(i + 1);
            line.setCantSplitRow(true);
            for (int c = 0; c < table.columns().size(); c++) {
                XWPFRun run = cell(
                        line.getCell(c),
                        style,
                        row.cells().get(c),
                        table.columns().get(c).type(),
                        letters);
                run.setBold(row.total());
            }
        }
        if (table.rows().size() <= MOST_ROWS_KEPT_TOGETHER) {
            keepTogether(written, letters.isEmpty() && table.note() == null);
        }
        letters.forEach((mark, letter) -> small(letter + " " + mark));
        if (table.note() != null) {
            small(table.note());
        }
        if (letters.isEmpty() && table.note() == null) {
            spacer();
        }
    }

    /** @param alone when no small print follows */
    private static void keepTogether(XWPFTable table, boolean alone) {
        int last = table.getNumberOfRows() - 1;
        for (int i = 0; i <= last; i++) {
            if (i < last || !alone) {
                table.getRow(i)
                        .getTableCells()
                        .forEach(c -> c.getParagraphArray(0).setKeepNext(true));
            }
        }
    }

    private void heads(XWPFTableRow row, Table table, String style) {
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (int c = 0; c < table.columns().size(); c++) {
            Table.Column column = table.columns().get(c);
            XWPFTableCell cell = row.getCell(c);
            put(cell, style, column.heading()).setBold(true);
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.BOTTOM);
            align(cell, column.type(), statuses(table, c));
            cell.getParagraphArray(0).setKeepNext(true);
        }
    }

    private static boolean statuses(Table table, int column) {
        return table.rows().stream().anyMatch(row -> row.cells().get(column) instanceof TableCell.Status);
    }

    private XWPFRun cell(
            XWPFTableCell place, String style, TableCell cell, ColumnType type, Map<String, String> letters) {
        String text = texts.of(cell, type);
        XWPFRun run = put(place, style, cell instanceof TableCell.Status s ? s.shape() + "\u00a0" + text : text);
        align(place, type, cell instanceof TableCell.Status);
        if (cell instanceof TableCell.Figure figure && figure.mark() != null) {
            XWPFRun mark = place.getParagraphArray(0).createRun();
            mark.setText(letters.getOrDefault(figure.mark(), "*"));
            mark.setVerticalAlignment("superscript");
        }
        return run;
    }

    private static void align(XWPFTableCell cell, ColumnType type, boolean status) {
        boolean words = status || type == ColumnType.TEXT || type == ColumnType.DATE;
        cell.getParagraphArray(0).setAlignment(words ? ParagraphAlignment.START : ParagraphAlignment.END);
    }

    private static XWPFRun put(XWPFTableCell cell, String style, String text) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setStyle(style);
        XWPFRun run = paragraph.createRun();
        run.setText(PrintableText.of(text));
        return run;
    }

    private XWPFTable table(int rows, List<Integer> widths) {
        XWPFTable table = file.createTable(rows, widths.size());
        table.removeBorders();
        table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
        CTTblPr properties = table.getCTTbl().getTblPr();
        CTTblLayoutType layout = properties.addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        widths.forEach(w -> grid.addNewGridCol().setW(BigInteger.valueOf(w)));
        table.getRows()
                .forEach(row -> IntStream.range(0, widths.size()).forEach(c -> {
                    var width = row.getCell(c).getCTTc().addNewTcPr().addNewTcW();
                    width.setW(BigInteger.valueOf(widths.get(c)));
                    width.setType(STTblWidth.DXA);
                }));
        return table;
    }

    private void small(String text) {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setStyle("Small");
        paragraph.createRun().setText(PrintableText.of(text));
    }

    /** Two tables without anything between them become one. */
    private void spacer() {
        file.createParagraph().setStyle("Small");
    }
}

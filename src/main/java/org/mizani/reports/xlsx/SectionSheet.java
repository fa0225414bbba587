package org.mizani.reports.xlsx;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.mizani.reports.Block;
import org.mizani.reports.Document.Section;
import org.mizani.reports.xlsx.SheetTexts.Look;
import org.mizani.tables.PlacedTable;
import org.mizani.tables.TableXlsx;

/** One section on one sheet: texts, tables, and charts above the tables that they draw. */
final class SectionSheet {

    private static final int COLUMNS_OF_TEXT = 8;

    private final XSSFSheet sheet;
    private final TableXlsx tables;
    private final SheetTexts texts;
    private final SheetTexts.Paragraphs paragraphs;
    private int row;

    SectionSheet(XSSFSheet sheet, TableXlsx tables, SheetTexts texts) {
        this.sheet = sheet;
        this.tables = tables;
        this.texts = texts;
        this.paragraphs = texts.new Paragraphs(sheet, COLUMNS_OF_TEXT);
    }

    void write(Section section) {
        sheet.setDisplayGridlines(false);
        texts.put(sheet, row++, 0, section.title(), Look.TITLE);
        sheet.createFreezePane(0, row);
        row++;
        section.blocks().forEach(this::write);
        paragraphs.fitHeights();
        TableXlsx.setUpPrint(sheet);
    }

    private void write(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> paragraphs.put(row++, paragraph.text(), Look.BODY);
            case Block.Note note -> paragraphs.put(row++, note.text(), Look.NOTE);
            case Block.Figures figures ->
                row = tables.write(sheet, row + 1, figures.table()).nextFreeRow() + 1;
            case Block.Chart chart -> {
                int chartRow = row + 1;
                PlacedTable placed = tables.writeForChart(sheet, chartRow + NativeChart.ROWS + 1, chart.twin());
                new NativeChart(sheet, placed, chartRow).draw(chart.spec());
                row = placed.nextFreeRow() + 1;
            }
        }
    }
}

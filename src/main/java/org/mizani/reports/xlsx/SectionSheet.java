package org.mizani.reports.xlsx;

import org.apache.poi.hssf.usermodel.HeaderFooter;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.mizani.charts.ChartSpec;
import org.mizani.reports.Block;
import org.mizani.reports.Document.Section;
import org.mizani.reports.ooxml.NativeChart;
import org.mizani.reports.xlsx.SheetTexts.Look;
import org.mizani.tables.PlacedTable;
import org.mizani.tables.Table;
import org.mizani.tables.TableXlsx;

/** One section on one sheet: texts, tables, and charts above the tables that they draw. */
final class SectionSheet {

    private static final int COLUMNS_OF_TEXT = 8;
    private static final int CHART_COLUMNS = 8;
    private static final int CHART_ROWS = 20;

    /** So that its frame is not drawn on the page before. */
    private static final int CHART_MARGIN = 2 * Units.EMU_PER_POINT;

    private final XSSFSheet sheet;
    private final TableXlsx tables;
    private final SheetTexts texts;
    private final SheetTexts.Paragraphs paragraphs;
    private final PageTurns pages;
    private int row;

    SectionSheet(XSSFSheet sheet, TableXlsx tables, SheetTexts texts) {
        this.sheet = sheet;
        this.tables = tables;
        this.texts = texts;
        this.paragraphs = texts.new Paragraphs(sheet, COLUMNS_OF_TEXT);
        this.pages = new PageTurns(sheet);
    }

    void write(Section section) {
        sheet.setDisplayGridlines(false);
        texts.put(sheet, row++, 0, section.title(), Look.TITLE);
        sheet.createFreezePane(0, row);
        row++;
        if (section.mark() != null) {
            paragraphs.put(row++, section.mark(), Look.NOTE);
        }
        section.blocks().forEach(this::write);
        paragraphs.fitHeights();
        pages.set();
        TableXlsx.setUpPrint(sheet);
        if (section.mark() != null) {
            printAbove(sheet, section.mark());
        }
    }

    /** On each printed page. */
    static void printAbove(XSSFSheet sheet, String mark) {
        sheet.getHeader().setCenter(HeaderFooter.startBold() + mark + HeaderFooter.endBold());
    }

    private void write(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> paragraphs.put(row++, paragraph.text(), Look.BODY);
            case Block.Note note -> paragraphs.put(row++, note.text(), Look.NOTE);
            case Block.Figures figures -> figures(figures.table());
            case Block.Picture picture ->
                NativeChart.table(picture.spec(), null).ifPresent(steps -> draw(picture.spec(), steps));
            case Block.Chart chart ->
                NativeChart.table(chart.spec(), chart.twin())
                        .ifPresentOrElse(
                                drawn -> {
                                    draw(chart.spec(), drawn);
                                    if (!drawn.equals(chart.twin())) {
                                        figures(chart.twin());
                                    }
                                },
                                () -> figures(chart.twin()));
        }
    }

    private void figures(Table table) {
        PlacedTable placed = tables.write(sheet, row + 1, table);
        pages.keepTogether(row + 1, placed.firstDataRow());
        row = placed.nextFreeRow() + 1;
    }

    /** The chart above the table that it draws. */
    private void draw(ChartSpec spec, Table drawn) {
        int chartRow = row + 1;
        PlacedTable placed = NativeChart.place(tables, sheet, chartRow + CHART_ROWS + 1, spec, drawn);
        new NativeChart(sheet, placed).draw(chart(chartRow, spec.frame().description()), spec);
        pages.keepTogether(chartRow, chartRow + CHART_ROWS);
        pages.keepTogether(placed.headerRow() - 1, placed.firstDataRow());
        row = placed.nextFreeRow() + 1;
    }

    private XSSFChart chart(int firstRow, String description) {
        XSSFChart chart = sheet.createDrawingPatriarch()
                .createChart(
                        new XSSFClientAnchor(0, CHART_MARGIN, 0, 0, 0, firstRow, CHART_COLUMNS, firstRow + CHART_ROWS));
        chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(description);
        return chart;
    }
}

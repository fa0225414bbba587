package org.mizani.reports.docx;

import java.io.IOException;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.mizani.charts.ChartSpec;
import org.mizani.reports.PrintableText;
import org.mizani.reports.ooxml.NativeChart;
import org.mizani.tables.PlacedTable;
import org.mizani.tables.Table;
import org.mizani.tables.TableXlsx;
import org.mizani.ui.texts.Texts;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;

/** A chart of Word's own; it carries the table that it draws as a small workbook. */
final class DocxChart {

    private static final int WIDTH = DocxPages.UPRIGHT / 20 * Units.EMU_PER_POINT;
    private static final int HEIGHT = 260 * Units.EMU_PER_POINT;

    private DocxChart() {}

    /** @param table what {@link NativeChart} draws of the chart */
    static void draw(XWPFDocument file, ChartSpec spec, Table table, Locale locale) throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet(Texts.in(locale).get("tables.sheet"));
        PlacedTable placed = NativeChart.place(new TableXlsx(workbook, locale), sheet, 0, spec, table);
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setStyle("Picture");
        try {
            XWPFChart chart = file.createChart(paragraph.createRun(), WIDTH, HEIGHT);
            chart.setWorkbook(workbook);
            new NativeChart(sheet, placed).draw(chart, spec);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        CTInline place =
                paragraph.getRuns().getFirst().getCTR().getDrawingArray(0).getInlineArray(0);
        place.getDocPr().setDescr(PrintableText.of(spec.frame().description()));
    }
}

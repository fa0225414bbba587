package org.mizani.reports.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.mizani.charts.ChartFrame;
import org.mizani.charts.WaterfallChart;
import org.mizani.charts.WaterfallChart.Kind;
import org.mizani.charts.WaterfallChart.Step;
import org.mizani.metrics.MetricValue;
import org.mizani.reports.Block;
import org.mizani.reports.Document;
import org.mizani.reports.Document.Section;
import org.mizani.reports.Paper;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.TableCell;

class PageBreaksTest {

    /** Points of a page that rows have, where none is made smaller. */
    private static final float PAGE = 480;

    private static final Block CHART = new Block.Picture(new WaterfallChart(
            new ChartFrame("From need to gap", null, "AU", "today", "Steps", "en"),
            "",
            "USD",
            List.of(
                    new Step("Requirement", Kind.NEED, BigDecimal.TEN),
                    new Step("Missing", Kind.MISSING, BigDecimal.TEN))));

    @Test
    void a_chart_that_may_not_fit_begins_a_page_and_none_is_cut() throws IOException {
        XSSFSheet sheet = sheet(new Block.Paragraph("First."), CHART, new Block.Figures(rows(40)), CHART, CHART);
        List<Integer> breaks = Arrays.stream(sheet.getRowBreaks()).boxed().toList();
        List<XSSFClientAnchor> charts = sheet.getDrawingPatriarch().getShapes().stream()
                .filter(XSSFGraphicFrame.class::isInstance)
                .map(shape -> (XSSFClientAnchor) shape.getAnchor())
                .toList();
        assertThat(charts).hasSize(3);
        assertThat(breaks).hasSize(2);
        assertThat(breaks.get(0)).isEqualTo(charts.get(1).getRow1() - 1);
        assertThat(breaks.get(1)).isEqualTo(charts.get(2).getRow1() - 1);
    }

    @Test
    void a_heading_is_not_left_at_the_end_of_a_page_without_its_first_row() throws IOException {
        for (int before = 20; before < 34; before++) {
            XSSFSheet sheet = sheet(new Block.Figures(rows(before)), new Block.Figures(rows(5)));
            int caption = sheet.getLastRowNum() - 6;
            assertThat(sheet.getRow(caption).getCell(0).getStringCellValue()).isEqualTo("Figures");
            assertThat(Arrays.stream(sheet.getRowBreaks()).boxed().toList())
                    .isEqualTo(
                            height(sheet, caption) <= PAGE && height(sheet, caption + 3) > PAGE
                                    ? List.of(caption - 1)
                                    : List.of());
        }
    }

    /** Of the rows above one, in points. */
    private static float height(XSSFSheet sheet, int below) {
        float height = 0;
        for (int row = 0; row < below; row++) {
            height += sheet.getRow(row) == null
                    ? sheet.getDefaultRowHeightInPoints()
                    : sheet.getRow(row).getHeightInPoints();
        }
        return height;
    }

    private static Table rows(int count) {
        return new Table(
                "Figures",
                List.of(new Column("n", "N", ColumnType.COUNT)),
                IntStream.range(0, count)
                        .mapToObj(
                                i -> Table.Row.of(List.<TableCell>of(TableCell.figure(MetricValue.of((long) i), null))))
                        .toList(),
                null);
    }

    private static XSSFSheet sheet(Block... blocks) throws IOException {
        Document document = new Document(
                new Document.Cover(
                        "test", "Test", "Subject", List.of(), Locale.ENGLISH, Instant.EPOCH, null, Instant.EPOCH),
                List.of(),
                List.of(new Section("money", "Money", List.of(blocks))),
                List.of());
        byte[] bytes = new XlsxWriter().write(document, Paper.USUAL);
        return new XSSFWorkbook(new ByteArrayInputStream(bytes)).getSheet("Money");
    }
}

package org.mizani.reports.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.mizani.charts.ChartFrame;
import org.mizani.charts.WaterfallChart;
import org.mizani.charts.WaterfallChart.Kind;
import org.mizani.charts.WaterfallChart.Step;
import org.mizani.tables.Table;
import org.mizani.tables.TableCell;
import org.mizani.tables.TableXlsx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;

class WaterfallStepsTest {

    private static final WaterfallChart AUSSOM = chart(
            step("Requirement", Kind.NEED, "166500000"),
            step("UN", Kind.PROMISE, "124875000"),
            step("Partners", Kind.SOURCE, "16700000"),
            step("Left to find", Kind.MISSING, "24925000"));

    @Test
    void each_source_takes_its_part_from_the_top_of_what_was_left() {
        Table table = WaterfallSteps.of(AUSSOM);
        assertThat(table.columns())
                .extracting(Table.Column::key)
                .containsExactly("step", "from", "need", "promise", "source", "missing");
        assertThat(table.rows())
                .extracting(row -> number(row.cells().get(1)))
                .containsExactly("0", "41625000", "24925000", "0");
        assertThat(table.rows()).extracting(row -> number(row.cells().get(4))).containsExactly("", "", "16700000", "");
    }

    @Test
    void what_stacked_columns_cannot_show_is_left_to_the_table() {
        assertThat(WaterfallSteps.stack(AUSSOM)).isTrue();
        assertThat(WaterfallSteps.stack(chart(
                        step("Requirement", Kind.NEED, "10"),
                        step("EU", Kind.SOURCE, "12"),
                        step("Surplus", Kind.SURPLUS, "2"))))
                .isFalse();
        assertThat(WaterfallSteps.stack(chart(
                        step("Requirement", Kind.NEED, "10"),
                        step("Taken back", Kind.SOURCE, "-2"),
                        step("Missing", Kind.MISSING, "12"))))
                .isFalse();
        assertThat(NativeChart.table(chart(), null)).isEmpty();
    }

    @Test
    void office_stacks_them_on_an_invisible_column() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Steps");
            Table table = NativeChart.table(AUSSOM, null).orElseThrow();
            XSSFChart chart = sheet.createDrawingPatriarch().createChart(new XSSFClientAnchor(0, 0, 0, 0, 0, 9, 6, 30));
            new NativeChart(sheet, new TableXlsx(workbook, Locale.ENGLISH).writeForChart(sheet, 0, table))
                    .draw(chart, AUSSOM);
            CTBarChart bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
            assertThat(bars.getGrouping().getVal()).hasToString("stacked");
            assertThat(bars.getOverlap().xmlText()).contains("val=\"100\"");
            assertThat(bars.sizeOfSerArray()).isEqualTo(5);
            assertThat(bars.getSerArray(0).getSpPr().isSetNoFill()).isTrue();
        }
    }

    @Test
    void what_a_scenario_supposes_is_no_pledge_and_its_chart_says_that_it_is_one() throws Exception {
        WaterfallChart supposed = new WaterfallChart(
                new ChartFrame("From need to gap", null, "AU", "today", "Steps", "en", "SCENARIO"),
                "",
                "USD",
                AUSSOM.steps());
        assertThat(WaterfallSteps.of(supposed).columns())
                .extracting(Table.Column::heading)
                .contains("Supposed (USD)")
                .doesNotContain("Pledged (USD)");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Steps");
            XSSFChart chart = sheet.createDrawingPatriarch().createChart(new XSSFClientAnchor(0, 0, 0, 0, 0, 9, 6, 30));
            Table table = NativeChart.table(supposed, null).orElseThrow();
            new NativeChart(
                            sheet,
                            NativeChart.place(new TableXlsx(workbook, Locale.ENGLISH), sheet, 0, supposed, table))
                    .draw(chart, supposed);
            assertThat(chart.getTitleText().getString()).isEqualTo("SCENARIO: From need to gap");
            sheet.forEach(row -> row.forEach(cell -> assertThat(cell.toString()).doesNotContain("not reported")));
        }
    }

    private static String number(TableCell cell) {
        return cell.number().map(BigDecimal::toPlainString).orElse("");
    }

    private static Step step(String label, Kind kind, String amount) {
        return new Step(label, kind, new BigDecimal(amount));
    }

    private static WaterfallChart chart(Step... steps) {
        return new WaterfallChart(
                new ChartFrame("From need to gap", null, "AU", "today", "Steps", "en"), "", "USD", List.of(steps));
    }
}

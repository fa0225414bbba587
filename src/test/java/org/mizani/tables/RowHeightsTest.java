package org.mizani.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.mizani.metrics.MetricValue;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;

/** No heading and no words lie over the row below. */
class RowHeightsTest {

    @Test
    void words_break_at_spaces_and_where_they_are_longer_than_a_line() {
        assertThat(RowHeights.lines("", 10)).isEqualTo(1);
        assertThat(RowHeights.lines("Requirement", 11)).isEqualTo(1);
        assertThat(RowHeights.lines("Requirement (USD)", 13)).isEqualTo(2);
        assertThat(RowHeights.lines("Shortfall on the basis: pledged", 12)).isEqualTo(3);
        assertThat(RowHeights.lines("abcdefghijkl", 5)).isEqualTo(3);
        assertThat(RowHeights.lines("one\ntwo", 10)).isEqualTo(2);
    }

    @Test
    void a_heading_of_several_lines_has_their_height_and_figures_have_the_usual() throws Exception {
        Table table = new Table(
                "Needs",
                List.of(
                        new Column("period", "Period", ColumnType.TEXT),
                        new Column("need", "Requirement of the mission budget (USD)", ColumnType.MONEY)),
                List.of(Row.of(List.of(TableCell.text("2020"), TableCell.figure(MetricValue.of(7), null)))),
                null);
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(TableXlsx.workbook(table, Locale.ENGLISH)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            float usual = sheet.getDefaultRowHeightInPoints();
            assertThat(sheet.getRow(1).getHeightInPoints()).isGreaterThanOrEqualTo(3 * usual);
            assertThat(sheet.getRow(2).getHeightInPoints()).isEqualTo(usual);
        }
    }
}

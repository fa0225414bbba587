package org.mizani.reports.ooxml;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.mizani.tables.PlacedTable;
import org.mizani.tables.Table;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.TableCell;

/** The cells of a table that a chart draws, by the keys of its columns. */
final class ChartCells {

    private final XSSFSheet sheet;
    private final PlacedTable table;

    ChartCells(XSSFSheet sheet, PlacedTable table) {
        this.sheet = sheet;
        this.table = table;
    }

    Table table() {
        return table.table();
    }

    /** The words of a column, for the axis that they stand at. */
    XDDFCategoryDataSource labels(String key) {
        return XDDFDataSourcesFactory.fromStringCellRange(sheet, table.body(key));
    }

    XDDFNumericalDataSource<Double> numbers(String key) {
        return XDDFDataSourcesFactory.fromNumericCellRange(sheet, table.body(key));
    }

    /** @param rows the first and the last one */
    XDDFNumericalDataSource<Double> numbers(String key, int[] rows) {
        int column = column(key);
        return XDDFDataSourcesFactory.fromNumericCellRange(
                sheet,
                new CellRangeAddress(table.firstDataRow() + rows[0], table.firstDataRow() + rows[1], column, column));
    }

    /** First and last row of each run of rows with the same word in a column. */
    List<int[]> groups(String key) {
        List<String> words = words(key);
        List<int[]> groups = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (i > 0 && words.get(i).equals(words.get(i - 1))) {
                groups.getLast()[1] = i;
            } else {
                groups.add(new int[] {i, i});
            }
        }
        return groups;
    }

    /** The column that names the lines. */
    String firstOfText() {
        return table().columns().stream()
                .filter(column -> column.type() == ColumnType.TEXT)
                .findFirst()
                .orElseThrow()
                .key();
    }

    boolean has(String key) {
        return table().columns().stream().anyMatch(column -> column.key().equals(key));
    }

    List<String> words(String key) {
        int column = column(key);
        return table().rows().stream()
                .map(row -> row.cells().get(column) instanceof TableCell.Text text ? text.text() : "")
                .toList();
    }

    boolean known(int row, String key) {
        return table().rows().get(row).cells().get(column(key)).number().isPresent();
    }

    int column(String key) {
        return table.body(key).getFirstColumn();
    }

    String heading(String key) {
        return table().columns().get(column(key)).heading();
    }
}

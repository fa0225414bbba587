package org.mizani.reports.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.mizani.charts.ChartFrame;
import org.mizani.charts.ChartSpec;
import org.mizani.charts.MapChart;
import org.mizani.charts.MoneyChart;
import org.mizani.charts.ReceiptsChart;
import org.mizani.charts.ShareChart;
import org.mizani.charts.SparklineChart;
import org.mizani.charts.StrengthChart;
import org.mizani.charts.SuccessionChart;
import org.mizani.charts.WaterfallChart;
import org.mizani.tables.PlacedTable;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.TableCell;

/** A chart of Excel's own over a table on the same sheet, so that it changes with the figures. */
final class NativeChart {

    /** Height on the sheet. */
    static final int ROWS = 20;

    private static final int COLUMNS = 8;

    private final XSSFSheet sheet;
    private final PlacedTable table;
    private final int firstRow;

    NativeChart(XSSFSheet sheet, PlacedTable table, int firstRow) {
        this.sheet = sheet;
        this.table = table;
        this.firstRow = firstRow;
    }

    void draw(ChartSpec spec) {
        if (table.table().rows().isEmpty()) {
            return;
        }
        switch (spec) {
            case ShareChart share -> shares(share);
            case StrengthChart strength -> strength(strength);
            case MoneyChart money -> money(money);
            // Too small or too particular for a chart of Excel: the table says it.
            case SparklineChart ignored -> {}
            case SuccessionChart ignored -> {}
            case MapChart ignored -> {}
            case WaterfallChart ignored -> {}
            case ReceiptsChart ignored -> {}
        }
    }

    private void shares(ShareChart spec) {
        XSSFChart chart = chart(spec.frame());
        XDDFScatterChartData data = overTime(chart, "0%");
        List<int[]> groups = groups("component");
        for (int i = 0; i < groups.size(); i++) {
            int[] group = groups.get(i);
            String name = words("component").get(group[0]);
            line(data, "share", group, name, ChartColours.ofGroup(i), false);
            line(data, "target", group, name + " – " + heading("target"), ChartColours.ofGroup(i), true);
        }
        chart.plot(data);
    }

    private void strength(StrengthChart spec) {
        XSSFChart chart = chart(spec.frame());
        XDDFScatterChartData data = overTime(chart, "#,##0");
        int[] all = {0, table.table().rows().size() - 1};
        line(data, "people", all, heading("people"), ChartColours.PEOPLE, false);
        line(data, "ceiling", all, heading("ceiling"), ChartColours.TARGET, true);
        chart.plot(data);
    }

    private void money(MoneyChart spec) {
        XSSFChart chart = chart(spec.frame());
        XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        up.setNumberFormat("#,##0");
        up.setCrosses(AxisCrosses.AUTO_ZERO);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, up);
        data.setBarDirection(BarDirection.COL);
        data.setVaryColors(false);
        String labels = table.table().columns().getFirst().key();
        for (Column column : table.table().columns()) {
            if (column.type() == ColumnType.MONEY) {
                XDDFChartData.Series bars = data.addSeries(
                        XDDFDataSourcesFactory.fromStringCellRange(sheet, table.body(labels)),
                        XDDFDataSourcesFactory.fromNumericCellRange(sheet, table.body(column.key())));
                bars.setTitle(column.heading(), null);
                bars.setFillProperties(ChartColours.fill(ChartColours.ofMoney(column.key())));
            }
        }
        chart.plot(data);
    }

    private XSSFChart chart(ChartFrame frame) {
        XSSFChart chart = sheet.createDrawingPatriarch()
                .createChart(new XSSFClientAnchor(0, 0, 0, 0, 0, firstRow, COLUMNS, firstRow + ROWS));
        chart.setTitleText(frame.title());
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(frame.description());
        return chart;
    }

    private XDDFScatterChartData overTime(XSSFChart chart, String format) {
        XDDFValueAxis across = chart.createValueAxis(AxisPosition.BOTTOM);
        across.setNumberFormat("mmm yyyy");
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        up.setNumberFormat(format);
        up.setMinimum(0);
        XDDFScatterChartData data = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, across, up);
        data.setStyle(ScatterStyle.LINE);
        data.setVaryColors(false);
        return data;
    }

    private void line(XDDFScatterChartData data, String key, int[] rows, String title, byte[] colour, boolean dashed) {
        if (IntStream.rangeClosed(rows[0], rows[1]).noneMatch(r -> known(r, key))) {
            return;
        }
        XDDFScatterChartData.Series line = (XDDFScatterChartData.Series) data.addSeries(
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, range("date", rows)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, range(key, rows)));
        line.setTitle(title, null);
        line.setSmooth(false);
        line.setMarkerStyle(dashed || rows[1] > rows[0] ? MarkerStyle.NONE : MarkerStyle.CIRCLE);
        line.setLineProperties(ChartColours.line(colour, dashed));
    }

    /** First and last row of each run of rows with the same word in a column. */
    private List<int[]> groups(String key) {
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

    private List<String> words(String key) {
        int column = column(key);
        return table.table().rows().stream()
                .map(row -> row.cells().get(column) instanceof TableCell.Text text ? text.text() : "")
                .toList();
    }

    private boolean known(int row, String key) {
        return table.table().rows().get(row).cells().get(column(key)).number().isPresent();
    }

    private CellRangeAddress range(String key, int[] rows) {
        int column = column(key);
        return new CellRangeAddress(table.firstDataRow() + rows[0], table.firstDataRow() + rows[1], column, column);
    }

    private int column(String key) {
        return table.body(key).getFirstColumn();
    }

    private String heading(String key) {
        return table.table().columns().get(column(key)).heading();
    }
}

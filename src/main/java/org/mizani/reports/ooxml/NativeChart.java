package org.mizani.reports.ooxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.jspecify.annotations.Nullable;
import org.mizani.charts.BalanceChart;
import org.mizani.charts.ChangeChart;
import org.mizani.charts.ChartFrame;
import org.mizani.charts.ChartSpec;
import org.mizani.charts.ClaimRangeChart;
import org.mizani.charts.FunnelChart;
import org.mizani.charts.MapChart;
import org.mizani.charts.MoneyChart;
import org.mizani.charts.ReceiptsChart;
import org.mizani.charts.ShareBarsChart;
import org.mizani.charts.ShareChart;
import org.mizani.charts.SparklineChart;
import org.mizani.charts.StrengthChart;
import org.mizani.charts.SuccessionChart;
import org.mizani.charts.WaitingChart;
import org.mizani.charts.WaterfallChart;
import org.mizani.tables.PlacedTable;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.TableCell;
import org.mizani.tables.TableXlsx;
import org.mizani.ui.texts.Texts;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;

/** A chart that Excel or Word draws itself over a table of a sheet, so that it changes with the figures. */
public final class NativeChart {

    private static final double TITLE_POINTS = 11;
    private static final int AROUND_ONE_DAY = 183;
    private static final String FULL_OVERLAP = "100";

    private final XSSFSheet sheet;
    private final PlacedTable table;

    /** @param sheet that the table stands on: of the workbook, or of the one that a Word chart carries */
    public NativeChart(XSSFSheet sheet, PlacedTable table) {
        this.sheet = sheet;
        this.table = table;
    }

    /**
     * The table that a chart of Office draws; nothing for what is too small or too particular for one: the twin says it.
     *
     * @param twin the figures of the chart as the report tells them, null where they stand elsewhere
     */
    public static Optional<Table> table(ChartSpec spec, @Nullable Table twin) {
        if (spec instanceof WaterfallChart waterfall) {
            return WaterfallSteps.stack(waterfall) ? Optional.of(WaterfallSteps.of(waterfall)) : Optional.empty();
        }
        return Optional.ofNullable(twin).filter(table -> draws(spec, table));
    }

    private static boolean draws(ChartSpec spec, Table twin) {
        return !twin.rows().isEmpty()
                && switch (spec) {
                    case ShareChart ignored -> true;
                    case StrengthChart ignored -> true;
                    case MoneyChart ignored -> true;
                    case SparklineChart ignored -> false;
                    case SuccessionChart ignored -> false;
                    case MapChart ignored -> false;
                    case WaterfallChart ignored -> false;
                    case ReceiptsChart ignored -> false;
                    case WaitingChart ignored -> false;
                    case ShareBarsChart ignored -> false;
                    case ChangeChart ignored -> false;
                    case ClaimRangeChart ignored -> false;
                    case BalanceChart ignored -> false;
                    case FunnelChart ignored -> false;
                };
    }

    /** Writes the table where its chart can draw it; in that of a waterfall an empty cell means nothing. */
    public static PlacedTable place(TableXlsx tables, XSSFSheet sheet, int row, ChartSpec spec, Table table) {
        return spec instanceof WaterfallChart
                ? tables.write(sheet, row, table)
                : tables.writeForChart(sheet, row, table);
    }

    /** @param chart empty so far, of a spec that has a {@link #table} */
    public void draw(XDDFChart chart, ChartSpec spec) {
        frame(chart, spec.frame());
        switch (spec) {
            case ShareChart ignored -> shares(chart);
            case StrengthChart ignored -> strength(chart);
            case MoneyChart ignored -> money(chart);
            case WaterfallChart waterfall -> waterfall(chart, waterfall);
            default -> throw new IllegalArgumentException(spec.getClass().getSimpleName());
        }
    }

    private void shares(XDDFChart chart) {
        XDDFScatterChartData data = overTime(chart, "0%");
        String key = firstOfText();
        List<int[]> groups = groups(key);
        for (int i = 0; i < groups.size(); i++) {
            int[] group = groups.get(i);
            String name = words(key).get(group[0]);
            line(data, "share", group, name, ChartColours.ofGroup(i), false);
            for (String further : List.of("target", "low", "high")) {
                if (has(further)) {
                    line(data, further, group, name + " – " + heading(further), ChartColours.ofGroup(i), true);
                }
            }
        }
        chart.plot(data);
    }

    private void strength(XDDFChart chart) {
        XDDFScatterChartData data = overTime(chart, "#,##0");
        int[] all = {0, table.table().rows().size() - 1};
        line(data, "people", all, heading("people"), ChartColours.PEOPLE, false);
        line(data, "ceiling", all, heading("ceiling"), ChartColours.TARGET, true);
        chart.plot(data);
    }

    private void money(XDDFChart chart) {
        XDDFBarChartData data = columns(chart);
        String labels = table.table().columns().getFirst().key();
        for (Column column : table.table().columns()) {
            if (column.type() == ColumnType.MONEY) {
                ChartColours.paintMoney(bars(data, labels, column.key()), column.key());
            }
        }
        chart.plot(data);
    }

    private void waterfall(XDDFChart chart, WaterfallChart waterfall) {
        XDDFBarChartData data = columns(chart);
        data.setBarGrouping(BarGrouping.STACKED);
        bars(data, WaterfallSteps.STEP, WaterfallSteps.FROM).setFillProperties(new XDDFNoFillProperties());
        for (WaterfallChart.Kind kind : WaterfallSteps.kinds(waterfall)) {
            ChartColours.paintStep(bars(data, WaterfallSteps.STEP, WaterfallSteps.code(kind)), kind);
        }
        chart.plot(data);
        overlap(chart.getCTChart().getPlotArea().getBarChartArray(0));
        chart.deleteLegend();
    }

    /** Parts of one column lie in one line; as text, because POI leaves the type of the number out of its smaller library. */
    private static void overlap(CTBarChart bars) {
        try (XmlCursor cursor = bars.addNewOverlap().newCursor()) {
            cursor.setAttributeText(new QName("val"), FULL_OVERLAP);
        }
    }

    private static XDDFBarChartData columns(XDDFChart chart) {
        XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        up.setNumberFormat("#,##0");
        up.setCrosses(AxisCrosses.AUTO_ZERO);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, up);
        data.setBarDirection(BarDirection.COL);
        data.setVaryColors(false);
        return data;
    }

    private XDDFChartData.Series bars(XDDFBarChartData data, String labels, String key) {
        XDDFChartData.Series bars = data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, table.body(labels)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, table.body(key)));
        bars.setTitle(heading(key), null);
        return bars;
    }

    private static void frame(XDDFChart chart, ChartFrame frame) {
        String title = frame.title();
        String watermark = frame.watermark();
        chart.setTitleText(
                watermark == null ? title : Texts.in(Locale.forLanguageTag(frame.lang())).labelled(watermark, title));
        chart.setTitleOverlay(false);
        chart.getTitle()
                .getBody()
                .getParagraphs()
                .forEach(p -> p.getTextRuns().forEach(r -> r.setFontSize(TITLE_POINTS)));
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        chart.displayBlanksAs(DisplayBlanks.GAP);
    }

    private XDDFScatterChartData overTime(XDDFChart chart, String format) {
        XDDFValueAxis across = chart.createValueAxis(AxisPosition.BOTTOM);
        across.setNumberFormat("mmm yyyy");
        limits(across);
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        up.setNumberFormat(format);
        up.setMinimum(0);
        XDDFScatterChartData data = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, across, up);
        data.setStyle(ScatterStyle.LINE);
        data.setVaryColors(false);
        return data;
    }

    /** The days that there are; around a single one half a year, where Office would show a century. */
    private void limits(XDDFValueAxis across) {
        LongSummaryStatistics days = table.table().rows().stream()
                .map(row -> row.cells().get(column("date")))
                .flatMap(cell -> cell instanceof TableCell.Day day ? Stream.of(day.date()) : Stream.empty())
                .mapToLong(date -> (long) DateUtil.getExcelDate(date))
                .summaryStatistics();
        if (days.getCount() > 0) {
            long around = days.getMin() == days.getMax() ? AROUND_ONE_DAY : 0;
            across.setMinimum((double) days.getMin() - around);
            across.setMaximum((double) days.getMax() + around);
        }
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
        line.setMarkerStyle(rows[1] > rows[0] ? MarkerStyle.NONE : dashed ? MarkerStyle.DASH : MarkerStyle.CIRCLE);
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

    /** The column that names the lines. */
    private String firstOfText() {
        return table.table().columns().stream()
                .filter(column -> column.type() == ColumnType.TEXT)
                .findFirst()
                .orElseThrow()
                .key();
    }

    private boolean has(String key) {
        return table.table().columns().stream().anyMatch(column -> column.key().equals(key));
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

package org.mizani.reports.ooxml;

import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.mizani.tables.TableCell;

/** Lines over the dates of a table: shares of women, or people under a ceiling. */
final class DatedLines {

    private static final int AROUND_ONE_DAY = 183;

    private final ChartCells cells;

    DatedLines(ChartCells cells) {
        this.cells = cells;
    }

    void shares(XDDFChart chart) {
        XDDFScatterChartData data = overTime(chart, "0%");
        String key = cells.firstOfText();
        List<int[]> groups = cells.groups(key);
        for (int i = 0; i < groups.size(); i++) {
            int[] group = groups.get(i);
            String name = cells.words(key).get(group[0]);
            line(data, "share", group, name, ChartColours.ofGroup(i), false);
            for (String further : List.of("target", "low", "high")) {
                if (cells.has(further)) {
                    line(data, further, group, name + " – " + cells.heading(further), ChartColours.ofGroup(i), true);
                }
            }
        }
        chart.plot(data);
    }

    void strength(XDDFChart chart) {
        XDDFScatterChartData data = overTime(chart, "#,##0");
        int[] all = {0, cells.table().rows().size() - 1};
        line(data, "people", all, cells.heading("people"), ChartColours.PEOPLE, false);
        line(data, "ceiling", all, cells.heading("ceiling"), ChartColours.TARGET, true);
        chart.plot(data);
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
        LongSummaryStatistics days = cells.table().rows().stream()
                .map(row -> row.cells().get(cells.column("date")))
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
        if (IntStream.rangeClosed(rows[0], rows[1]).noneMatch(r -> cells.known(r, key))) {
            return;
        }
        XDDFScatterChartData.Series line =
                (XDDFScatterChartData.Series) data.addSeries(cells.numbers("date", rows), cells.numbers(key, rows));
        line.setTitle(title, null);
        line.setSmooth(false);
        line.setMarkerStyle(rows[1] > rows[0] ? MarkerStyle.NONE : dashed ? MarkerStyle.DASH : MarkerStyle.CIRCLE);
        line.setLineProperties(ChartColours.line(colour, dashed));
    }
}

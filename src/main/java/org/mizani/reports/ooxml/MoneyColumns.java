package org.mizani.reports.ooxml;

import javax.xml.namespace.QName;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.xmlbeans.XmlCursor;
import org.mizani.charts.WaterfallChart;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;

/** Columns of money: the measures side by side, or the steps of a waterfall on each other. */
final class MoneyColumns {

    private static final String FULL_OVERLAP = "100";

    private final ChartCells cells;

    MoneyColumns(ChartCells cells) {
        this.cells = cells;
    }

    void money(XDDFChart chart) {
        XDDFBarChartData data = columns(chart);
        String labels = cells.table().columns().getFirst().key();
        for (Column column : cells.table().columns()) {
            if (column.type() == ColumnType.MONEY) {
                ChartColours.paintMoney(bars(data, labels, column.key()), column.key());
            }
        }
        chart.plot(data);
    }

    void waterfall(XDDFChart chart, WaterfallChart waterfall) {
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
        XDDFChartData.Series bars = data.addSeries(cells.labels(labels), cells.numbers(key));
        bars.setTitle(cells.heading(key), null);
        return bars;
    }
}

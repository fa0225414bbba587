package org.mizani.reports.ooxml;

import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
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
import org.mizani.tables.TableXlsx;
import org.mizani.ui.texts.Texts;

/** A chart that Excel or Word draws itself over a table of a sheet, so that it changes with the figures. */
public final class NativeChart {

    private static final double TITLE_POINTS = 11;

    private final ChartCells cells;

    /** @param sheet that the table stands on: of the workbook, or of the one that a Word chart carries */
    public NativeChart(XSSFSheet sheet, PlacedTable table) {
        this.cells = new ChartCells(sheet, table);
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
            case ShareChart ignored -> new DatedLines(cells).shares(chart);
            case StrengthChart ignored -> new DatedLines(cells).strength(chart);
            case MoneyChart ignored -> new MoneyColumns(cells).money(chart);
            case WaterfallChart waterfall -> new MoneyColumns(cells).waterfall(chart, waterfall);
            default -> throw new IllegalArgumentException(spec.getClass().getSimpleName());
        }
    }

    private static void frame(XDDFChart chart, ChartFrame frame) {
        String title = frame.title();
        String watermark = frame.watermark();
        chart.setTitleText(
                watermark == null
                        ? title
                        : Texts.in(Locale.forLanguageTag(frame.lang())).labelled(watermark, title));
        chart.setTitleOverlay(false);
        chart.getTitle()
                .getBody()
                .getParagraphs()
                .forEach(p -> p.getTextRuns().forEach(r -> r.setFontSize(TITLE_POINTS)));
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        chart.displayBlanksAs(DisplayBlanks.GAP);
    }
}

package org.mizani.reports.ooxml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mizani.charts.WaterfallChart;
import org.mizani.charts.WaterfallChart.Kind;
import org.mizani.charts.WaterfallChart.Step;
import org.mizani.metrics.MetricValue;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/**
 * The steps of a waterfall as a table that a chart of Office can stack: where each step begins, and how high it is in the
 * column of its kind.
 */
final class WaterfallSteps {

    static final String STEP = "step";
    static final String FROM = "from";

    private WaterfallSteps() {}

    /** False where a step would cross zero, which stacked columns cannot: sources beyond the need, or money taken back. */
    static boolean stack(WaterfallChart chart) {
        return !chart.steps().isEmpty()
                && chart.steps().stream()
                        .noneMatch(step ->
                                step.kind() == Kind.SURPLUS || step.amount().signum() < 0)
                && beginnings(chart).stream().allMatch(from -> from.signum() >= 0);
    }

    static Table of(WaterfallChart chart) {
        Texts texts = Texts.in(Locale.forLanguageTag(chart.frame().lang()));
        List<Kind> kinds = kinds(chart);
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(STEP, texts.get("financing.waterfall.step"), ColumnType.TEXT));
        columns.add(new Column(FROM, texts.get("financing.waterfall.from", chart.currency()), ColumnType.MONEY));
        boolean supposed = chart.frame().watermark() != null;
        kinds.forEach(kind -> columns.add(new Column(
                code(kind),
                texts.get("financing.waterfall.kind." + word(kind, supposed), chart.currency()),
                ColumnType.MONEY)));
        List<BigDecimal> from = beginnings(chart);
        List<Table.Row> rows = new ArrayList<>();
        for (Step step : chart.steps()) {
            List<TableCell> cells = new ArrayList<>();
            cells.add(TableCell.text(step.label()));
            cells.add(amount(MetricValue.of(from.get(rows.size()))));
            kinds.forEach(kind ->
                    cells.add(kind == step.kind() ? amount(MetricValue.of(step.amount())) : TableCell.text("")));
            rows.add(Table.Row.of(cells));
        }
        return new Table(chart.frame().title(), columns, rows, null);
    }

    /** The kinds of step that there are. */
    static List<Kind> kinds(WaterfallChart chart) {
        return chart.steps().stream().map(Step::kind).distinct().toList();
    }

    /** What a scenario supposes is no pledge. */
    private static String word(Kind kind, boolean supposed) {
        return supposed && kind == Kind.PROMISE ? "supposed" : code(kind);
    }

    static String code(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static TableCell amount(MetricValue value) {
        return TableCell.figure(value, null);
    }

    /** A source takes its part from the top of what was left; need and missing stand on the ground. */
    private static List<BigDecimal> beginnings(WaterfallChart chart) {
        List<BigDecimal> from = new ArrayList<>();
        BigDecimal left = BigDecimal.ZERO;
        for (Step step : chart.steps()) {
            switch (step.kind()) {
                case NEED -> {
                    left = left.add(step.amount());
                    from.add(BigDecimal.ZERO);
                }
                case SOURCE, PROMISE -> {
                    left = left.subtract(step.amount());
                    from.add(left);
                }
                case MISSING, SURPLUS -> from.add(BigDecimal.ZERO);
            }
        }
        return from;
    }
}

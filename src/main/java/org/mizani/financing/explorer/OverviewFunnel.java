package org.mizani.financing.explorer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.mizani.charts.FunnelChart;
import org.mizani.financing.Measure;
import org.mizani.financing.Pictured;
import org.mizani.metrics.MetricValue;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** What became of the pledges to all operations. */
final class OverviewFunnel {

    private final MoneyOverview overview;
    private final MoneyWords words;
    private final Texts texts;
    private final Formats formats;
    private final MoneyFigures figures;

    OverviewFunnel(MoneyOverview overview, MoneyWords words) {
        this.overview = overview;
        this.words = words;
        this.texts = words.texts();
        this.formats = words.formats();
        this.figures = new MoneyFigures(overview);
    }

    /**
     * What was promised, what of that became firm, and what of that came; empty when nothing was pledged.
     *
     * @param lag how long the pledges waited, which goes wherever the picture and its figures go
     */
    Optional<Pictured> picture(Optional<String> lag) {
        MoneyTotal total = overview.total();
        List<Measure> stages = List.of(Measure.PLEDGED, Measure.COMMITTED, Measure.RECEIVED);
        Optional<BigDecimal> pledged = total.value(Measure.PLEDGED).known().filter(p -> p.signum() > 0);
        if (pledged.isEmpty()) {
            return Optional.empty();
        }
        String title = words.title("financing.explorer.chart.funnel");
        boolean one = overview.rows().size() == 1;
        List<Row> rows = stages.stream()
                .map(m -> Row.of(List.of(
                        TableCell.text(words.measure(m)),
                        TableCell.figure(
                                total.value(m), one ? figures.of(overview.rows().getFirst(), m) : figures.total(m)),
                        TableCell.figure(ofPledges(total, m, pledged.get()), null))))
                .toList();
        return Optional.of(new Pictured(
                new FunnelChart(
                        words.frame(
                                title,
                                texts.get("financing.explorer.chart.funnel.subtitle")
                                        + lag.map(l -> " · " + l).orElse(""),
                                texts.get(
                                                "financing.explorer.chart.funnel.description",
                                                words.money(total.value(Measure.PLEDGED)),
                                                words.money(total.value(Measure.COMMITTED)),
                                                formats.share(ofPledges(total, Measure.COMMITTED, pledged.get())),
                                                words.money(total.value(Measure.RECEIVED)),
                                                formats.share(ofPledges(total, Measure.RECEIVED, pledged.get())))
                                        + after(lag)),
                        words.currency(),
                        stages.stream()
                                .map(m -> new FunnelChart.Stage(
                                        words.measure(m),
                                        FunnelChart.Kind.valueOf(m.name()),
                                        total.value(m).known().orElse(null),
                                        ofPledges(total, m, pledged.get())
                                                .known()
                                                .orElse(null)))
                                .toList()),
                new Table(
                        title,
                        List.of(
                                new Column("stage", texts.get("financing.explorer.funnel.stage"), ColumnType.TEXT),
                                words.amountColumn(),
                                new Column(
                                        "of_pledged",
                                        texts.get("financing.explorer.funnel.of-pledged"),
                                        ColumnType.SHARE)),
                        rows,
                        texts.get("financing.explorer.note.parts") + after(lag))));
    }

    private static String after(Optional<String> lag) {
        return lag.map(l -> " " + l).orElse("");
    }

    private static MetricValue ofPledges(MoneyTotal total, Measure measure, BigDecimal pledged) {
        return total.value(measure).map(a -> a.divide(pledged, MathContext.DECIMAL128));
    }
}

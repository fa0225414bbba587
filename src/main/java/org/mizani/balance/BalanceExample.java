package org.mizani.balance;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.mizani.charts.BalanceChart;
import org.mizani.charts.BalanceChart.Mark;
import org.mizani.charts.BalanceChart.Status;
import org.mizani.charts.ChartFrame;
import org.mizani.metrics.MetricValue;
import org.mizani.parity.ParityStatus;
import org.mizani.ui.texts.Texts;

/**
 * What the chart looks like, where nothing can be drawn yet. Operations and figures are invented, bear no name of a real
 * operation, and are marked as invented wherever the chart goes; none is stored.
 */
public final class BalanceExample {

    private BalanceExample() {}

    public static BalanceChart of(BalanceWords words) {
        Texts texts = words.texts();
        List<Mark> marks = List.of(
                mark("A", "0.01", "0.85", 2_400, Status.MET, ParityStatus.MET, words),
                mark("B", "-0.05", "0.4", 5_200, Status.BELOW, ParityStatus.BELOW, words),
                mark("C", "-0.12", "0.65", 900, Status.NONE, ParityStatus.NONE, words));
        return new BalanceChart(
                new ChartFrame(
                        texts.get("balance.example.title"),
                        texts.get("balance.chart.subtitle"),
                        texts.get("balance.example.source"),
                        texts.get("balance.example.instead"),
                        texts.get("balance.example.title")
                                + " "
                                + marks.stream()
                                        .map(mark -> sentence(mark, words))
                                        .collect(Collectors.joining(" ")),
                        texts.locale().getLanguage(),
                        texts.get("balance.example.watermark")),
                texts.get("balance.chart.distance"),
                texts.get("balance.chart.coverage", words.basis(), words.scope()),
                marks);
    }

    private static Mark mark(
            String letter,
            String distance,
            String coverage,
            long people,
            Status status,
            ParityStatus says,
            BalanceWords words) {
        return new Mark(
                words.texts().get("balance.example.operation", letter),
                new BigDecimal(distance),
                new BigDecimal(coverage),
                people,
                status,
                words.texts().get(says.key(false), words.balance().framework().code()));
    }

    private static String sentence(Mark mark, BalanceWords words) {
        return words.texts()
                .get(
                        "balance.example.line",
                        mark.label(),
                        words.formats().points(MetricValue.of(mark.distance())),
                        mark.says(),
                        words.formats().share(MetricValue.of(mark.coverage())));
    }
}

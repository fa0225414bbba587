package org.mizani.balance;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mizani.charts.BalanceChart;
import org.mizani.charts.BalanceChart.Mark;
import org.mizani.charts.BalanceChart.Status;
import org.mizani.charts.ChartFrame;
import org.mizani.parity.ParityStatus;
import org.mizani.ui.texts.Texts;

/** Distance to the target beside coverage, a mark for each line that has both. */
public final class BalanceCharts {

    private BalanceCharts() {}

    /** Empty when no line has both sides. */
    public static Optional<BalanceChart> of(BalanceWords words) {
        Balance balance = words.balance();
        if (balance.drawn().isEmpty()) {
            return Optional.empty();
        }
        Texts texts = words.texts();
        List<Mark> marks = balance.drawn().stream()
                .map(line -> mark(line, words))
                .sorted(Comparator.comparing(Mark::coverage).reversed().thenComparing(Mark::label))
                .toList();
        return Optional.of(new BalanceChart(
                new ChartFrame(
                        texts.get("balance.chart.title", words.by(), words.scope(), words.basis(), words.component()),
                        texts.get("balance.chart.subtitle"),
                        texts.get("balance.chart.source", balance.framework().code()),
                        texts.get("balance.chart.as-of", words.day()),
                        words.description(),
                        texts.locale().getLanguage()),
                texts.get("balance.chart.distance"),
                texts.get("balance.chart.coverage", words.basis(), words.scope()),
                marks));
    }

    private static Mark mark(BalanceLine line, BalanceWords words) {
        WomenSide women = Objects.requireNonNull(line.women());
        MoneySide money = Objects.requireNonNull(line.money());
        return new Mark(
                words.name(line),
                women.reading().gap().known().orElseThrow(),
                money.shortfall().coverage().known().orElseThrow(),
                women.reading().people().paired().whole(),
                status(women.reading().status()),
                words.status(women));
    }

    /** Where the distance to a target is known, no other status is possible. */
    private static Status status(ParityStatus status) {
        return switch (status) {
            case MET -> Status.MET;
            case BELOW -> Status.BELOW;
            case NONE -> Status.NONE;
            case NO_TARGET, NOT_REPORTED -> throw new IllegalStateException("no distance where " + status);
        };
    }
}

package org.mizani.financing.explorer;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.charts.MoneyChart;
import org.mizani.financing.Measure;
import org.mizani.financing.Pictured;
import org.mizani.ui.texts.Texts;

/** An answer in pictures, one scope in each; the twins hold the same figures. */
public final class MoneyOverviewCharts {

    /** More bars than these nobody compares; the table has them all. */
    static final int MOST_BARS = 24;

    private final MoneyOverview overview;
    private final MoneyWords words;
    private final Texts texts;

    public MoneyOverviewCharts(MoneyOverview overview, MoneyWords words) {
        this.overview = overview;
        this.words = words;
        this.texts = words.texts();
    }

    /** Requirement, and what was received, committed and pledged, of each operation; empty when nobody states any. */
    public Optional<MoneyChart> operations() {
        List<OperationRow> drawn = overview.rows().stream()
                .filter(r -> Stream.of(Measure.REQUIREMENT, Measure.PLEDGED, Measure.COMMITTED, Measure.RECEIVED)
                        .anyMatch(m -> r.value(m).known().isPresent()))
                .sorted(Comparator.comparing((OperationRow r) -> size(r)).reversed())
                .limit(MOST_BARS)
                .sorted(Comparator.comparing(r -> r.operation().code()))
                .toList();
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        String most = drawn.size() < overview.rows().size()
                ? " "
                        + texts.get(
                                "financing.explorer.chart.most",
                                drawn.size(),
                                overview.rows().size())
                : "";
        return Optional.of(new MoneyChart(
                words.frame(
                        words.title("financing.explorer.chart.operations"),
                        new Caveats(overview, words).after(words.basisLine() + most),
                        drawn.stream().map(this::inWords).collect(Collectors.joining(" "))),
                words.basisLine(),
                words.currency(),
                drawn.stream().map(this::bar).toList()));
    }

    private static BigDecimal size(OperationRow row) {
        return row.value(Measure.REQUIREMENT)
                .known()
                .or(() -> row.value(Measure.PLEDGED).known())
                .orElse(BigDecimal.ZERO);
    }

    private String inWords(OperationRow row) {
        return texts.get(
                "financing.explorer.chart.operation",
                row.operation().code(),
                words.money(row.value(Measure.REQUIREMENT)),
                words.money(row.value(Measure.PLEDGED)),
                words.money(row.value(Measure.RECEIVED)),
                words.money(row.shortfall()));
    }

    private MoneyChart.Bar bar(OperationRow row) {
        BigDecimal received = number(row, Measure.RECEIVED);
        BigDecimal committed = number(row, Measure.COMMITTED);
        return new MoneyChart.Bar(
                row.operation().code(),
                number(row, Measure.REQUIREMENT),
                received,
                difference(committed, received),
                difference(number(row, Measure.PLEDGED), committed == null ? received : committed),
                row.shortfall().known().orElse(null));
    }

    private static @Nullable BigDecimal number(OperationRow row, Measure measure) {
        return row.value(measure).known().orElse(null);
    }

    private static @Nullable BigDecimal difference(@Nullable BigDecimal whole, @Nullable BigDecimal part) {
        return whole == null ? null : whole.subtract(part == null ? BigDecimal.ZERO : part);
    }

    public Optional<Pictured> waterfall() {
        return new OverviewWaterfall(overview, words).picture().map(this::rated);
    }

    /** @param lag how long the pledges waited for cash, in words */
    public Optional<Pictured> funnel(Optional<String> lag) {
        return new OverviewFunnel(overview, words).picture(lag).map(this::rated);
    }

    public Optional<Pictured> receipts() {
        return new OverviewReceipts(overview, words).picture().map(this::rated);
    }

    private Pictured rated(Pictured picture) {
        return picture.withRates(MoneyTables.rates(overview, words));
    }
}

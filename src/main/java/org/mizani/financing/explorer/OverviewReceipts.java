package org.mizani.financing.explorer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.charts.ReceiptsChart;
import org.mizani.financing.CashCover;
import org.mizani.financing.Measure;
import org.mizani.financing.Pictured;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Period;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** What all operations received in each month. */
final class OverviewReceipts {

    private static final int MOST_MONTHS = 240;

    private final MoneyOverview overview;
    private final MoneyWords words;
    private final Texts texts;
    private final Formats formats;
    private final MoneyFigures figures;

    OverviewReceipts(MoneyOverview overview, MoneyWords words) {
        this.overview = overview;
        this.words = words;
        this.texts = words.texts();
        this.formats = words.formats();
        this.figures = new MoneyFigures(overview);
    }

    /** What came in each month against the mean monthly need; empty when no receipt belongs to a month. */
    Optional<Pictured> picture() {
        Map<String, MoneyGroup> months = overview.groups(MoneyBreakdown.MONTH).stream()
                .filter(g -> g.value(Measure.RECEIVED).known().isPresent())
                .collect(Collectors.toMap(MoneyGroup::key, g -> g));
        MoneyGroup undated = months.remove("");
        Optional<Period> whole = overview.whole();
        if (months.isEmpty() || whole.isEmpty()) {
            return Optional.empty();
        }
        List<YearMonth> drawn = drawn(whole.get(), months);
        if (drawn.size() > MOST_MONTHS) {
            return Optional.empty();
        }
        String title = words.title("financing.explorer.chart.receipts");
        MetricValue need = overview.monthlyNeed();
        String subtitle = undated == null
                ? texts.get("financing.receipts.subtitle")
                : texts.get("financing.receipts.undated", words.money(undated.value(Measure.RECEIVED)));
        MetricValue sum = MoneyTotal.sum(
                months.values().stream().map(g -> g.value(Measure.RECEIVED)).toList());
        return Optional.of(new Pictured(
                new ReceiptsChart(
                        words.frame(
                                title,
                                subtitle,
                                Stream.concat(
                                                Stream.of(texts.get(
                                                        "financing.receipts.description",
                                                        months.size(),
                                                        words.money(sum))),
                                                new CashSentences(overview, words).sentences().stream())
                                        .collect(Collectors.joining(" "))),
                        words.currency(),
                        drawn.stream()
                                .map(m -> new ReceiptsChart.Month(m.atDay(1), received(months.get(m.toString()))))
                                .toList(),
                        need.known().orElse(null),
                        runOut()),
                receiptsTable(title, drawn, months, need)));
    }

    private static @Nullable BigDecimal received(@Nullable MoneyGroup month) {
        return month == null ? null : month.value(Measure.RECEIVED).known().orElse(null);
    }

    /** All months of the time; of mandates, those from the first to the last receipt. */
    private List<YearMonth> drawn(Period whole, Map<String, MoneyGroup> months) {
        List<YearMonth> known =
                months.keySet().stream().map(YearMonth::parse).sorted().toList();
        boolean common = overview.span().common().isPresent();
        YearMonth first = common ? YearMonth.from(whole.from()) : known.getFirst();
        YearMonth last = common ? YearMonth.from(whole.to()) : known.getLast();
        long length = first.until(last, ChronoUnit.MONTHS) + 1;
        return Stream.iterate(first, m -> m.plusMonths(1))
                .limit(Math.min(length, MOST_MONTHS + 1))
                .toList();
    }

    private Table receiptsTable(String title, List<YearMonth> drawn, Map<String, MoneyGroup> months, MetricValue need) {
        return new Table(
                title,
                List.of(
                        new Column("month", texts.get("financing.receipts.month"), ColumnType.TEXT),
                        words.amountColumn(),
                        new Column(
                                "monthly_need",
                                texts.get(
                                        "financing.in-currency",
                                        texts.get("financing.explorer.monthly-need"),
                                        words.currency()),
                                ColumnType.MONEY)),
                drawn.stream()
                        .map(m -> {
                            MoneyGroup group = months.get(m.toString());
                            return Row.of(List.of(
                                    TableCell.text(formats.month(m.atDay(1))),
                                    TableCell.figure(
                                            group == null ? MetricValue.notReported() : group.value(Measure.RECEIVED),
                                            group == null
                                                    ? null
                                                    : figures.of(MoneyBreakdown.MONTH, group, Measure.RECEIVED)),
                                    TableCell.figure(need, figures.monthlyNeed())));
                        })
                        .toList(),
                texts.get("financing.explorer.note.months"));
    }

    /** Cash of one operation pays for no other, so only the day of a single one is drawn. */
    private @Nullable LocalDate runOut() {
        CashCover cash = overview.rows().size() == 1
                ? overview.rows().getFirst().position().cash()
                : null;
        return cash == null ? null : cash.runOutOn();
    }
}

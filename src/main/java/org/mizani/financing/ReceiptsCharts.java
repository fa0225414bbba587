package org.mizani.financing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mizani.charts.ChartFrame;
import org.mizani.charts.ReceiptsChart;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Period;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** What came in each month of a position's period against its mean monthly need, and when the cash runs out. */
public final class ReceiptsCharts {

    private static final int LONGEST_IN_MONTHS = 180;

    private ReceiptsCharts() {}

    /** @return empty when no receipt bears a date: money of a whole period belongs to no month */
    public static Optional<Pictured> of(FundingPosition position, List<PartnerFunding> partners, Locale locale) {
        SortedMap<YearMonth, BigDecimal> byMonth = new TreeMap<>();
        receipts(partners)
                .filter(v -> v.funding().when().date() != null)
                .forEach(v -> byMonth.merge(YearMonth.from(v.funding().when().day()), v.amount(), BigDecimal::add));
        if (byMonth.isEmpty() || Months.in(position.question().period()).intValue() > LONGEST_IN_MONTHS) {
            return Optional.empty();
        }
        BigDecimal undated = receipts(partners)
                .filter(v -> v.funding().when().date() == null)
                .map(Valued::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(draw(position, byMonth, undated, Texts.in(locale)));
    }

    private static Stream<Valued<Contribution>> receipts(List<PartnerFunding> partners) {
        return partners.stream()
                .flatMap(p -> p.inputs().stream())
                .filter(v -> v.funding().kind() == ContributionKind.RECEIPT);
    }

    private static Pictured draw(
            FundingPosition position, SortedMap<YearMonth, BigDecimal> byMonth, BigDecimal undated, Texts texts) {
        FundingQuestion question = position.question();
        Period period = question.period();
        Formats formats = Formats.in(texts.locale());
        List<YearMonth> months = Stream.iterate(
                        YearMonth.from(period.from()),
                        m -> !m.isAfter(YearMonth.from(period.to())),
                        m -> m.plusMonths(1))
                .toList();
        BigDecimal monthlyNeed = MonthlyNeed.of(position).known().orElse(null);
        String title = texts.get(
                "financing.receipts.title",
                question.operation(),
                MoneySentences.period(period, texts.locale()),
                question.currency(),
                texts.get("scope." + question.scope().code()));
        LocalDate runOut = position.cash() == null ? null : position.cash().runOutOn();
        String subtitle = undated.signum() == 0
                ? texts.get("financing.receipts.subtitle")
                : texts.get("financing.receipts.undated", formats.money(MetricValue.of(undated), question.currency()));
        ChartFrame frame = new ChartFrame(
                title,
                subtitle,
                texts.get("financing.chart.source"),
                texts.get("financing.chart.as-of"),
                texts.get(
                        "financing.receipts.description",
                        byMonth.size(),
                        formats.money(
                                MetricValue.of(byMonth.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)),
                                question.currency())),
                texts.locale().getLanguage());
        ReceiptsChart chart = new ReceiptsChart(
                frame,
                question.currency(),
                months.stream()
                        .map(m -> new ReceiptsChart.Month(m.atDay(1), byMonth.get(m)))
                        .toList(),
                monthlyNeed,
                runOut);
        return new Pictured(chart, table(title, months, byMonth, question.currency(), texts));
    }

    private static Table table(
            String title,
            List<YearMonth> months,
            SortedMap<YearMonth, BigDecimal> byMonth,
            String currency,
            Texts texts) {
        Formats formats = Formats.in(texts.locale());
        return new Table(
                title,
                List.of(
                        new Column("month", texts.get("financing.receipts.month"), ColumnType.TEXT),
                        new Column("received", texts.get("financing.waterfall.amount", currency), ColumnType.MONEY)),
                months.stream()
                        .map(m -> Row.of(List.of(
                                TableCell.text(formats.month(m.atDay(1))),
                                TableCell.figure(
                                        byMonth.containsKey(m)
                                                ? MetricValue.of(byMonth.get(m))
                                                : MetricValue.notReported(),
                                        null))))
                        .toList(),
                null);
    }
}

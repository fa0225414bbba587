package org.mizani.financing.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mizani.charts.WaterfallChart;
import org.mizani.financing.Basis;
import org.mizani.financing.Funding;
import org.mizani.financing.Ledgers;
import org.mizani.financing.Measure;
import org.mizani.financing.RandomMoney;
import org.mizani.financing.Scope;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Operation;
import org.mizani.tables.Table;
import org.mizani.tables.TableCell;

/** The parts of every view add up to its total to the last digit. */
class MoneyOverviewTest {

    private static final int CASES = 1_000;

    /** Of those, the ones that are written down too. */
    private static final int WRITTEN = 100;

    /** Columns of stocks and of what is compared with them. */
    private static final List<String> STOCKS =
            List.of("arrears", "cash", "need_until_end", "shortfall", "surplus", "coverage");

    private static final List<Measure> FLOWS = List.of(
            Measure.PLEDGED,
            Measure.COMMITTED,
            Measure.RECEIVED,
            Measure.RECEIVED_IN_KIND,
            Measure.SPENT,
            Measure.ASSESSED,
            Measure.ASSESSED_PAID);

    @Test
    void partners_channels_and_categories_add_up_to_the_operations() {
        for (int seed = 0; seed < CASES; seed++) {
            MoneyOverview overview = overview(seed);
            for (MoneyBreakdown by : List.of(MoneyBreakdown.PARTNER, MoneyBreakdown.CHANNEL, MoneyBreakdown.CATEGORY)) {
                for (Measure measure : FLOWS) {
                    assertSum(overview, by, measure, seed);
                }
            }
            assertSum(overview, MoneyBreakdown.CATEGORY, Measure.REQUIREMENT, seed);
        }
    }

    @Test
    void months_and_what_belongs_to_none_add_up_to_the_operations() {
        for (int seed = 0; seed < CASES; seed++) {
            MoneyOverview overview = overview(seed);
            assertSum(overview, MoneyBreakdown.MONTH, Measure.RECEIVED, seed);
            assertSum(overview, MoneyBreakdown.MONTH, Measure.SPENT, seed);
        }
    }

    @Test
    void rows_add_up_to_the_last_row_and_shortfalls_are_never_netted() {
        for (int seed = 0; seed < CASES; seed++) {
            MoneyOverview overview = overview(seed);
            MoneyTotal total = overview.total();
            for (Measure measure : Measure.values()) {
                assertAdded(
                        overview,
                        total.value(measure),
                        r -> r.value(measure),
                        r -> r.position().asOf(measure));
            }
            assertAdded(overview, total.shortfall(), OperationRow::shortfall, MoneyOverviewTest::day);
            assertAdded(overview, total.surplus(), OperationRow::surplus, MoneyOverviewTest::day);
        }
    }

    /** Stocks of different days are not added. */
    private static void assertAdded(
            MoneyOverview overview,
            MetricValue total,
            Function<OperationRow, MetricValue> value,
            Function<OperationRow, LocalDate> day) {
        long days = overview.rows().stream()
                .map(day)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        assertThat(plain(total))
                .isEqualTo(
                        days > 1
                                ? MoneyTotal.DAYS_DIFFER
                                : plain(sum(overview.rows().stream().map(value))));
    }

    /** Of the stock that a row's shortfall is about, where it has one. */
    private static LocalDate day(OperationRow row) {
        return row.shortfall().known().isEmpty()
                ? null
                : switch (row.basis()) {
                    case ARREARS -> row.position().asOf(Measure.ARREARS);
                    case CASH -> row.position().asOf(Measure.CASH);
                    case PLEDGED, RECEIVED, CONVERSION, ASSESSED -> null;
                };
    }

    @Test
    void the_columns_of_every_table_add_up_to_its_last_row() {
        for (int seed = 0; seed < WRITTEN; seed++) {
            MoneyOverview overview = overview(seed);
            for (MoneyBreakdown by : MoneyBreakdown.values()) {
                assertTableAddsUp(MoneyTables.of(overview, words(overview), by), seed);
            }
        }
    }

    @Test
    void the_steps_from_the_requirement_to_the_gap_add_up() {
        int drawn = 0;
        for (int seed = 0; seed < WRITTEN; seed++) {
            MoneyOverview overview = overview(seed);
            Optional<WaterfallChart> chart = new MoneyOverviewCharts(overview, words(overview))
                    .waterfall()
                    .map(p -> (WaterfallChart) p.chart());
            if (chart.isPresent()) {
                drawn++;
                BigDecimal need = steps(chart.get(), WaterfallChart.Kind.NEED);
                BigDecimal money = steps(chart.get(), WaterfallChart.Kind.SOURCE)
                        .add(steps(chart.get(), WaterfallChart.Kind.PROMISE));
                assertThat(need.add(steps(chart.get(), WaterfallChart.Kind.SURPLUS)))
                        .as("case %s", seed)
                        .isEqualByComparingTo(money.add(steps(chart.get(), WaterfallChart.Kind.MISSING)));
            }
        }
        assertThat(drawn).isGreaterThan(WRITTEN / 20);
    }

    @Test
    void every_row_of_the_receipts_is_a_month_and_all_of_them_are_what_is_dated() {
        for (int seed = 0; seed < WRITTEN; seed++) {
            MoneyOverview overview = overview(seed);
            new MoneyOverviewCharts(overview, words(overview)).receipts().ifPresent(picture -> {
                MetricValue undated = sum(
                        overview.rows().stream().map(r -> r.answer().undated().value(Measure.RECEIVED)));
                BigDecimal all =
                        overview.total().value(Measure.RECEIVED).known().orElseThrow();
                assertThat(column(picture.table(), 1, false))
                        .isEqualByComparingTo(all.subtract(undated.known().orElse(BigDecimal.ZERO)));
            });
        }
    }

    private static void assertSum(MoneyOverview overview, MoneyBreakdown by, Measure measure, int seed) {
        assertThat(plain(sum(overview.groups(by).stream().map(g -> g.value(measure)))))
                .as("%s by %s, case %s", measure, by, seed)
                .isEqualTo(plain(overview.total().value(measure)));
    }

    /** Each column of money has the sum of its rows in the last one. */
    private static void assertTableAddsUp(Table table, int seed) {
        if (table.rows().isEmpty() || !table.rows().getLast().total()) {
            return;
        }
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.rows().getLast().cells().get(i) instanceof TableCell.Figure sum
                    && sum.value().equals(MoneyTotal.DAYS_DIFFER)) {
                assertThat(table.columns().get(i).key()).isIn(STOCKS);
            } else if (table.columns().get(i).type() == Table.ColumnType.MONEY) {
                assertThat(column(table, i, false))
                        .as("%s, case %s", table.columns().get(i).key(), seed)
                        .isEqualByComparingTo(column(table, i, true));
            }
        }
    }

    private static BigDecimal column(Table table, int column, boolean total) {
        return table.rows().stream()
                .filter(r -> r.total() == total)
                .map(r -> r.cells().get(column))
                .flatMap(c -> c.number().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal steps(WaterfallChart chart, WaterfallChart.Kind kind) {
        return chart.steps().stream()
                .filter(s -> s.kind() == kind)
                .map(WaterfallChart.Step::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static MetricValue sum(Stream<MetricValue> values) {
        return MoneyTotal.sum(values.toList());
    }

    private static MetricValue plain(MetricValue value) {
        return value.map(v -> v.signum() == 0 ? BigDecimal.ZERO : v.stripTrailingZeros());
    }

    private static MoneyWords words(MoneyOverview overview) {
        return new MoneyWords(overview, Map.of(), Locale.ENGLISH);
    }

    private static MoneyOverview overview(int seed) {
        RandomMoney random = new RandomMoney(seed);
        Map<String, List<Funding>> claims = new HashMap<>();
        List<Operation> operations = new ArrayList<>();
        for (int i = 0; i < 1 + seed % 4; i++) {
            String code = "OP-" + i;
            claims.put(code, random.claims(code, 25));
            operations.add(new Operation(code, code, null, List.of("AU"), List.of(), null, null, null, null));
        }
        Ledgers ledgers = RandomMoney.ledgers(claims, RandomMoney.rates());
        Basis basis = List.of(Basis.values()).get(seed % 6);
        MoneyFilter filter = MoneyFilter.USUAL
                .withBasis(basis)
                .withProrata(seed % 2 == 1)
                .withCurrency(seed % 5 == 0 ? "EUR" : "USD");
        Span span = Span.of(random.period());
        return MoneyOverview.of(filter, Scope.MISSION_BUDGET, span, operations, ledgers);
    }
}

package org.mizani.financing.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mizani.charts.FunnelChart;
import org.mizani.charts.ReceiptsChart;
import org.mizani.financing.Basis;
import org.mizani.financing.Examples;
import org.mizani.financing.Funding;
import org.mizani.financing.Ledgers;
import org.mizani.financing.Measure;
import org.mizani.financing.MoneySentences;
import org.mizani.financing.RandomMoney;
import org.mizani.financing.Scope;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Period;
import org.mizani.operations.Operation;
import org.mizani.tables.Table;
import org.mizani.tables.TableCell;
import org.mizani.tables.TableCsv;

/** The worked examples of the domain handbook, section 6, as the page of financing answers them. */
class MoneyExamplesTest {

    @Test
    void amis_in_august_2005_was_173m_short_of_what_was_pledged() {
        MoneyOverview overview = overview(
                Basis.PLEDGED,
                new Span.FiscalYear(2005),
                Examples.need("AMIS", "2005-07-01/2006-06-30", "252m"),
                Examples.pledge("AMIS", "2005-08-15", "EU", "79m"));
        assertThat(money(overview.total().shortfall())).isEqualTo("173000000");
        assertThat(percent(overview.total().coverage())).isEqualTo("31.3");
        assertThat(MoneyTables.of(overview, words(overview, Locale.ENGLISH), MoneyBreakdown.OPERATION)
                        .caption())
                .isEqualTo("AU-led operations: requirement and money by operation, 2005/06 (July-June), scope: mission"
                        + " budget, basis: pledged, in USD");
    }

    @Test
    void amis_in_december_2005_was_135m_short_of_what_was_received() {
        MoneyOverview overview = overview(
                Basis.RECEIVED,
                new Span.CalendarYear(2005),
                Examples.need("AMIS", "2005-01-01/2005-12-31", "465m"),
                Examples.receipt("AMIS", "2005-12-01", "EU", "330m"));
        assertThat(money(overview.total().shortfall())).isEqualTo("135000000");
        assertThat(percent(overview.total().coverage())).isEqualTo("71.0");
    }

    @Test
    void mnjtf_was_pledged_35_7_percent_of_its_need() {
        MoneyOverview overview = overview(
                Basis.PLEDGED,
                new Span.CalendarYear(2015),
                Examples.need("MNJTF", "2015-01-01/2015-12-31", "700m"),
                Examples.pledge("MNJTF", "2015-06-01", "NGA", "250m"));
        assertThat(percent(overview.total().coverage())).isEqualTo("35.7");
    }

    @Test
    void aussom_is_149_8m_short_of_its_first_budget_year() {
        MoneyOverview overview = overview(
                Basis.RECEIVED,
                new Span.FiscalYear(2025),
                Examples.need("AUSSOM", "2025-07-01/2026-06-30", "166.5m"),
                Examples.receipt("AUSSOM", "2025-09-25", "EU", "16.7m"));
        assertThat(money(overview.total().shortfall())).isEqualTo("149800000");
        assertThat(percent(overview.total().coverage())).isEqualTo("10.0");
        assertThat(new MoneyOverviewSentences(overview, words(overview, Locale.ENGLISH)).sentences())
                .first()
                .asString()
                .contains("2025/26 (July-June)", "USD\u00a0149.8m short", "received");
        assertThat(new MoneyOverviewSentences(overview, words(overview, Locale.FRENCH)).sentences())
                .first()
                .asString()
                .contains("2025/26 (juillet-juin)", "149,8", "90,0\u00a0% reste à couvrir");
    }

    @Test
    void months_and_steps_are_told_as_each_language_writes_them() {
        assertThat(MoneySentences.period(Examples.days("2025-01-01/2026-06-30"), Locale.FRENCH))
                .isEqualTo("janv. 2025 à juin 2026");
        assertThat(MoneySentences.period(Examples.days("2025-01-02/2025-06-30"), Locale.FRENCH))
                .contains(" au ");
        MoneyOverview overview = overview(
                Basis.RECEIVED,
                new Span.CalendarYear(2020),
                Examples.need("AMISOM", "2020-01-01/2020-12-31", "100"),
                Examples.receipt("AMISOM", "2020-02-01", "EU", "40"));
        assertThat(new MoneyOverviewCharts(overview, words(overview, Locale.FRENCH)).waterfall())
                .hasValueSatisfying(
                        p -> assertThat(p.chart().frame().description()).contains("Besoin : ", " ; "));
    }

    @Test
    void samim_members_left_47_2_percent_of_their_dues_open() {
        MoneyOverview overview = overview(
                Basis.ASSESSED,
                new Span.Days(Examples.days("2021-07-15/2022-07-15")),
                Examples.assessed("SAMIM", "2021-08-01", "SADC", "72m"),
                Examples.assessedPaid("SAMIM", "2022-06-01", "SADC", "38m"));
        assertThat(money(overview.total().shortfall())).isEqualTo("34000000");
        assertThat(new MoneyOverviewSentences(overview, words(overview, Locale.ENGLISH)).sentences())
                .first()
                .asString()
                .contains("52.8\u00a0%", "47.2\u00a0% is open");
        Table table = MoneyOverviewTable.of(overview, words(overview, Locale.ENGLISH));
        assertThat(new String(TableCsv.bytes(table), StandardCharsets.UTF_8))
                .contains(",coverage,open,", "0.4722222222222222222222222222222222");
    }

    @Test
    void a_surplus_of_one_operation_covers_no_other() {
        MoneyOverview overview = overview(
                Basis.RECEIVED,
                new Span.CalendarYear(2020),
                Examples.need("AMISOM", "2020-01-01/2020-12-31", "100"),
                Examples.receipt("AMISOM", "2020-02-01", "EU", "150"),
                Examples.need("MNJTF", "2020-01-01/2020-12-31", "100"),
                Examples.receipt("MNJTF", "2020-02-01", "EU", "40"));
        MoneyTotal total = overview.total();
        assertThat(money(total.shortfall())).isEqualTo("60");
        assertThat(money(total.surplus())).isEqualTo("50");
        assertThat(percent(total.coverage())).isEqualTo("70.0");
    }

    @Test
    void operations_whose_need_and_money_fall_on_different_days_are_named() {
        MoneyOverview overview = overview(
                Basis.RECEIVED,
                new Span.CalendarYear(2020),
                Examples.need("AMISOM", "2020-01-01/2020-06-30", "100"),
                Examples.need("AMISOM", "2020-07-01/2020-12-31", "100"),
                Examples.receipt("AMISOM", "2020-02-01", "EU", "50"),
                Examples.need("MNJTF", "2020-07-01/2020-12-31", "100"),
                Examples.receipt("MNJTF", "2020-02-01", "EU", "40"),
                Examples.receipt("MNJTF", "2020-08-01", "EU", "40"));
        assertThat(new MoneyOverviewSentences(overview, words(overview, Locale.ENGLISH)).sentences())
                .contains(
                        "One operation counts needs in full on whose days nothing is reported on this basis (AMISOM),"
                                + " so the shortfall may look larger than it is.",
                        "One operation counts money of days that no need is stated for (MNJTF), so the coverage may"
                                + " look better than it is.");
        MoneyOverview amisom = overview.only(overview.rows().getFirst());
        assertThat(new MoneyOverviewSentences(amisom, words(amisom, Locale.ENGLISH)).sentences())
                .contains("On the days of one need (Jul 2020 to Dec 2020) nothing is reported on this basis; that need"
                        + " counts in full, so the shortfall may look larger than it is.");
        assertThat(MoneyOverviewTable.of(overview, words(overview, Locale.ENGLISH))
                        .rows())
                .extracting(r -> ((TableCell.Figure) r.cells().get(8)).mark())
                .containsExactly(
                        "1 of 2 needs: nothing reported on their days",
                        "one entry on days without a stated need",
                        null);
    }

    @Test
    void a_sum_that_lacks_an_operation_says_so_in_its_row_and_in_pictures() {
        MoneyOverview overview = overview(
                Basis.RECEIVED,
                new Span.CalendarYear(2021),
                Examples.need("AMISOM", "2021-01-01/2021-12-31", "2m"),
                Examples.receipt("AMISOM", "2021-02-01", "EU", "1m"),
                Examples.need("MNJTF", "2021-01-01/2021-12-31", "480m"));
        assertThat(percent(overview.total().coverage())).isEqualTo("50.0");
        assertThat(MoneyOverviewTable.of(overview, words(overview, Locale.ENGLISH))
                        .rows()
                        .getLast()
                        .cells()
                        .subList(6, 9))
                .extracting(c -> ((TableCell.Figure) c).mark())
                .containsOnly("known for 1 of 2 operations");
        assertThat(new MoneyOverviewCharts(overview, words(overview, Locale.ENGLISH)).waterfall())
                .hasValueSatisfying(
                        p -> assertThat(p.chart().frame().subtitle()).contains("1 of 2 operations"));
    }

    @Test
    void categories_of_a_need_that_counts_as_a_whole_are_shown_and_add_up_to_it() {
        String days = "2025-01-01/2025-06-30";
        MoneyOverview overview = overview(
                Basis.RECEIVED,
                new Span.CalendarYear(2025),
                Examples.need("AUSSOM", days, "90.4m"),
                Examples.need("AUSSOM", days, "78.5m", "Stipends"),
                Examples.need("AUSSOM", days, "8.1m", "Operations"),
                Examples.need("AUSSOM", days, "3.3m", "Staff"),
                Examples.need("AUSSOM", days, "0.4m", "Other"));
        assertThat(overview.groups(MoneyBreakdown.CATEGORY))
                .extracting(g -> g.key() + " " + money(g.value(Measure.REQUIREMENT)))
                .containsExactlyInAnyOrder(
                        "Stipends 78500000", "Operations 8100000", "Staff 3300000", "Other 400000", " 100000");
        assertThat(money(overview.total().value(Measure.REQUIREMENT))).isEqualTo("90400000");
    }

    @Test
    void one_donor_is_a_concentration_of_10_000_and_four_equal_ones_of_2_500() {
        Funding one = Examples.receipt("AMISOM", "2020-02-01", "EU", "10");
        assertThat(hhi(one)).isEqualTo("10000");
        assertThat(hhi(
                        one,
                        Examples.receipt("AMISOM", "2020-02-01", "GBR", "10"),
                        Examples.receipt("AMISOM", "2020-02-01", "USA", "10"),
                        Examples.receipt("MNJTF", "2020-03-01", "NGA", "10")))
                .isEqualTo("2500");
        assertThat(overview(
                                Basis.RECEIVED,
                                new Span.CalendarYear(2020),
                                one,
                                Examples.receipt("AMISOM", "2020-02-01", "", "10"))
                        .concentration(MoneyBreakdown.PARTNER)
                        .hhi())
                .isInstanceOf(MetricValue.NotMeaningful.class);
    }

    @Test
    void a_quarter_billion_of_400m_pledged_is_62_5_percent_of_the_funnel() {
        MoneyOverview overview = overview(
                Basis.CONVERSION,
                new Span.CalendarYear(2020),
                Examples.pledge("AMISOM", "2020-01-15", "EU", "400m"),
                Examples.receipt("AMISOM", "2020-09-15", "EU", "250m"));
        FunnelChart funnel = (FunnelChart) new MoneyOverviewCharts(overview, words(overview, Locale.ENGLISH))
                .funnel(Optional.empty())
                .orElseThrow()
                .chart();
        assertThat(funnel.stages())
                .extracting(FunnelChart.Stage::ofFirst)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.ONE, new BigDecimal("0.625"), new BigDecimal("0.625"));
    }

    @Test
    void the_mean_need_of_a_month_is_that_of_the_months_that_needs_are_stated_for() {
        Span year = new Span.CalendarYear(2020);
        assertThat(money(overview(Basis.RECEIVED, year, Examples.need("AMISOM", "2020-07-01/2020-12-31", "60m"))
                        .monthlyNeed()))
                .isEqualTo("10000000");
        assertThat(money(overview(
                                Basis.RECEIVED,
                                year,
                                Examples.need("AMISOM", "2020-07-01/2020-12-31", "60m"),
                                Examples.need("MNJTF", "2020-04-01/2020-12-31", "120m"))
                        .monthlyNeed()))
                .isEqualTo("20000000");
    }

    @Test
    void years_are_named_and_found_again_in_the_address() {
        assertThat(Span.byCode("2018-19", Examples.TODAY)).contains(new Span.FiscalYear(2018));
        assertThat(Span.byCode("2018-20", Examples.TODAY)).isEmpty();
        assertThat(Span.byCode("2019", Examples.TODAY)).contains(new Span.CalendarYear(2019));
        assertThat(Span.byCode("mandate", Examples.TODAY)).contains(new Span.Mandate(2026));
        assertThat(Span.of(Examples.days("2018-07-01/2019-06-30")).code()).isEqualTo("2018-19");
        assertThat(Span.of(Examples.days("2018-07-02/2019-06-30"))).isInstanceOf(Span.Days.class);
    }

    @Test
    void the_money_of_mandates_is_that_of_their_days_and_cash_lasts_to_a_day() {
        MoneyOverview overview = overview(
                Basis.RECEIVED,
                new Span.Mandate(2026),
                Examples.need("AUSSOM", "2026-01-01/2026-12-31", "480m"),
                Examples.cash("AUSSOM", "2026-01-31", "181m"),
                Examples.receipt("AUSSOM", "2025-12-31", "EU", "7m"),
                Examples.receipt("AUSSOM", "2026-02-01", "EU", "50m"));
        assertThat(money(overview.total().shortfall())).isEqualTo("430000000");
        ReceiptsChart receipts = (ReceiptsChart) new MoneyOverviewCharts(overview, words(overview, Locale.FRENCH))
                .receipts()
                .orElseThrow()
                .chart();
        assertThat(receipts.runOutOn()).isEqualTo("2026-06-16");
        assertThat(receipts.frame().description()).contains("16 juin 2026");
    }

    @Test
    void an_operation_that_goes_on_is_read_to_the_end_of_the_year() {
        assertThat(new Span.Mandate(2026).of(operation("AUSSOM")))
                .contains(new Period(
                        Examples.TODAY.withDayOfYear(1),
                        Examples.TODAY.withMonth(12).withDayOfMonth(31)));
    }

    private static String hhi(Funding... claims) {
        return money(overview(Basis.RECEIVED, new Span.CalendarYear(2020), claims)
                .concentration(MoneyBreakdown.PARTNER)
                .hhi());
    }

    private static MoneyOverview overview(Basis basis, Span span, Funding... claims) {
        Map<String, List<Funding>> byOperation = new HashMap<>();
        for (Funding claim : claims) {
            byOperation
                    .computeIfAbsent(claim.operation(), o -> new ArrayList<>())
                    .add(claim);
        }
        Ledgers ledgers = RandomMoney.ledgers(byOperation, RandomMoney.rates());
        List<Operation> operations = byOperation.keySet().stream()
                .sorted()
                .map(MoneyExamplesTest::operation)
                .toList();
        return MoneyOverview.of(MoneyFilter.USUAL.withBasis(basis), Scope.MISSION_BUDGET, span, operations, ledgers);
    }

    private static Operation operation(String code) {
        return new Operation(
                code, code, null, List.of("AU"), List.of(), Examples.TODAY.withDayOfYear(1), null, null, null);
    }

    private static MoneyWords words(MoneyOverview overview, Locale locale) {
        return new MoneyWords(overview, Map.of(), locale);
    }

    private static String money(MetricValue value) {
        return value.known().orElseThrow().stripTrailingZeros().toPlainString();
    }

    private static String percent(MetricValue value) {
        return value.known()
                .orElseThrow()
                .movePointRight(2)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}

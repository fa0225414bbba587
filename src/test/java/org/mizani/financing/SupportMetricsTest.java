package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mizani.financing.partners.PartnerSentences;
import org.mizani.financing.partners.PartnerTables;
import org.mizani.financing.partners.Partnerships;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Period;
import org.mizani.tables.Table;
import org.mizani.tables.TableCell;

class SupportMetricsTest {

    private static final Period YEAR = Given.period("2025-01-01/2025-12-31");

    @Test
    void cash_logistics_and_help_in_kind_are_told_apart_and_scopes_never_added() {
        SupportAnswer answer = of(
                Given.receipt("AUSSOM", "2025-03-01", "EU", "5m"),
                Given.inKind(Given.receipt("AUSSOM", "2025-03-01", "EU", "1m"), Scope.MISSION_BUDGET),
                Given.inKind(Given.receipt("AUSSOM", "2025-03-01", "UN", "7m"), Scope.LOGISTICS_PACKAGE));
        assertThat(answer.rows())
                .extracting(s -> s.partner() + " " + s.scope().code() + " "
                        + s.form().code() + " "
                        + s.value(SupportMeasure.RECEIVED).known().orElseThrow().toPlainString())
                .containsExactlyInAnyOrder(
                        "EU mission-budget cash 5000000",
                        "EU mission-budget in-kind 1000000",
                        "UN logistics-package logistics 7000000");
    }

    @Test
    void a_pledge_alone_is_not_received() {
        Support row =
                of(Given.pledge("AUSSOM", "2025-03-01", "CHN", "5m")).rows().getFirst();
        assertThat(row.value(SupportMeasure.PLEDGED)).isEqualTo(MetricValue.of(new BigDecimal("5000000")));
        assertThat(row.value(SupportMeasure.RECEIVED)).isEqualTo(MetricValue.notReported());
    }

    @Test
    void a_promise_is_called_one_in_the_matrix_and_beside_its_amount() {
        Partnerships.Answer answer = answer(of(
                Given.pledge("AUSSOM", "2025-03-01", "CHN", "5m"), Given.receipt("AUSSOM", "2025-03-01", "EU", "1m")));
        PartnerTables tables = new PartnerTables(answer, YEAR, "USD", Map.of(), Locale.ENGLISH);
        assertThat(column(tables.matrix(), "AUSSOM")).containsExactlyInAnyOrder("cash promised", "●\u00a0cash");
        assertThat(column(tables.amounts().getFirst(), "form")).containsExactly("cash promised", "●\u00a0cash");
    }

    @Test
    void a_claim_that_only_overlaps_the_period_is_in_no_row_but_counted_and_listed() {
        Expenditure spent = new Expenditure(
                "UNSOS",
                "UN",
                "",
                "",
                FlowTime.during(Given.period("2024-07-01/2025-06-30")),
                Scope.LOGISTICS_PACKAGE,
                "",
                1,
                Given.money("500m"),
                Given.CITED);
        Partnerships.Answer answer = answer(of(spent, Given.receipt("AUSSOM", "2025-03-01", "EU", "1m")));
        assertThat(answer.rows()).hasSize(1);
        assertThat(answer.beyond()).hasSize(1);
        assertThat(new PartnerSentences(answer, YEAR, "USD", Locale.ENGLISH).sentences())
                .anyMatch(said -> said.startsWith("One claim overlaps the period without lying inside"));
        assertThat(new PartnerTables(answer, YEAR, "USD", Map.of(), Locale.ENGLISH).outside())
                .hasValueSatisfying(table -> assertThat(column(table, "why"))
                        .containsExactly("overlaps the period without lying inside it"));
    }

    private static Partnerships.Answer answer(SupportAnswer found) {
        return new Partnerships.Answer(
                found.rows().stream()
                        .map(support -> new Partnerships.Row(null, support))
                        .toList(),
                found.rates(),
                found.notConverted(),
                found.beyond());
    }

    private static List<String> column(Table table, String key) {
        int at = table.columns().stream().map(Table.Column::key).toList().indexOf(key);
        return table.rows().stream()
                .map(row -> ((TableCell.Text) row.cells().get(at)).text())
                .toList();
    }

    @Test
    void what_a_fund_spends_on_an_operation_is_support_of_whoever_stands_behind_it() {
        Expenditure spent = new Expenditure(
                "AMISOM",
                "UNTF-AMISOM",
                "un-trust-fund",
                "",
                FlowTime.during(YEAR),
                Scope.MISSION_BUDGET,
                "",
                1,
                Given.money("18222660"),
                Given.CITED);
        assertThat(of(spent).rows()).singleElement().satisfies(row -> {
            assertThat(row.partner()).isEqualTo("UNTF-AMISOM");
            assertThat(row.value(SupportMeasure.SPENT)).isEqualTo(MetricValue.of(new BigDecimal("18222660")));
        });
        assertThat(of(Given.spent("AMISOM", FlowTime.during(YEAR), "5")).rows()).isEmpty();
    }

    @Test
    void only_claims_that_make_a_row_are_converted_and_counted_as_left_out() {
        SupportAnswer answer = of(
                Given.spent("AMISOM", FlowTime.during(YEAR), "5 ERN"),
                Given.contribution(ContributionKind.ASSESSED, "AMISOM", "2025-03-01", "EU", "7 ERN"),
                Given.receipt("AMISOM", "2025-03-01", "EU", "9 ERN"));
        assertThat(answer.notConverted())
                .singleElement()
                .satisfies(c -> assertThat(c.funding().money().amount()).isEqualByComparingTo("9"));
    }

    @Test
    void a_figure_is_named_and_read_back() {
        Support row = of(Given.receipt("AUSSOM", "2025-03-01", "", "5m")).rows().getFirst();
        assertThat(SupportFigure.parse(row.figure(SupportMeasure.RECEIVED)))
                .hasValueSatisfying(f -> assertThat(f.speaksOf(row)).isTrue());
    }

    @Test
    void rows_add_up_to_all_that_was_received() {
        Random random = new Random(5);
        List<String> partners = List.of("EU", "UN", "CHN", "JPN", "");
        for (int i = 0; i < 1_000; i++) {
            List<Funding> claims = new ArrayList<>();
            BigDecimal all = BigDecimal.ZERO;
            for (int n = random.nextInt(8); n >= 0; n--) {
                String amount = Integer.toString(random.nextInt(1_000) + 1);
                String day = LocalDate.of(2025, 1, 1).plusDays(claims.size()).toString();
                Contribution receipt = Given.receipt(
                        random.nextBoolean() ? "AUSSOM" : "MNJTF", day, partners.get(random.nextInt(5)), amount);
                claims.add(
                        random.nextInt(3) == 0
                                ? Given.inKind(
                                        receipt, List.of(Scope.values()).get(random.nextInt(Scope.values().length)))
                                : random.nextBoolean() ? receipt : Given.referring(receipt, "ref"));
                all = all.add(new BigDecimal(amount));
            }
            BigDecimal sum = of(claims.toArray(Funding[]::new)).rows().stream()
                    .flatMap(s -> s.value(SupportMeasure.RECEIVED).known().stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(all);
        }
    }

    private static SupportAnswer of(Funding... claims) {
        ClaimSet current = Given.stored(claims).current();
        return SupportMetrics.of(
                current.contributions(),
                current.expenditures(),
                YEAR,
                new Converter("USD", RateTable.EMPTY),
                "USD",
                KnownAt.NOW);
    }
}

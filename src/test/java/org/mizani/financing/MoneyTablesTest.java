package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.financing.Given.arrears;
import static org.mizani.financing.Given.cash;
import static org.mizani.financing.Given.contribution;
import static org.mizani.financing.Given.pledge;
import static org.mizani.financing.Given.position;
import static org.mizani.financing.Given.question;
import static org.mizani.financing.Given.receipt;
import static org.mizani.financing.Given.requirement;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mizani.metrics.MetricValue;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.TableCell;

/** A result stands beside what it compares, and what is in no sum is named. */
class MoneyTablesTest {

    private static final String YEAR = "2020-01-01/2020-12-31";
    private static final FundingQuestion X = question("X", YEAR);

    @Test
    void assessed_and_paid_stand_beside_the_shortfall_that_compares_them() {
        Table table = table(
                Basis.ASSESSED,
                contribution(ContributionKind.ASSESSED, "X", "2020-02-01", "ZAF", "72m"),
                contribution(ContributionKind.ASSESSED_PAID, "X", "2020-03-01", "ZAF", "38m"));
        assertThat(number(table, "assessed")).isEqualTo("72000000");
        assertThat(number(table, "assessed_paid")).isEqualTo("38000000");
        assertThat(number(table, "shortfall")).isEqualTo("34000000");
        assertThat(formula(table, "shortfall")).isEqualTo("MAX(0,{assessed}-{assessed_paid})");
        assertThat(formula(table, "coverage")).isEqualTo("{assessed_paid}/{assessed}");
    }

    @Test
    void cash_stands_beside_the_need_until_the_end_with_its_date() {
        Table table = table(Basis.CASH, requirement("X", YEAR, "120"), cash("X", "2020-06-30", "45"));
        assertThat(number(table, "cash")).isEqualTo("45");
        assertThat(cell(table, "cash").mark()).isEqualTo("on 30 June 2020");
        assertThat(number(table, "need_until_end")).isEqualTo("60");
        assertThat(number(table, "shortfall")).isEqualTo("15");
        assertThat(formula(table, "shortfall")).isEqualTo("MAX(0,{need_until_end}-{cash})");
    }

    @Test
    void arrears_stand_with_their_date() {
        Table table = table(Basis.ARREARS, arrears("X", "ALL", "2020-06-30", null, "4"));
        assertThat(number(table, "arrears")).isEqualTo("4");
        assertThat(cell(table, "arrears").mark()).isEqualTo("on 30 June 2020");
        assertThat(formula(table, "shortfall")).isEqualTo("{arrears}");
    }

    @Test
    void the_usual_columns_stay_as_they_are() {
        assertThat(table(Basis.RECEIVED, requirement("X", YEAR, "1")).columns())
                .extracting(Column::key)
                .containsExactly(
                        "period", "requirement", "pledged", "committed", "received", "spent", "shortfall", "coverage");
    }

    @Test
    void arrears_are_aged_and_the_ages_add_up() {
        FundingPosition owing = position(
                X,
                arrears("X", "UGA", "2020-06-30", "2020-06-01", "3"),
                arrears("X", "KEN", "2020-06-30", "2019-01-01", "4"));
        Table table = ArrearsTable.of(List.of(owing, owing), Locale.ENGLISH).orElseThrow();
        assertThat(table.rows()).hasSize(1);
        assertThat(number(table, "days_0_90")).isEqualTo("3");
        assertThat(number(table, "days_91_180")).isEqualTo("0");
        assertThat(number(table, "over_365")).isEqualTo("4");
        assertThat(number(table, "total")).isEqualTo("7");
        assertThat(formula(table, "total")).startsWith("{days_0_90}+").endsWith("{no_due_date}");
    }

    @Test
    void where_no_due_date_is_stated_ages_are_not_known_to_be_zero() {
        Table table = ArrearsTable.of(
                        List.of(position(X, arrears("X", "ALL", "2020-06-30", null, "4"))), Locale.ENGLISH)
                .orElseThrow();
        assertThat(cell(table, "days_0_90").value()).isEqualTo(MetricValue.notReported());
        assertThat(formula(table, "total")).isEqualTo("{no_due_date}");
        assertThat(ArrearsTable.of(List.of(position(X, requirement("X", YEAR, "1"))), Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void a_pledge_without_a_rate_is_named_with_amount_currency_and_cell() {
        FundingPosition position =
                position(X, requirement("X", YEAR, "90"), pledge("X", "2020-02-01", "EU", "20m EUR"));
        assertThat(LeftOut.withoutRate(
                        Conversions.of(List.of(Conversions.of(position), Conversions.of(position)))
                                .notConverted(),
                        Locale.ENGLISH))
                .hasValueSatisfying(words -> assertThat(words).contains("EUR\u00a020,000,000", "Pledge · X · EU"));
        Table table = LeftOut.table("X", List.of(position), Locale.ENGLISH).orElseThrow();
        assertThat(number(table, "amount")).isEqualTo("20000000");
        assertThat(Objects.requireNonNull(cell(table, "amount").figure()).value())
                .isEqualTo("claim-1");
    }

    @Test
    void a_need_that_reaches_beyond_the_period_is_said_and_changes_no_figure() {
        FundingPosition position =
                position(X, requirement("X", YEAR, "90.4m"), requirement("X", "2020-07-01/2021-06-30", "166.5m"));
        assertThat(position.value(Measure.REQUIREMENT)).isEqualTo(MetricValue.of(Given.number("90.4m")));
        assertThat(MoneySentences.of(position, Basis.RECEIVED, Locale.ENGLISH))
                .endsWith("One claim of this scope overlaps the period without lying inside it, and is left out.");
        assertThat(number(LeftOut.table("X", List.of(position), Locale.ENGLISH).orElseThrow(), "amount"))
                .isEqualTo("166500000");
    }

    @Test
    void what_another_position_contains_is_not_left_out() {
        Funding[] claims = {
            requirement("X", YEAR, "90.4m"),
            requirement("X", "2020-07-01/2021-06-30", "166.5m"),
            receipt("X", "2021-02-01", "EU", "5")
        };
        FundingPosition next = position(question("X", "2020-07-01/2021-06-30"), claims);
        assertThat(LeftOut.table("X", List.of(position(X, claims), next), Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void an_amount_that_counts_one_of_several_claims_says_from_where_to_where_they_reach() {
        Table table = table(Basis.RECEIVED, requirement("X", YEAR, "960m"), requirement("X", YEAR, "959m"));
        assertThat(number(table, "requirement")).isEqualTo("959000000");
        assertThat(cell(table, "requirement").mark()).isEqualTo("claims disagree: USD\u00a0959,000,000 to 960,000,000");
        assertThat(cell(table, "received").mark()).isNull();
    }

    @Test
    void a_table_of_converted_amounts_carries_their_rates_into_files() {
        FundingPosition position = FundingMetrics.position(
                X, Given.stored(requirement("X", YEAR, "9m EUR")), Given.rates(Given.rate("EUR", "2019-12-31", "0.9")));
        assertThat(MoneyTable.of("caption", position, Basis.RECEIVED, Locale.ENGLISH)
                        .rates())
                .contains("0.9 EUR for one US dollar", "31 December 2019", "a source");
        assertThat(table(Basis.RECEIVED, requirement("X", YEAR, "9m")).rates()).isNull();
    }

    private static Table table(Basis basis, Funding... claims) {
        return MoneyTable.of("caption", position(X, claims), basis, Locale.ENGLISH);
    }

    private static TableCell.Figure cell(Table table, String key) {
        List<String> keys = table.columns().stream().map(Column::key).toList();
        return (TableCell.Figure) table.rows().getFirst().cells().get(keys.indexOf(key));
    }

    private static String number(Table table, String key) {
        return Decimals.plain(cell(table, key).number().orElseThrow()).toPlainString();
    }

    private static String formula(Table table, String key) {
        return Objects.requireNonNull(cell(table, key).formula()).expression();
    }
}

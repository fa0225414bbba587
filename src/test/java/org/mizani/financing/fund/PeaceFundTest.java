package org.mizani.financing.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizani.financing.Funding;
import org.mizani.financing.Positions;
import org.mizani.financing.Scope;
import org.mizani.financing.ValuedClaims;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.SumCheck;
import org.mizani.tables.Table;
import org.mizani.tables.TableCsv;

class PeaceFundTest {

    private static final String UNTIL_2023 = "2017-01-01/2023-12-31";

    @Test
    void an_endowment_of_217_million_is_54_25_per_cent_of_400() {
        PeaceFund fund = fund(
                Positions.claim("requirement", "Endowment", UNTIL_2023, "400m"),
                Positions.claim("cash", "Endowment", "2021-06-30", "217m"));
        PeaceFund.Part endowment = fund.part(FundPart.ENDOWMENT);
        assertThat(endowment.shareOfTarget()).isEqualTo(MetricValue.of(new BigDecimal("0.5425")));
        assertThat(endowment.missing()).isEqualTo(MetricValue.of(new BigDecimal("183000000")));
        assertThat(new FundSentences(Locale.ENGLISH).of(fund).getFirst()).contains("54.25", "30 June 2021", "183m");
        assertThat(csv(new FundTables(KnownAt.NOW, Locale.ENGLISH).endowment(fund)))
                .contains(",0.5425,");
    }

    @Test
    void the_newest_balance_counts_and_balances_are_not_added() {
        PeaceFund fund = fund(
                Positions.claim("cash", "endowment", "2021-06-30", "217m"),
                Positions.claim("cash", "Dotation", "2020-02-10", "154124812"));
        assertThat(fund.part(FundPart.ENDOWMENT).balance().amount())
                .isEqualTo(MetricValue.of(new BigDecimal("217000000")));
    }

    @Test
    void one_balance_that_two_names_of_a_part_state_for_a_day_counts_once_and_the_newest_counts() {
        PeaceFund same = fund(
                Positions.claim("cash", "endowment", "2021-06-30", "217m"),
                Positions.claim("cash", "Dotation", "2021-06-30", "217m"),
                Positions.claim("requirement", "endowment", UNTIL_2023, "400m"),
                Positions.claim("requirement", "Capital", "2018-01-01/2023-12-31", "400m"));
        assertThat(same.part(FundPart.ENDOWMENT).shareOfTarget()).isEqualTo(MetricValue.of(new BigDecimal("0.5425")));
        assertThat(same.part(FundPart.ENDOWMENT).balance().inputs()).hasSize(1);
        PeaceFund revised = fund(
                Positions.claim("cash", "endowment", "2021-06-30", "217m"),
                Positions.claim("cash", "Dotation", "2021-06-30", "218m"));
        assertThat(revised.part(FundPart.ENDOWMENT).balance().amount())
                .isEqualTo(MetricValue.of(new BigDecimal("218000000")));
    }

    @Test
    void a_part_of_which_nothing_is_stated_is_not_zero_and_said_so() {
        PeaceFund fund = fund(Positions.claim("cash", "CRF", "2022-12-31", "5m"));
        assertThat(fund.part(FundPart.MEDIATION).balance().amount()).isEqualTo(MetricValue.notReported());
        assertThat(fund.part(FundPart.CRISIS_RESERVE).balance().amount())
                .isEqualTo(MetricValue.of(new BigDecimal("5000000")));
        assertThat(new FundSentences(Locale.FRENCH).of(fund))
                .anySatisfy(s -> assertThat(s).contains("Médiation").doesNotContain("réserve de crise"));
    }

    @Test
    void a_category_that_is_no_part_of_the_fund_is_named() {
        PeaceFund fund = fund(Positions.claim("cash", "Petty cash", "2022-12-31", "5"));
        assertThat(fund.elsewhere()).hasSize(1);
        assertThat(new FundSentences(Locale.ENGLISH).of(fund)).last().asString().contains("Petty cash");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    Mediation and preventive diplomacy      , MEDIATION
                    MÉDIATION ET DIPLOMATIE  PRÉVENTIVE     , MEDIATION
                    Institutional capacity                  , INSTITUTIONAL_CAPACITY
                    Opérations de soutien à la paix         , PEACE_SUPPORT_OPERATIONS
                    Crisis Reserve Facility                 , CRISIS_RESERVE
                    """)
    void categories_are_known_in_english_and_french(String category, FundPart part) {
        assertThat(FundPart.ofCategory(category)).contains(part);
    }

    @Test
    void members_pay_4_1_per_cent_of_the_budget_line_of_2019_and_partners_95_9() {
        BudgetLine line = line("273269140", "11328753", "261940387");
        assertThat(percent(line.shareOfMembers())).isEqualByComparingTo("4.1");
        assertThat(percent(line.shareOfPartners())).isEqualByComparingTo("95.9");
        assertThat(line.sum()).contains(SumCheck.EXACT);
        assertThat(csv(new FundTables(KnownAt.NOW, Locale.ENGLISH).budgetLine(line)))
                .contains(",11328753,0.0414", ",261940387,0.9585");
        assertThat(line("273269140", "11328753", "261940384").sum()).contains(SumCheck.ERROR);
    }

    @Test
    void a_line_whose_parts_are_off_by_their_last_digit_is_rounded_and_says_so() {
        BudgetLine line = line("90.4", "81.9", "8.4");
        assertThat(line.sum()).contains(SumCheck.ROUNDING);
        assertThat(note(line)).contains("rounding").doesNotContain("do not add up");
        assertThat(note(line("90.4", "81.9", "8.2"))).contains("do not add up");
    }

    @Test
    void zeros_that_the_database_keeps_at_the_end_of_amounts_make_rounding_no_error() {
        assertThat(line("90.4000", "81.9000", "8.4000").sum()).contains(SumCheck.ROUNDING);
        assertThat(line("90.4000", "82.0000", "8.2000").sum()).contains(SumCheck.ERROR);
        assertThat(line("273269140.0000", "11328753.0000", "261940387.0000").sum())
                .contains(SumCheck.EXACT);
        assertThat(line("273269140.0000", "11328753.0000", "261940386.0000").sum())
                .contains(SumCheck.ROUNDING);
        assertThat(line("273269140.0000", "11328753.0000", "261940384.0000").sum())
                .contains(SumCheck.ERROR);
        assertThat(line("1000.0000", "600.0000", "300.0000").sum()).contains(SumCheck.ERROR);
    }

    @Test
    void lines_of_different_scope_or_end_are_never_added_and_their_figures_have_names_of_their_own() {
        List<BudgetLine> lines = BudgetLine.of(Positions.claims(
                Positions.claim("requirement", "", "2019-01-01/2019-12-31", "100"),
                Positions.need("FUND", "2019-01-01/2019-12-31", "70"),
                Positions.claim("requirement", "", "2019-01-01/2019-06-30", "40"),
                Positions.claim("assessed", "", "2019-01-01/2019-12-31", "4")));
        assertThat(lines)
                .extracting(l -> l.total().amount().known().orElseThrow().toPlainString())
                .containsExactlyInAnyOrder("100", "70", "40");
        assertThat(lines).extracting(BudgetLine::code).doesNotHaveDuplicates();
        assertThat(lines)
                .filteredOn(l -> l.members().amount().known().isPresent())
                .singleElement()
                .satisfies(l -> assertThat(l.scope()).isEqualTo(Scope.ALL_IN));
    }

    @Test
    void partners_that_two_words_state_count_once() {
        BudgetLine line = BudgetLine.of(Positions.claims(
                        Positions.claim("requirement", "", "2019-01-01/2019-12-31", "100"),
                        Positions.claim("requirement", "Partners", "2019-01-01/2019-12-31", "96"),
                        Positions.claim("requirement", "Partenaires", "2019-01-01/2019-12-31", "96")))
                .getFirst();
        assertThat(line.partners().amount()).isEqualTo(MetricValue.of(new BigDecimal("96")));
    }

    @Test
    void the_gap_is_what_members_reserve_and_secured_partners_leave_of_the_line() {
        BudgetLine line = BudgetLine.of(Positions.claims(
                        Positions.claim("requirement", "", "2019-01-01/2019-12-31", "273269140"),
                        Positions.claim("assessed", "", "2019-01-01/2019-12-31", "11328753"),
                        Positions.claim("requirement", "Partners", "2019-01-01/2019-12-31", "261940387"),
                        toLine("commitment", "EU", "eu", "200000000"),
                        toLine("receipt", "EU", "eu", "150000000"),
                        toLine("receipt", "CHN", "bilateral", "20000000"),
                        toLine("commitment", "JPN", "bilateral", "10000000"),
                        toLine("receipt", "JPN", "bilateral", "15000000"),
                        toLine("receipt", "AU", "au-peace-fund", "3000000")))
                .getFirst();
        assertThat(line.secured().amount()).isEqualTo(MetricValue.of(new BigDecimal("235000000")));
        assertThat(line.reserve().amount()).isEqualTo(MetricValue.of(new BigDecimal("3000000")));
        assertThat(line.gap()).isEqualTo(MetricValue.of(new BigDecimal("23940387")));
        assertThat(note(line)).doesNotContain("crisis reserve");
    }

    @Test
    void a_commitment_whose_money_came_through_the_peace_fund_is_secured_once() {
        BudgetLine line = BudgetLine.of(Positions.claims(
                        Positions.claim("requirement", "", "2019-01-01/2019-12-31", "100"),
                        Positions.claim("assessed", "", "2019-01-01/2019-12-31", "40"),
                        toLine("commitment", "JPN", "bilateral", "5"),
                        Positions.referring(toLine("commitment", "EU", "", "20"), "EU-1"),
                        Positions.referring(toLine("receipt", "EU", "au-peace-fund", "20"), "EU-1")))
                .getFirst();
        assertThat(line.reserve().amount()).isEqualTo(MetricValue.of(20));
        assertThat(line.secured().amount()).isEqualTo(MetricValue.of(5));
        assertThat(line.gap()).isEqualTo(MetricValue.of(35));
    }

    @Test
    void a_gap_says_that_no_reserve_is_counted_and_is_unknown_where_a_part_has_no_rate() {
        Funding[] stated = {
            Positions.claim("requirement", "", "2019-01-01/2019-12-31", "100"),
            Positions.claim("assessed", "", "2019-01-01/2019-12-31", "40"),
            toLine("commitment", "EU", "eu", "20")
        };
        BudgetLine line = BudgetLine.of(Positions.claims(stated)).getFirst();
        assertThat(line.gap()).isEqualTo(MetricValue.of(40));
        assertThat(note(line)).contains("nothing from the crisis reserve");
        Funding[] more = Arrays.copyOf(stated, 4);
        more[3] = toLine("commitment", "AU", "au-peace-fund", "5 ERN");
        assertThat(BudgetLine.of(Positions.claims(more)).getFirst().gap()).isEqualTo(MetricValue.notReported());
    }

    @Test
    void without_word_of_what_partners_have_secured_there_is_no_gap_and_more_than_enough_is_none() {
        assertThat(line("273269140", "11328753", "261940387").gap()).isEqualTo(MetricValue.notReported());
        BudgetLine enough = BudgetLine.of(Positions.claims(
                        Positions.claim("requirement", "", "2019-01-01/2019-12-31", "100"),
                        Positions.claim("assessed", "", "2019-01-01/2019-12-31", "40"),
                        toLine("commitment", "EU", "eu", "70")))
                .getFirst();
        assertThat(enough.gap()).isEqualTo(MetricValue.of(BigDecimal.ZERO));
    }

    private static Funding toLine(String kind, String partner, String channel, String amount) {
        return Positions.given(kind, partner, channel, "", "2019-01-01/2019-12-31", amount);
    }

    private static String note(BudgetLine line) {
        return new FundTables(KnownAt.NOW, Locale.ENGLISH).budgetLine(line).note();
    }

    @Test
    void fund_and_budget_line_say_with_which_rates_they_were_converted_and_what_had_none() {
        ValuedClaims claims = Positions.claims(
                List.of(Positions.rate("EUR", "2021-06-30", "0.9")),
                Positions.claim("cash", "endowment", "2021-06-30", "217m EUR"),
                Positions.claim("cash", "CRF", "2021-06-30", "5 ERN"));
        FundSentences english = new FundSentences(Locale.ENGLISH);
        assertThat(english.of(PeaceFund.of(claims)))
                .last()
                .asString()
                .contains("0.9 EUR", "30 June 2021", "a source", "One claim is left out");
        assertThat(english.of(BudgetLines.of(claims)))
                .hasValueSatisfying(s -> assertThat(s).contains("0.9 EUR", "One claim is left out"));
        assertThat(english.of(BudgetLines.of(Positions.claims()))).isEmpty();
    }

    private static String csv(Table table) {
        return new String(TableCsv.bytes(table), StandardCharsets.UTF_8);
    }

    private static BigDecimal percent(MetricValue share) {
        return share.known().orElseThrow().movePointRight(2).setScale(1, java.math.RoundingMode.HALF_UP);
    }

    private static BudgetLine line(String total, String members, String partners) {
        List<BudgetLine> lines = BudgetLine.of(Positions.claims(
                Positions.claim("requirement", "", "2019-01-01/2019-12-31", total),
                Positions.claim("assessed", "", "2019-01-01/2019-12-31", members),
                Positions.claim("requirement", "Partners", "2019-01-01/2019-12-31", partners)));
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private static PeaceFund fund(Funding... claims) {
        ValuedClaims valued = Positions.claims(claims);
        return PeaceFund.of(valued);
    }
}

package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.financing.Given.arrears;
import static org.mizani.financing.Given.cash;
import static org.mizani.financing.Given.contribution;
import static org.mizani.financing.Given.number;
import static org.mizani.financing.Given.pledge;
import static org.mizani.financing.Given.position;
import static org.mizani.financing.Given.question;
import static org.mizani.financing.Given.receipt;
import static org.mizani.financing.Given.requirement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.SumCheck;

/** The worked examples of the domain handbook, section 6. */
class WorkedExamplesTest {

    @Test
    void amis_in_august_2005_was_173m_short_of_what_was_pledged() {
        Shortfall shortfall = position(
                        question("AMIS", "2005-07-01/2006-06-30"),
                        requirement("AMIS", "2005-07-01/2006-06-30", "252m"),
                        pledge("AMIS", "2005-08-15", "EU", "79m"))
                .shortfall(Basis.PLEDGED);
        assertMoney(shortfall.shortfall(), "173m");
        assertPercent(shortfall.coverage(), "31.3");
        assertMoney(shortfall.surplus(), "0");
    }

    @Test
    void amis_in_december_2005_was_135m_short_of_what_was_received() {
        Shortfall shortfall = position(
                        question("AMIS", "2005-01-01/2005-12-31"),
                        requirement("AMIS", "2005-01-01/2005-12-31", "465m"),
                        receipt("AMIS", "2005-12-01", "EU", "330m"))
                .shortfall(Basis.RECEIVED);
        assertMoney(shortfall.shortfall(), "135m");
        assertPercent(shortfall.coverage(), "71.0");
    }

    @Test
    void aussom_is_149_8m_short_of_its_first_budget_year() {
        Shortfall shortfall = position(
                        question("AUSSOM", "2025-07-01/2026-06-30"),
                        requirement("AUSSOM", "2025-07-01/2026-06-30", "166.5m"),
                        receipt("AUSSOM", "2025-09-25", "EU", "16.7m"))
                .shortfall(Basis.RECEIVED);
        assertMoney(shortfall.shortfall(), "149.8m");
        assertPercent(shortfall.coverage(), "10.0");
    }

    @Test
    void mnjtf_was_pledged_35_7_percent_of_its_need() {
        Shortfall shortfall = position(
                        question("MNJTF", "2015-01-01/2015-12-31"),
                        requirement("MNJTF", "2015-01-01/2015-12-31", "700m"),
                        pledge("MNJTF", "2015-06-01", "NGA", "250m"))
                .shortfall(Basis.PLEDGED);
        assertPercent(shortfall.coverage(), "35.7");
        assertMoney(shortfall.shortfall(), "450m");
    }

    @Test
    void a_quarter_billion_paid_of_400m_pledged_is_a_conversion_of_62_5_percent() {
        Shortfall shortfall = position(
                        question("X", "2020-01-01/2020-12-31"),
                        pledge("X", "2020-01-15", "EU", "400m"),
                        receipt("X", "2020-09-15", "EU", "250m"))
                .shortfall(Basis.CONVERSION);
        assertPercent(shortfall.coverage(), "62.5");
        assertMoney(shortfall.shortfall(), "150m");
    }

    @Test
    void cash_of_181m_lasts_4_525_months_at_40m_a_month() {
        assertThat(CashCover.months(MetricValue.of(number("181m")), number("40m")))
                .isEqualTo(MetricValue.of(new BigDecimal("4.525")));
    }

    @Test
    void cash_cover_says_the_day_on_which_the_money_ends() {
        FundingPosition position = position(
                question("AMIS", "2006-01-01/2006-12-31"),
                requirement("AMIS", "2006-01-01/2006-12-31", "480m"),
                cash("AMIS", "2006-06-30", "181m"));
        CashCover cover = position.cash();
        assertThat(cover.months().known().orElseThrow()).isEqualByComparingTo("4.525");
        assertThat(cover.runOutOn()).isEqualTo("2006-11-15");
        assertThat(cover.needUntilEnd().known().orElseThrow()).isEqualByComparingTo("240000000");
        assertMoney(position.shortfall(Basis.CASH).shortfall(), "59m");
        assertPercent(position.shortfall(Basis.CASH).coverage(), "75.4");
    }

    @Test
    void cash_is_held_against_no_more_than_is_needed_on_the_days_after_it() {
        Requirement[] halves = {
            requirement("X", "2025-01-01/2025-03-31", "30"), requirement("X", "2025-10-01/2025-12-31", "30")
        };
        assertNeedUntilEnd("2024-10-31", "60", halves);
        assertNeedUntilEnd("2025-01-31", "50", halves);
        assertNeedUntilEnd("2025-06-30", "30", halves);
        assertNeedUntilEnd("2025-12-31", "0", halves);
        assertNeedUntilEnd(
                "2025-03-15",
                "114",
                requirement("X", "2025-01-01/2025-06-30", "72"),
                requirement("X", "2025-07-01/2025-12-31", "72"));
    }

    @Test
    void a_balance_after_the_last_day_that_a_need_is_stated_for_is_no_surplus() {
        FundingPosition position = position(
                question("X", "2025-01-01/2025-12-31"),
                requirement("X", "2025-01-01/2025-06-30", "60"),
                cash("X", "2025-09-30", "20"));
        assertThat(position.cash().needUntilEnd()).isEqualTo(MetricValue.notReported());
        assertThat(position.shortfall(Basis.CASH).shortfall()).isEqualTo(MetricValue.notReported());
        assertThat(position.shortfall(Basis.CASH).surplus()).isEqualTo(MetricValue.notReported());
        assertThat(position.cash().months().known().orElseThrow()).isEqualByComparingTo("2");
    }

    @Test
    void a_need_of_a_month_and_one_until_the_end_are_to_the_cent_wherever_they_are_read() {
        FundingPosition position = position(
                question("X", "2025-01-01/2025-12-31"),
                requirement("X", "2025-01-01/2025-12-31", "100"),
                cash("X", "2025-08-31", "20"));
        assertThat(MonthlyNeed.of(position)).isEqualTo(MetricValue.of(new BigDecimal("8.33")));
        assertThat(position.cash().needUntilEnd()).isEqualTo(MetricValue.of(new BigDecimal("33.33")));
        assertThat(position.shortfall(Basis.CASH).shortfall()).isEqualTo(MetricValue.of(new BigDecimal("13.33")));
    }

    @Test
    void needs_that_follow_each_other_on_any_day_are_of_as_many_months_as_one_need_of_all_their_days() {
        FundingPosition position = position(
                question("X", "2025-01-01/2025-06-30"),
                requirement("X", "2025-01-01/2025-03-14", "25"),
                requirement("X", "2025-03-15/2025-06-30", "35"));
        assertThat(MonthlyNeed.months(position)).isEqualByComparingTo("6");
        assertThat(MonthlyNeed.of(position).known().orElseThrow()).isEqualByComparingTo("10");
    }

    private static void assertNeedUntilEnd(String balance, String need, Requirement... needs) {
        FundingPosition position = position(
                question("X", "2024-01-01/2025-12-31"),
                Stream.concat(Stream.of(needs), Stream.of(cash("X", balance, "1")))
                        .toArray(Funding[]::new));
        assertThat(position.cash().needUntilEnd().known().orElseThrow().setScale(0, RoundingMode.HALF_UP))
                .isEqualByComparingTo(need);
    }

    @Test
    void samim_members_left_47_2_percent_of_their_dues_open() {
        Shortfall shortfall = position(
                        question("SAMIM", "2021-07-15/2022-07-15"),
                        contribution(ContributionKind.ASSESSED, "SAMIM", "2021-08-01", "SADC", "72m"),
                        contribution(ContributionKind.ASSESSED_PAID, "SAMIM", "2022-06-01", "SADC", "38m"))
                .shortfall(Basis.ASSESSED);
        assertMoney(shortfall.shortfall(), "34m");
        assertPercent(shortfall.open(), "47.2");
    }

    @Test
    void au_members_paid_4_1_percent_of_the_peace_operations_of_2019() {
        FundingPosition position = position(
                question("AU", "2019-01-01/2019-12-31"),
                requirement("AU", "2019-01-01/2019-12-31", "273269140"),
                receipt("AU", "2019-06-30", "AU-MEMBERS", "11328753"),
                receipt("AU", "2019-06-30", "PARTNERS", "261940387"));
        var partners = FundingMetrics.partners(
                position.question(),
                Given.stored(
                        receipt("AU", "2019-06-30", "AU-MEMBERS", "11328753"),
                        receipt("AU", "2019-06-30", "PARTNERS", "261940387")),
                RateTable.EMPTY);
        assertThat(position.value(Measure.RECEIVED)).isEqualTo(position.value(Measure.REQUIREMENT));
        BigDecimal whole = position.value(Measure.REQUIREMENT).known().orElseThrow();
        assertPercent(share(partners.get(0).received(), whole), "4.1");
        assertPercent(share(partners.get(1).received(), whole), "95.9");
    }

    @Test
    void arrears_have_no_coverage() {
        Shortfall shortfall = position(
                        question("ATMIS", "2024-01-01/2024-12-31"),
                        arrears("ATMIS", "ALL", "2024-12-31", null, "93.9m"))
                .shortfall(Basis.ARREARS);
        assertMoney(shortfall.shortfall(), "93.9m");
        assertThat(shortfall.coverage()).isInstanceOf(MetricValue.NotMeaningful.class);
    }

    @Test
    void a_surplus_is_shown_apart() {
        Shortfall shortfall = position(
                        question("X", "2020-01-01/2020-12-31"),
                        requirement("X", "2020-01-01/2020-12-31", "10m"),
                        receipt("X", "2020-02-01", "EU", "12m"))
                .shortfall(Basis.RECEIVED);
        assertMoney(shortfall.shortfall(), "0");
        assertMoney(shortfall.surplus(), "2m");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            78.5 8.1 3.3 0.4, 90.4,  ROUNDING
            603 345,          959,   ERROR
            11146 680 85,     11911, EXACT
            5623 1309,        6932,  EXACT
            """)
    void a_printed_total_is_compared_with_its_parts(String parts, BigDecimal total, SumCheck expected) {
        assertThat(SumCheck.of(Given.numbers(parts, BigDecimal::new), total)).isEqualTo(expected);
    }

    private static MetricValue share(MetricValue part, BigDecimal whole) {
        return part.map(p -> p.divide(whole, 10, RoundingMode.HALF_UP));
    }

    private static void assertMoney(MetricValue value, String amount) {
        assertThat(value.known().orElseThrow()).isEqualByComparingTo(number(amount));
    }

    private static void assertPercent(MetricValue fraction, String percent) {
        assertThat(fraction.known().orElseThrow().movePointRight(2).setScale(1, RoundingMode.HALF_UP))
                .isEqualTo(new BigDecimal(percent));
    }
}

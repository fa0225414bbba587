package org.mizani.financing.predictability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.financing.predictability.PredictabilityMeasure.COMMITMENT_CONVERSION;
import static org.mizani.financing.predictability.PredictabilityMeasure.CONVERSION;
import static org.mizani.financing.predictability.PredictabilityMeasure.COVERAGE_VOLATILITY;
import static org.mizani.financing.predictability.PredictabilityMeasure.HHI;
import static org.mizani.financing.predictability.PredictabilityMeasure.MEDIAN_LAG_DAYS;
import static org.mizani.financing.predictability.PredictabilityMeasure.MONTHS_OF_COVER;
import static org.mizani.financing.predictability.PredictabilityMeasure.MULTI_YEAR_SHARE;
import static org.mizani.financing.predictability.PredictabilityMeasure.OWN_SHARE;
import static org.mizani.financing.predictability.PredictabilityMeasure.RUN_OUT_DATE;
import static org.mizani.financing.predictability.PredictabilityMeasure.TOP1_SHARE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mizani.financing.ContributionKind;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.GivenMoney;
import org.mizani.metrics.MetricValue;

class PredictabilityMetricsTest {

    private static final String YEAR = "2020-01-01/2020-12-31";
    private static final LocalDate TODAY = LocalDate.parse("2026-01-01");

    private final GivenMoney money = GivenMoney.of("X", YEAR);

    @Test
    void conversion_250_paid_of_400_pledged_is_62_5_per_cent_and_150_are_open() {
        Predictability found =
                of(money.pledged("2020-01-10", "EU", "400", "P").received("2020-03-10", "EU", "250", "P"));
        assertValue(found, CONVERSION, "0.625");
        assertThat(remarks(found, CONVERSION, Locale.ENGLISH)).contains("USD 150 of the pledges have not come");
        assertThat(remarks(found, CONVERSION, Locale.FRENCH)).contains("USD 150 des promesses");
    }

    @Test
    void what_is_committed_is_kept_apart_from_what_came() {
        Predictability found =
                of(money.pledged("2020-01-10", "EU", "400", "").committed("2020-02-10", null, "EU", "183.6"));
        assertValue(found, COMMITMENT_CONVERSION, "0.459");
        assertThat(found.value(CONVERSION)).isEqualTo(MetricValue.notReported());
    }

    @Test
    void money_without_a_pledge_on_record_says_so() {
        Predictability found = of(money.received("2020-03-10", "EU", "250", ""));
        assertValue(found, CONVERSION, "1");
        assertThat(remarks(found, CONVERSION, Locale.ENGLISH)).contains("No pledge is on record");
    }

    @Test
    void one_donor_is_10000_and_four_equal_are_2500() {
        Predictability one = of(money.received("2020-03-10", "EU", "250", "").received("2020-04-10", "EU", "9", ""));
        assertValue(one, HHI, "10000");
        assertValue(one, TOP1_SHARE, "1");
        Predictability four = of(money.received("2020-03-10", "EU", "5", "")
                .received("2020-03-10", "GBR", "5", "")
                .received("2020-03-10", "USA", "5", "")
                .received("2020-03-10", "CHN", "5", ""));
        assertValue(four, HHI, "2500");
        assertValue(four, TOP1_SHARE, "0.25");
        assertThat(four.measured(HHI).inputs()).hasSize(4);
    }

    @Test
    void receipts_of_nobody_named_leave_the_concentration_unknown_and_are_stated() {
        Predictability found = of(money.received("2020-03-10", "EU", "5", "").received("2020-03-10", "", "7", ""));
        assertThat(found.value(HHI)).isInstanceOf(MetricValue.NotMeaningful.class);
        assertThat(found.value(TOP1_SHARE)).isEqualTo(found.value(HHI));
        assertThat(remarks(found, HHI, Locale.ENGLISH)).contains("Receipts of USD 7 name no partner");
        assertThat(found.measured(HHI).inputs()).hasSize(2);
        assertThat(of(money).value(HHI)).isEqualTo(MetricValue.notReported());
    }

    @Test
    void a_partner_who_took_back_more_than_it_gave_leaves_the_concentration_undefined() {
        Predictability found = of(money.received("2020-03-10", "EU", "5", "").received("2020-03-10", "GBR", "-1", ""));
        assertThat(found.value(HHI)).isInstanceOf(MetricValue.NotMeaningful.class);
    }

    @Test
    void cash_of_181m_at_40m_a_month_lasts_4_525_months() {
        Predictability found = of(money.needing(YEAR, "480m").cash("2020-01-31", "181m"));
        assertValue(found, MONTHS_OF_COVER, "4.525");
        assertThat(found.measured(RUN_OUT_DATE).day()).isEqualTo("2020-06-16");
        assertThat(PredictabilityWords.in(Locale.ENGLISH).value(MONTHS_OF_COVER, found.measured(MONTHS_OF_COVER)))
                .isEqualTo("4.525 months");
    }

    @Test
    void members_of_the_au_paid_4_1_per_cent_of_the_line_of_2019() {
        GivenMoney au = GivenMoney.of("AU-PSO", "2019-01-01/2019-12-31")
                .needing("2019-01-01/2019-12-31", "273269140")
                .flow(ContributionKind.ASSESSED, "2019-01-01/2019-12-31", "AU", "au-assessed", "11328753")
                .flow(ContributionKind.RECEIPT, "2019-01-01/2019-12-31", "AU", "au-assessed", "11328753")
                .flow(ContributionKind.RECEIPT, "2019-01-01/2019-12-31", "EU", "eu", "261940387");
        Predictability found = of(au);
        assertThat(rounded(found.value(OWN_SHARE), 4)).isEqualByComparingTo("0.0415");
        assertThat(PredictabilityWords.in(Locale.ENGLISH).value(OWN_SHARE, found.measured(OWN_SHARE)))
                .isEqualTo("4.1\u00a0%");
    }

    @Test
    void the_peace_fund_is_own_money_too_and_an_assessment_without_channel_only_where_the_au_leads() {
        GivenMoney given = money.needing(YEAR, "100")
                .flow(ContributionKind.ASSESSED, YEAR, "AU", "", "10")
                .flow(ContributionKind.RECEIPT, YEAR, "AU", "au-peace-fund", "5");
        assertValue(of(given), OWN_SHARE, "0.15");
        assertValue(
                PredictabilityMetrics.of(given.position(), given.partners(), List.of(), false, TODAY),
                OWN_SHARE,
                "0.05");
        assertThat(of(money.needing(YEAR, "100")).value(OWN_SHARE)).isEqualTo(MetricValue.notReported());
    }

    @Test
    void unpaid_pledges_lengthen_the_lag_and_wait_until_the_periods_end_or_today() {
        GivenMoney paid = money.pledged("2020-01-01", "EU", "4", "A")
                .received("2020-01-31", "EU", "4", "A")
                .pledged("2020-01-01", "GBR", "4", "B")
                .received("2020-04-10", "GBR", "4", "B");
        assertValue(of(paid), MEDIAN_LAG_DAYS, "30");
        GivenMoney open = paid.pledged("2020-01-01", "USA", "4", "C");
        Predictability found = of(open);
        assertValue(found, MEDIAN_LAG_DAYS, "100");
        assertThat(found.watchedUntil()).isEqualTo("2020-12-31");
        assertThat(found.lag().longest()).isEqualTo(365);
        Predictability earlier = PredictabilityMetrics.of(
                open.position(), open.partners(), List.of(), true, LocalDate.parse("2020-03-01"));
        assertThat(earlier.value(MEDIAN_LAG_DAYS)).isEqualTo(MetricValue.notMeaningful("predictability.not-reached"));
        assertThat(earlier.lag().longest()).isEqualTo(60);
        assertThat(PredictabilityWords.in(Locale.ENGLISH).value(MEDIAN_LAG_DAYS, earlier.measured(MEDIAN_LAG_DAYS)))
                .startsWith("not reached");
    }

    @Test
    void a_pledge_without_a_day_is_left_out_of_the_lag_with_a_count() {
        Predictability found = of(money.flow(ContributionKind.PLEDGE, YEAR, "EU", "", "5"));
        assertThat(found.value(MEDIAN_LAG_DAYS)).isEqualTo(MetricValue.notReported());
        assertThat(remarks(found, MEDIAN_LAG_DAYS, Locale.ENGLISH)).contains("One pledge is left out");
    }

    @Test
    void a_pledge_whose_currency_has_no_rate_waits_all_the_same() {
        Predictability found = of(money.pledged("2020-01-01", "EU", "4 ERN", "A")
                .pledged("2020-01-01", "GBR", "4", "B")
                .received("2020-01-31", "GBR", "4", "B"));
        assertValue(found, MEDIAN_LAG_DAYS, "30");
        assertThat(found.lag().waits()).hasSize(2);
    }

    @Test
    void money_that_came_before_its_pledge_does_not_pay_it() {
        Predictability found = of(money.received("2020-01-01", "EU", "4", "A").pledged("2020-02-01", "EU", "4", "A"));
        assertThat(found.lag().paid()).isZero();
    }

    @Test
    void a_later_pledge_without_a_reference_that_nothing_paid_waits_and_is_not_dropped() {
        Predictability found = of(money.pledged("2020-01-01", "EU", "4", "")
                .received("2020-01-31", "EU", "4", "")
                .pledged("2020-12-01", "EU", "6", ""));
        assertThat(found.lag().waits())
                .containsExactlyInAnyOrder(new WaitingCurve.Wait(30, true), new WaitingCurve.Wait(30, false));
    }

    @Test
    void what_comes_without_a_reference_pays_the_oldest_pledge_first_and_the_rest_the_next() {
        GivenMoney given = money.pledged("2020-01-01", "EU", "10", "").pledged("2020-01-11", "EU", "5", "");
        assertThat(of(given.received("2020-01-31", "EU", "10", "")).lag().waits())
                .containsExactlyInAnyOrder(new WaitingCurve.Wait(30, true), new WaitingCurve.Wait(355, false));
        assertThat(of(given.received("2020-01-31", "EU", "12", "")).lag().waits())
                .containsExactlyInAnyOrder(new WaitingCurve.Wait(30, true), new WaitingCurve.Wait(20, true));
        assertThat(of(given.received("2020-01-31", "EU", "6", "").received("2020-03-01", "EU", "6", ""))
                        .lag()
                        .waits())
                .containsExactlyInAnyOrder(new WaitingCurve.Wait(30, true), new WaitingCurve.Wait(50, true));
    }

    @Test
    void what_was_pledged_on_one_day_in_parts_is_one_pledge_and_an_amount_without_a_rate_pays_one() {
        assertThat(of(money.pledged("2020-01-01", "EU", "10", "")
                                .pledged("2020-01-01", "EU", "5 ERN", "")
                                .pledged("2020-02-01", "EU", "5", "")
                                .received("2020-03-01", "EU", "1 ERN", ""))
                        .lag()
                        .waits())
                .containsExactlyInAnyOrder(new WaitingCurve.Wait(60, true), new WaitingCurve.Wait(334, false));
    }

    @Test
    void pledges_that_a_reference_ties_are_one() {
        assertThat(of(money.pledged("2020-01-01", "EU", "4", "A").pledged("2020-06-01", "EU", "4", "A"))
                        .lag()
                        .waits())
                .containsExactly(new WaitingCurve.Wait(365, false));
    }

    @Test
    void a_pledge_below_zero_takes_back_from_the_latest_before_it_and_is_no_pledge_itself() {
        GivenMoney given = money.pledged("2020-01-01", "EU", "10", "").pledged("2020-02-01", "EU", "5", "");
        assertThat(waits(given.pledged("2020-03-01", "EU", "-5", "")))
                .containsExactly(new WaitingCurve.Wait(365, false));
        assertThat(waits(given.pledged("2020-03-01", "EU", "-2", "").received("2020-03-02", "EU", "12", "")))
                .containsExactlyInAnyOrder(new WaitingCurve.Wait(61, true), new WaitingCurve.Wait(30, true));
        assertThat(waits(given.pledged("2020-03-01", "EU", "-7", "")
                        .received("2020-03-02", "EU", "8", "")
                        .pledged("2020-04-01", "EU", "1", "")))
                .containsExactlyInAnyOrder(new WaitingCurve.Wait(61, true), new WaitingCurve.Wait(274, false));
        assertThat(waits(given.pledged("2020-03-01", "EU", "-99", ""))).isEmpty();
        assertThat(waits(given.pledged("2019-12-31", "EU", "-99", ""))).hasSize(2);
        assertThat(waits(given.pledged("2020-02-01", "EU", "-5", ""))).hasSize(1);
        assertThat(waits(given.pledged("2020-03-01", "EU", "-1 ERN", ""))).hasSize(2);
        assertThat(waits(money.pledged("2020-01-01", "EU", "0", ""))).isEmpty();
    }

    @Test
    void a_tied_pledge_that_was_taken_back_waits_for_nothing() {
        GivenMoney given = money.pledged("2020-01-01", "EU", "10", "A");
        assertThat(waits(given.pledged("2020-03-01", "EU", "-10", "A"))).isEmpty();
        assertThat(waits(given.pledged("2020-03-01", "EU", "-4", "A")))
                .containsExactly(new WaitingCurve.Wait(365, false));
        assertThat(waits(given.pledged("2020-03-01", "EU", "-10", "A").pledged("2020-12-01", "EU", "3", "A")))
                .containsExactly(new WaitingCurve.Wait(30, false));
    }

    @Test
    void what_was_paid_back_pays_no_pledge() {
        GivenMoney given = money.pledged("2020-01-01", "EU", "10", "A");
        assertThat(waits(given.received("2020-02-01", "EU", "-3", "A")))
                .containsExactly(new WaitingCurve.Wait(365, false));
        assertThat(waits(given.received("2020-02-01", "EU", "3", "A").received("2020-02-10", "EU", "-3", "A")))
                .containsExactly(new WaitingCurve.Wait(365, false));
        assertThat(waits(given.received("2020-02-01", "EU", "3", "A").received("2020-02-10", "EU", "-1", "A")))
                .containsExactly(new WaitingCurve.Wait(31, true));
    }

    private static List<WaitingCurve.Wait> waits(GivenMoney given) {
        return of(given).lag().waits();
    }

    @Test
    void commitments_that_reach_beyond_twelve_months_are_multi_year() {
        Predictability found = of(money.committed("2020-01-01", "2020-01-01/2022-12-31", "EU", "30")
                .committed("2020-01-01", "2020-01-01/2020-12-31", "GBR", "60")
                .committed("2020-06-01", null, "USA", "10"));
        assertValue(found, MULTI_YEAR_SHARE, "0.3");
        assertThat(remarks(found, MULTI_YEAR_SHARE, Locale.ENGLISH)).contains("One commitment states no period");
    }

    @Test
    void what_came_without_a_commitment_is_committed_too_in_the_multi_year_share() {
        GivenMoney given = money.committed("2020-01-01", "2020-01-01/2022-12-31", "EU", "30")
                .received("2020-03-01", "GBR", "60", "")
                .committed("2020-06-01", null, "USA", "5")
                .received("2020-06-02", "USA", "10", "");
        Predictability found = of(given);
        assertValue(found, MULTI_YEAR_SHARE, "0.3");
        assertThat(found.measured(MULTI_YEAR_SHARE).inputs())
                .last()
                .satisfies(i -> assertThat(i.value()).isEqualTo(MetricValue.of(new BigDecimal("100"))));
        assertThat(of(money.received("2020-03-01", "GBR", "60", "")).value(MULTI_YEAR_SHARE))
                .isEqualTo(MetricValue.notReported());
    }

    @Test
    void volatility_is_the_sample_standard_deviation_over_three_periods_or_more() {
        GivenMoney given = GivenMoney.of("X", "2018-01-01/2020-12-31");
        String[] years = {"2018-01-01/2018-12-31", "2019-01-01/2019-12-31", YEAR};
        String[] came = {"40", "60", "80"};
        for (int i = 0; i < years.length; i++) {
            given = given.needing(years[i], "100").flow(ContributionKind.RECEIPT, years[i], "EU", "", came[i]);
        }
        List<FundingPosition> history = given.positions(years);
        Predictability found = PredictabilityMetrics.of(given.position(), given.partners(), history, true, TODAY);
        assertThat(rounded(found.value(COVERAGE_VOLATILITY), 6)).isEqualByComparingTo("0.2");
        assertThat(found.measured(COVERAGE_VOLATILITY).inputs()).hasSize(3);
        assertThat(PredictabilityMetrics.of(given.position(), given.partners(), history.subList(0, 2), true, TODAY)
                        .value(COVERAGE_VOLATILITY))
                .isEqualTo(MetricValue.notMeaningful("predictability.too-few-periods"));
    }

    @Test
    void a_period_that_still_runs_is_no_part_of_volatility_and_that_is_said() {
        GivenMoney given = GivenMoney.of("X", "2018-01-01/2020-12-31");
        String[] years = {"2018-01-01/2018-12-31", "2019-01-01/2019-12-31", YEAR};
        for (String year : years) {
            given = given.needing(year, "100").flow(ContributionKind.RECEIPT, year, "EU", "", "40");
        }
        List<FundingPosition> history = given.positions(years);
        Measured running = PredictabilityMetrics.of(
                        given.position(), given.partners(), history, true, LocalDate.parse("2020-12-31"))
                .measured(COVERAGE_VOLATILITY);
        assertThat(running.value()).isEqualTo(MetricValue.notMeaningful("predictability.too-few-periods"));
        assertThat(running.inputs()).hasSize(2);
        assertThat(PredictabilityWords.in(Locale.ENGLISH).remarks(running)).contains("One period still runs");
        assertThat(PredictabilityWords.in(Locale.FRENCH).remarks(running)).contains("Une période court encore");
        Measured ended = PredictabilityMetrics.of(
                        given.position(), given.partners(), history, true, LocalDate.parse("2021-01-01"))
                .measured(COVERAGE_VOLATILITY);
        assertThat(ended.inputs()).hasSize(3);
        assertThat(PredictabilityWords.in(Locale.ENGLISH).remarks(ended)).doesNotContain("still run");
    }

    @Test
    void periods_that_overlap_count_once() {
        GivenMoney given =
                money.needing(YEAR, "100").flow(ContributionKind.RECEIPT, "2020-01-01/2020-03-31", "EU", "", "1");
        given = given.needing("2020-01-01/2020-06-30", "50");
        List<FundingPosition> history = given.positions(YEAR, "2020-01-01/2020-06-30", "2020-01-01/2020-09-30");
        Predictability found = PredictabilityMetrics.of(given.position(), given.partners(), history, true, TODAY);
        assertThat(found.measured(COVERAGE_VOLATILITY).inputs()).hasSize(1);
    }

    @Test
    void of_periods_that_overlap_in_part_the_longest_counts_in_volatility() {
        String[] periods = {"2018-01-01/2018-12-31", "2018-07-01/2020-06-30", "2020-07-01/2021-06-30"};
        GivenMoney given = GivenMoney.of("X", "2018-01-01/2021-12-31");
        for (String period : periods) {
            given = given.needing(period, "100").flow(ContributionKind.RECEIPT, period, "EU", "", "40");
        }
        Measured volatility = PredictabilityMetrics.of(
                        given.position(), given.partners(), given.positions(periods), true, TODAY)
                .measured(COVERAGE_VOLATILITY);
        assertThat(volatility.inputs())
                .extracting(i -> i.figure().value())
                .satisfiesExactly(
                        first -> assertThat(first).contains("2018-07-01~2020-06-30"),
                        second -> assertThat(second).contains("2020-07-01~2021-06-30"));
    }

    @Test
    void what_was_taken_back_of_a_commitment_is_not_committed_ahead() {
        GivenMoney taken = money.committed("2020-01-01", "2020-01-01/2022-12-31", "EU", "100")
                .committed("2020-06-01", null, "EU", "-50");
        assertValue(of(taken), MULTI_YEAR_SHARE, "1");
        GivenMoney beside = taken.committed("2020-06-01", "2020-06-01/2020-12-31", "GBR", "50");
        assertValue(of(beside), MULTI_YEAR_SHARE, "0.5");
        assertThat(remarks(of(beside), MULTI_YEAR_SHARE, Locale.ENGLISH)).contains("were taken back");
        GivenMoney other = money.committed("2020-01-01", "2020-01-01/2022-12-31", "EU", "-10")
                .committed("2020-06-01", "2020-06-01/2020-12-31", "GBR", "50");
        assertValue(of(other), MULTI_YEAR_SHARE, "0");
    }

    @Test
    void a_score_is_the_readers_own_and_needs_all_its_parts() {
        Predictability found =
                of(money.pledged("2020-01-10", "EU", "400", "P").received("2020-03-10", "EU", "250", "P"));
        assertThat(Weights.of("").none()).isTrue();
        Weights weights = Weights.of("conversion.3_hhi.1_nonsense.4_own-share.0_conversion");
        assertThat(weights.words()).isEqualTo("conversion.3_hhi.1");
        assertThat(weights.score(found).known().orElseThrow()).isEqualByComparingTo("0.46875");
        assertThat(weights.with(OWN_SHARE, 2).score(found))
                .isEqualTo(MetricValue.notMeaningful("predictability.score.part-missing"));
        assertThat(weights.with(HHI, 0).words()).isEqualTo("conversion.3");
        assertThat(Arrays.asList(PredictabilityMeasure.values())).containsAll(Weights.measures());
        assertThat(Weights.measures()).doesNotContain(RUN_OUT_DATE);
    }

    private static Predictability of(GivenMoney given) {
        return PredictabilityMetrics.of(given.position(), given.partners(), List.of(), true, TODAY);
    }

    private static String remarks(Predictability found, PredictabilityMeasure measure, Locale locale) {
        return PredictabilityWords.in(locale).remarks(found.measured(measure));
    }

    private static void assertValue(Predictability found, PredictabilityMeasure measure, String expected) {
        assertThat(found.value(measure).known().orElseThrow()).isEqualByComparingTo(expected);
    }

    private static BigDecimal rounded(MetricValue value, int decimals) {
        return value.known().orElseThrow().setScale(decimals, RoundingMode.HALF_UP);
    }
}

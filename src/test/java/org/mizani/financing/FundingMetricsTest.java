package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.financing.Given.arrears;
import static org.mizani.financing.Given.commitment;
import static org.mizani.financing.Given.inKind;
import static org.mizani.financing.Given.pledge;
import static org.mizani.financing.Given.position;
import static org.mizani.financing.Given.question;
import static org.mizani.financing.Given.rate;
import static org.mizani.financing.Given.receipt;
import static org.mizani.financing.Given.referring;
import static org.mizani.financing.Given.requirement;
import static org.mizani.financing.Given.spent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Money;

class FundingMetricsTest {

    private static final String YEAR = "2020-01-01/2020-12-31";

    private static final FundingQuestion X = question("X", YEAR);

    @Test
    void a_pledge_its_commitment_and_its_receipt_count_once() {
        FundingPosition position = position(
                X,
                referring(pledge("X", "2020-01-10", "EU", "100"), "P1"),
                referring(commitment("X", "2020-03-10", "EU", "80"), "P1"),
                referring(receipt("X", "2020-05-10", "EU", "50"), "P1"));
        assertAmounts(position, "100", "80", "50");
    }

    @Test
    void money_without_a_pledge_on_record_counts_as_pledged_and_committed() {
        assertAmounts(position(X, receipt("X", "2020-05-10", "EU", "50")), "50", "50", "50");
    }

    @Test
    void entries_of_a_partner_without_reference_form_one_chain() {
        FundingPosition position = position(
                X,
                pledge("X", "2020-01-10", "EU", "100"),
                receipt("X", "2020-05-10", "EU", "50"),
                receipt("X", "2020-06-10", "GBR", "7"));
        assertAmounts(position, "107", "57", "57");
    }

    @Test
    void a_receipt_beyond_its_pledge_raises_the_pledge_of_its_own_chain_alone() {
        FundingPosition position = position(
                X,
                referring(pledge("X", "2020-01-10", "EU", "100"), "P1"),
                referring(pledge("X", "2020-01-11", "EU", "10"), "P2"),
                referring(receipt("X", "2020-05-10", "EU", "40"), "P2"));
        assertAmounts(position, "140", "40", "40");
    }

    @Test
    void what_nobody_reports_is_not_zero() {
        FundingPosition position = position(X, pledge("X", "2020-01-10", "EU", "100"));
        assertThat(position.value(Measure.RECEIVED)).isEqualTo(MetricValue.notReported());
        assertThat(position.value(Measure.COMMITTED)).isEqualTo(MetricValue.notReported());
        assertThat(position.shortfall(Basis.RECEIVED).shortfall()).isEqualTo(MetricValue.notReported());
        assertThat(position(X).empty()).isTrue();
    }

    @Test
    void a_requirement_counts_only_when_its_whole_period_lies_inside() {
        FundingPosition position = position(
                X, requirement("X", "2020-01-01/2020-06-30", "5"), requirement("X", "2020-07-01/2021-06-30", "7"));
        assertValue(position.value(Measure.REQUIREMENT), "5");
    }

    @Test
    void a_part_of_a_longer_requirement_does_not_count_again() {
        FundingPosition position = position(
                X,
                requirement("X", YEAR, "12"),
                requirement("X", "2020-01-01/2020-06-30", "5"),
                inCategory(requirement("X", YEAR, "4"), "fuel"));
        assertValue(position.value(Measure.REQUIREMENT), "12");
    }

    @Test
    void categories_add_up_where_no_whole_is_stated() {
        FundingPosition position = position(
                X, inCategory(requirement("X", YEAR, "4"), "fuel"), inCategory(requirement("X", YEAR, "3"), "food"));
        assertValue(position.value(Measure.REQUIREMENT), "7");
    }

    @Test
    void a_flow_counts_by_its_date_else_by_its_whole_period() {
        FundingPosition position = position(
                X,
                spent("X", FlowTime.during(Given.period("2020-01-01/2020-03-31")), "3"),
                spent("X", FlowTime.during(Given.period("2020-07-01/2021-06-30")), "100"),
                spent(
                        "X",
                        new FlowTime(java.time.LocalDate.parse("2020-12-31"), Given.period("2020-07-01/2021-06-30")),
                        "5"));
        assertValue(position.value(Measure.SPENT), "8");
    }

    @Test
    void another_scope_is_another_question() {
        Requirement stipends =
                new Requirement("X", Given.period(YEAR), Scope.STIPENDS, "", Given.money("9"), Given.CITED);
        assertValue(position(X, requirement("X", YEAR, "5"), stipends).value(Measure.REQUIREMENT), "5");
    }

    @Test
    void help_in_kind_covers_only_a_need_that_includes_it() {
        Contribution trucks = receipt("X", "2020-02-01", "USA", "40");
        FundingPosition cashOnly = position(X, inKind(trucks, Scope.MISSION_BUDGET));
        assertThat(cashOnly.value(Measure.RECEIVED)).isEqualTo(MetricValue.notReported());
        assertValue(cashOnly.value(Measure.RECEIVED_IN_KIND), "40");
        FundingQuestion allIn = new FundingQuestion("X", X.period(), Scope.ALL_IN, "USD", KnownAt.NOW);
        assertValue(position(allIn, inKind(trucks, Scope.ALL_IN)).value(Measure.RECEIVED), "40");
    }

    @Test
    void the_newest_claim_of_a_fact_counts_and_the_others_are_shown() {
        FundingPosition position = position(X, requirement("X", YEAR, "959m"), requirement("X", YEAR, "960m"));
        assertValue(position.value(Measure.REQUIREMENT), "960000000");
        assertThat(position.conflicts())
                .singleElement()
                .satisfies(c -> assertThat(c.versions())
                        .extracting(ClaimConflict.Version::money)
                        .containsExactly(Given.money("960m"), Given.money("959m")));
    }

    @Test
    void a_total_of_arrears_counts_only_where_no_contributor_is_named() {
        FundingPosition named = position(
                X,
                arrears("X", "ALL", "2020-06-30", null, "90"),
                arrears("X", "UGA", "2020-06-30", null, "50"),
                arrears("X", "BDI", "2020-06-30", null, "30"));
        assertValue(named.value(Measure.ARREARS), "80");
        FundingPosition total = position(
                X, arrears("X", "ALL", "2020-09-30", null, "90"), arrears("X", "UGA", "2020-06-30", null, "50"));
        assertValue(total.value(Measure.ARREARS), "90");
    }

    @Test
    void arrears_are_aged_by_their_due_date_and_the_ages_add_up() {
        ArrearsStatement statement = position(
                        X,
                        arrears("X", "UGA", "2020-12-31", "2020-10-02", "1"),
                        arrears("X", "UGA", "2020-12-31", "2020-10-01", "2"),
                        arrears("X", "UGA", "2020-12-31", "2020-07-03", "4"),
                        arrears("X", "BDI", "2020-12-31", "2020-01-01", "8"),
                        arrears("X", "BDI", "2020-12-31", "2019-12-31", "16"),
                        arrears("X", "BDI", "2020-12-31", null, "32"))
                .arrears();
        assertValue(statement.together().of(ArrearsAge.DAYS_0_90), "1");
        assertValue(statement.together().of(ArrearsAge.DAYS_91_180), "2");
        assertValue(statement.together().of(ArrearsAge.DAYS_181_365), "12");
        assertValue(statement.together().of(ArrearsAge.OVER_365), "16");
        assertValue(statement.together().of(ArrearsAge.NO_DUE_DATE), "32");
        assertValue(statement.together().total(), "63");
    }

    @Test
    void amounts_are_converted_with_the_newest_rate_on_or_before_the_day() {
        FundingPosition position = FundingMetrics.position(
                X,
                Given.stored(receipt("X", "2020-03-15", "EU", "90 EUR"), receipt("X", "2020-03-15", "USA", "1")),
                Given.rates(
                        rate("EUR", "2020-02-29", "0.9"),
                        rate("EUR", "2020-03-31", "0.5"),
                        rate("GBP", "2020-02-29", "2")));
        assertValue(position.value(Measure.RECEIVED), "101");
        assertThat(position.rates()).containsExactly(rate("EUR", "2020-02-29", "0.9"));
    }

    @Test
    void a_claim_without_a_rate_is_left_out_and_counted() {
        FundingPosition position = FundingMetrics.position(
                X,
                Given.stored(receipt("X", "2020-01-15", "EU", "90 EUR"), receipt("X", "2020-03-15", "USA", "1")),
                Given.rates(rate("EUR", "2020-02-29", "0.9")));
        assertValue(position.value(Measure.RECEIVED), "1");
        assertThat(position.notConverted()).hasSize(1);
    }

    @Test
    void a_rate_older_than_a_year_converts_nothing() {
        RateTable rates = Given.rates(rate("EUR", "2019-03-15", "0.9"));
        assertThat(rates.on("EUR", LocalDate.parse("2020-03-15"))).isPresent();
        assertThat(rates.on("EUR", LocalDate.parse("2020-03-16"))).isEmpty();
    }

    @Test
    void a_conversion_names_rate_date_and_source() {
        FundingPosition position = FundingMetrics.position(
                X,
                Given.stored(receipt("X", "2020-03-15", "EU", "90 EUR"), receipt("X", "2020-03-15", "CHE", "1 CHF")),
                Given.rates(rate("EUR", "2020-02-29", "0.9")));
        assertThat(RateSentences.of(position, Locale.ENGLISH))
                .contains("Converted into USD at these rates: 0.9 EUR for one US dollar on 29 February 2020 (a source)."
                        + " One claim is left out: no exchange rate of the year before it is known.");
        assertThat(RateSentences.of(Given.position(X, receipt("X", "2020-03-15", "USA", "1")), Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void a_conversion_between_two_other_currencies_states_both_rates() {
        FundingQuestion inPounds = new FundingQuestion("X", X.period(), X.scope(), "GBP", KnownAt.NOW);
        FundingPosition position = FundingMetrics.position(
                inPounds,
                Given.stored(receipt("X", "2020-03-15", "EU", "90 EUR")),
                Given.rates(rate("EUR", "2020-02-29", "0.9"), rate("GBP", "2020-02-29", "0.8")));
        assertValue(position.value(Measure.RECEIVED), "80");
        assertThat(position.rates()).hasSize(2);
    }

    @Test
    void partners_add_up_to_the_position() {
        Funding[] claims = {
            referring(pledge("X", "2020-01-10", "EU", "100"), "P1"),
            referring(receipt("X", "2020-02-10", "", "120"), "P1"),
            pledge("X", "2020-01-10", "GBR", "10"),
        };
        FundingPosition position = position(X, claims);
        var partners = FundingMetrics.partners(X, Given.stored(claims), RateTable.EMPTY);
        assertThat(partners).extracting(PartnerFunding::partner).containsExactly("EU", "GBR");
        assertThat(partners.stream()
                        .map(p -> p.pledged().known().orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(position.value(Measure.PLEDGED).known().orElseThrow());
    }

    private static Requirement inCategory(Requirement r, String category) {
        Money money = r.money();
        return new Requirement(r.operation(), r.period(), r.scope(), category, money, r.citation());
    }

    private static void assertAmounts(FundingPosition position, String pledged, String committed, String received) {
        assertValue(position.value(Measure.PLEDGED), pledged);
        assertValue(position.value(Measure.COMMITTED), committed);
        assertValue(position.value(Measure.RECEIVED), received);
    }

    private static void assertValue(MetricValue value, String expected) {
        assertThat(value.known().orElseThrow()).isEqualByComparingTo(expected);
    }
}

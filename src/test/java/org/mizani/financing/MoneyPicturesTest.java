package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.financing.Given.cash;
import static org.mizani.financing.Given.pledge;
import static org.mizani.financing.Given.position;
import static org.mizani.financing.Given.question;
import static org.mizani.financing.Given.receipt;
import static org.mizani.financing.Given.requirement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mizani.charts.ReceiptsChart;
import org.mizani.charts.WaterfallChart;
import org.mizani.charts.WaterfallChart.Kind;
import org.mizani.charts.WaterfallChart.Step;

/** The waterfall adds up, and a month without a receipt is not a month with nothing. */
class MoneyPicturesTest {

    private static final String YEAR = "2020-01-01/2020-12-31";
    private static final FundingQuestion X = question("X", YEAR);
    private static final Funding[] CLAIMS = {
        requirement("X", YEAR, "120"),
        pledge("X", "2020-01-10", "EU", "60"),
        receipt("X", "2020-02-10", "EU", "50"),
        receipt("X", "2020-04-10", "GBR", "7"),
        receipt("X", "2020-04-20", "GBR", "3"),
    };

    @Test
    void the_requirement_is_the_sources_and_the_gap() {
        WaterfallChart chart = waterfall(Basis.RECEIVED, CLAIMS);
        assertThat(chart.steps())
                .extracting(Step::kind)
                .containsExactly(Kind.NEED, Kind.SOURCE, Kind.SOURCE, Kind.MISSING);
        assertThat(chart.steps())
                .extracting(Step::label)
                .containsExactly("Requirement", "European Union", "GBR", "Shortfall");
        assertThat(chart.steps().stream().skip(1).map(Step::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(chart.steps().getFirst().amount());
    }

    @Test
    void a_partner_who_took_money_back_is_a_step_too() {
        Funding[] taken = {
            requirement("X", YEAR, "120"),
            receipt("X", "2020-02-10", "EU", "50"),
            receipt("X", "2020-02-10", "GBR", "-8")
        };
        List<Step> steps = waterfall(Basis.RECEIVED, taken).steps();
        assertThat(steps.stream().skip(1).map(Step::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("120");
    }

    @Test
    void pledges_are_steps_of_their_own_kind_and_only_on_their_basis() {
        assertThat(waterfall(Basis.PLEDGED, CLAIMS).steps())
                .filteredOn(s -> s.kind() == Kind.PROMISE)
                .extracting(Step::amount)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("60"), new BigDecimal("10"));
        assertThat(picture(Basis.ARREARS, CLAIMS)).isEmpty();
    }

    @Test
    void what_goes_beyond_the_requirement_is_a_surplus_apart() {
        Funding[] rich = {requirement("X", YEAR, "40"), receipt("X", "2020-02-10", "EU", "50")};
        Step last = waterfall(Basis.RECEIVED, rich).steps().getLast();
        assertThat(last.kind()).isEqualTo(Kind.SURPLUS);
        assertThat(last.amount()).isEqualByComparingTo("10");
    }

    @Test
    void without_a_requirement_there_is_no_waterfall() {
        assertThat(picture(Basis.RECEIVED, receipt("X", "2020-02-10", "EU", "50")))
                .isEmpty();
    }

    @Test
    void receipts_stand_in_their_months_and_a_month_without_one_is_blank() {
        ReceiptsChart chart = (ReceiptsChart) ReceiptsCharts.of(position(X, CLAIMS), partners(CLAIMS), Locale.ENGLISH)
                .orElseThrow()
                .chart();
        assertThat(chart.months()).hasSize(12);
        assertThat(chart.months().get(1).received()).isEqualByComparingTo("50");
        assertThat(chart.months().get(2).received()).isNull();
        assertThat(chart.months().get(3).received()).isEqualByComparingTo("10");
        assertThat(chart.monthlyNeed()).isEqualByComparingTo("10");
    }

    @Test
    void the_day_on_which_the_cash_ends_stands_among_the_receipts() {
        Funding[] claims = {
            requirement("X", YEAR, "480m"), receipt("X", "2020-02-10", "EU", "50m"), cash("X", "2020-01-31", "181m")
        };
        ReceiptsChart chart = (ReceiptsChart) ReceiptsCharts.of(position(X, claims), partners(claims), Locale.ENGLISH)
                .orElseThrow()
                .chart();
        assertThat(chart.runOutOn()).isEqualTo("2020-06-16");
    }

    private static WaterfallChart waterfall(Basis basis, Funding... claims) {
        return (WaterfallChart) picture(basis, claims).orElseThrow().chart();
    }

    private static java.util.Optional<Pictured> picture(Basis basis, Funding... claims) {
        return WaterfallCharts.of(
                position(X, claims), partners(claims), Map.of("EU", "European Union"), basis, Locale.ENGLISH);
    }

    private static List<PartnerFunding> partners(Funding... claims) {
        return FundingMetrics.partners(X, Given.stored(claims), RateTable.EMPTY);
    }
}

package org.mizani.financing.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mizani.financing.Basis;
import org.mizani.financing.Funding;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.Measure;
import org.mizani.financing.Positions;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Ceiling;

class GapMeaningTest {

    private static final String YEAR = "2025-07-01/2026-06-30";
    private static final Funding NEED = Positions.need("AUSSOM", YEAR, "166.5m");
    private static final Funding PAID = Positions.receipt("AUSSOM", "2025-09-25", "", "", "16.7m");
    private static final Ceiling CEILING =
            new Ceiling(7, "AUSSOM", "uniformed", LocalDate.of(2025, 7, 1), 11_826, "a resolution", "verified", null);

    @Test
    void the_gap_of_aussom_is_145719_person_months() {
        assertThat(of(HeadRate.USUAL, NEED, PAID).personMonths()).isEqualTo(MetricValue.of(145_719));
    }

    @Test
    void the_gap_of_aussom_is_nearly_eleven_months_of_operation() {
        assertThat(of(HeadRate.USUAL, NEED, PAID).monthsOfOperation().known())
                .hasValueSatisfying(m -> assertThat(m.setScale(4, java.math.RoundingMode.HALF_UP))
                        .isEqualByComparingTo("10.7964"));
    }

    @Test
    void money_in_hand_pays_for_whole_people_of_the_ceiling() {
        GapMeaning received = of(HeadRate.USUAL, NEED, PAID);
        assertThat(received.inHand()).isEqualTo(Measure.RECEIVED);
        assertThat(received.peoplePaid()).isEqualTo(MetricValue.of(1_353));
        assertThat(received.shareOfStrength().known())
                .hasValueSatisfying(s -> assertThat(s.setScale(6, java.math.RoundingMode.HALF_UP))
                        .isEqualByComparingTo("0.114409"));
        GapMeaning cash = of(HeadRate.USUAL, NEED, PAID, Positions.cash("AUSSOM", "2025-12-31", "12336000"));
        assertThat(cash.inHand()).isEqualTo(Measure.CASH);
        assertThat(cash.peoplePaid()).isEqualTo(MetricValue.of(1_000));
    }

    @Test
    void more_taken_back_than_received_pays_nobody() {
        GapMeaning back = of(HeadRate.USUAL, NEED, Positions.receipt("AUSSOM", "2025-09-25", "", "", "-20000"));
        assertThat(back.peoplePaid()).isEqualTo(MetricValue.of(BigDecimal.ZERO));
        assertThat(back.shareOfStrength().known().orElseThrow()).isEqualByComparingTo("0");
    }

    @Test
    void another_cost_of_a_head_gives_another_number_of_months() {
        HeadRate rate = HeadRate.of(HeadRate.USUAL, "822,40", "177.60", "USD").orElseThrow();
        assertThat(of(rate, NEED, PAID).personMonths()).isEqualTo(MetricValue.of(149_800));
    }

    @Test
    void what_is_no_rate_is_refused() {
        assertThat(HeadRate.of(HeadRate.USUAL, "0", null, "USD")).isEmpty();
        assertThat(HeadRate.of(HeadRate.USUAL, "-1", null, "USD")).isEmpty();
        assertThat(HeadRate.of(HeadRate.USUAL, "1.028.5", null, "USD")).isEmpty();
        assertThat(HeadRate.of(HeadRate.USUAL, "much", null, "USD")).isEmpty();
    }

    @Test
    void what_is_missing_is_said_in_words() {
        GapMeaning none = GapMeaning.of(question(HeadRate.USUAL, position()), position(), null);
        assertThat(none.missing())
                .containsExactly("meaning.refused.need", "meaning.refused.money", "meaning.refused.ceiling");
        assertThat(none.personMonths()).isEqualTo(MetricValue.notReported());
        assertThat(GapTable.of(List.of(none), Locale.ENGLISH).note())
                .contains("Without a requirement nobody can say what is missing.", "No ceiling");
    }

    @Test
    void a_stipend_in_dollars_says_nothing_about_euros() {
        HeadRate euros = new HeadRate(BigDecimal.valueOf(900), BigDecimal.ZERO, "EUR");
        GapMeaning meaning = of(euros, NEED, PAID);
        assertThat(meaning.personMonths()).isEqualTo(MetricValue.notMeaningful("meaning.missing.currency"));
        assertThat(meaning.missing()).containsExactly("meaning.refused.currency");
    }

    @Test
    void a_figure_is_named_and_read_back() {
        GapMeaning meaning = of(HeadRate.USUAL, NEED, PAID);
        GapFigure figure = new GapFigure(meaning.question(), GapMeasure.PERSON_MONTHS);
        assertThat(GapFigure.parse(figure.id())).contains(figure);
    }

    private static GapMeaning of(HeadRate rate, Funding... claims) {
        FundingPosition position = position(claims);
        return GapMeaning.of(question(rate, position), position, CEILING);
    }

    private static GapQuestion question(HeadRate rate, FundingPosition position) {
        return new GapQuestion(position.question(), Basis.RECEIVED, rate);
    }

    private static FundingPosition position(Funding... claims) {
        return Positions.of("AUSSOM", YEAR, claims);
    }
}

package org.mizani.stipends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizani.ui.texts.RefusedException;

class StipendInputTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1028         | 1028
            1028,40      | 1028.40
            1028.4       | 1028.4
            1 028,40     | 1028.40
            1,028.40     | 1028.40
            1.028,40     | 1028.40
            1,028,000    | 1028000
            100.5        | 100.5
            0            | 0
            999999999999.99 | 999999999999.99
            """)
    void an_amount_is_read_by_the_rules_for_numbers_in_files(String text, BigDecimal amount) {
        assertThat(StipendInput.paid("paid", text)).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,028", "1.028"})
    void an_amount_with_two_readings_is_refused_with_both(String text) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> StipendInput.paid("paid", text))
                .satisfies(e -> assertThat(e.key()).isEqualTo("stipends.refused.two-ways"))
                .satisfies(e -> assertThat(e.arguments()).containsExactly("paid", text, "1028", "1.028"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e100000000", "-5", "USD 5", "5 %", "1.0285", "1000000000000", "", "much"})
    void what_is_no_amount_is_refused(String text) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> StipendInput.paid("paid", text))
                .satisfies(e -> assertThat(e.key()).isEqualTo("stipends.refused.paid"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            11826   | 11826
            11,826  | 11826
            11.826  | 11826
            11 826  | 11826
            11'826  | 11826
            """)
    void people_have_no_decimals_so_a_mark_parts_their_thousands(String text, long people) {
        assertThat(StipendInput.people("strength", text)).isEqualTo(people);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100.5", "100,5", "-1", "1e9", "1000000000000", "99999999999999999999", "1,02"})
    void what_is_no_number_of_people_is_refused(String text) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> StipendInput.people("strength", text))
                .satisfies(e -> assertThat(e.field()).isEqualTo("strength"));
    }

    @Test
    void a_figure_of_the_largest_numbers_can_be_named_and_read_again() {
        StipendQuestion question = new StipendQuestion(
                "X",
                StipendQuestion.FIRST,
                StipendQuestion.FIRST,
                StipendKind.DONOR_PAID,
                null,
                null,
                false,
                StipendInput.people("strength", "999999999999"),
                StipendInput.paid("paid", "999999999999.99"),
                null,
                org.mizani.metrics.KnownAt.NOW);
        StipendFigure figure = new StipendFigure(question, StipendMeasure.DUE, null);
        assertThat(StipendFigure.parse(figure.id())).contains(figure);
    }
}

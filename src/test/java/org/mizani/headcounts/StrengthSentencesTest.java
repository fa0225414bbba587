package org.mizani.headcounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Ceiling;
import org.mizani.ui.texts.Texts;

class StrengthSentencesTest {

    private static final LocalDate DAY = LocalDate.of(2005, 10, 31);

    @Test
    void rate_and_vacancies_of_amis_are_told() {
        assertThat(sentence(6_932, 7_171)).contains("31 October 2005", "6,932", "7,171", "96.7", "Vacancies: 239.");
    }

    @Test
    void people_above_the_ceiling_are_no_vacancies() {
        assertThat(sentence(7_200, 7_171))
                .contains("More than the ceiling allows: 29.")
                .doesNotContain("Vacancies");
    }

    @Test
    void without_a_ceiling_there_is_no_rate() {
        assertThat(StrengthSentences.of(DAY, MetricValue.of(5), Optional.empty(), "uniformed people", texts()))
                .contains("no ceiling is on record")
                .doesNotContain("%");
    }

    private static String sentence(long people, int strength) {
        Ceiling ceiling =
                new Ceiling(1, "AMIS", "uniformed", LocalDate.of(2005, 10, 1), strength, "", "verified", null);
        return StrengthSentences.of(DAY, MetricValue.of(people), Optional.of(ceiling), "uniformed people", texts());
    }

    private static Texts texts() {
        return Texts.in(Locale.ENGLISH);
    }
}

package org.mizani.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizani.headcounts.People;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Share;
import org.mizani.operations.Component;

class PeopleNeededTest {

    private static final Share NOW = new Share(693, 20_516);
    private static final BigDecimal FIFTEEN = new BigDecimal("0.15");
    private static final Rotation YEARLY = new Rotation.Even(12);

    @Test
    void the_worked_example_of_the_handbook() {
        PeopleNeeded needed = new PeopleNeeded(NOW, FIFTEEN, YEARLY, 24, null, 11);
        assertThat(needed.sameStrength()).isEqualTo(MetricValue.of(2_385));
        assertThat(needed.addingPosts()).isEqualTo(MetricValue.of(2_806));
        assertThat(percent(needed.entryShare(), 2)).isEqualTo("16.64");
        assertThat(percent(new PeopleNeeded(NOW, FIFTEEN, YEARLY, 36, null, 11).entryShare(), 2))
                .isEqualTo("15.53");
        assertThat(percent(needed.pace(), 3)).isEqualTo("1.057");
    }

    @Test
    void all_answers_are_told_in_words_with_their_numbers() {
        assertThat(sentences(NOW, new PeopleNeeded(NOW, FIFTEEN, YEARLY, 24, null, 11)))
                .satisfiesExactly(
                        s -> assertThat(s).contains("Troops", "693", "20,516", "31 December 2017", "3.38", "15"),
                        s -> assertThat(s).contains("same strength", "2,385"),
                        s -> assertThat(s).contains("adding posts", "2,806"),
                        s -> assertThat(s).contains("12 months", "16.64", "24 months"),
                        s -> assertThat(s).contains("11 years", "1.057 points"));
    }

    @Test
    void what_cannot_be_reached_is_said() {
        PeopleNeeded soon = new PeopleNeeded(NOW, FIFTEEN, YEARLY, 1, null, null);
        assertThat(soon.entryShare()).isEqualTo(MetricValue.notMeaningful("parity.not-by-then"));
        assertThat(sentences(NOW, soon))
                .anySatisfy(s -> assertThat(s).contains("cannot be reached by then"))
                .anySatisfy(s -> assertThat(s).contains("asks for this share in no year"));
        assertThat(sentences(NOW, new PeopleNeeded(NOW, BigDecimal.ONE, YEARLY, 24, null, 0)))
                .anySatisfy(s -> assertThat(s).contains("not reachable while there are men"))
                .anySatisfy(s -> assertThat(s).contains("no whole year is left"));
    }

    @Test
    void one_month_and_one_year_are_told_in_the_singular() {
        BigDecimal entry = new BigDecimal("0.5");
        for (Rotation rotation : List.of(new Rotation.Even(1), new Rotation.Whole(1, 1))) {
            for (BigDecimal target : List.of(FIFTEEN, BigDecimal.ONE)) {
                PeopleNeeded needed = new PeopleNeeded(NOW, target, rotation, 1, entry, 1);
                assertThat(String.join(" ", sentences(NOW, needed, Locale.ENGLISH)))
                        .contains("one month", "one year")
                        .doesNotContainPattern("\\b1 (months|years)");
                assertThat(String.join(" ", sentences(NOW, needed, Locale.FRENCH)))
                        .contains("un an")
                        .doesNotContainPattern("\\b1 (ans|prochains mois)");
            }
        }
    }

    @Test
    void a_target_that_is_met_needs_nobody_and_few_people_are_marked() {
        Share few = new Share(4, 10);
        assertThat(sentences(few, new PeopleNeeded(few, FIFTEEN, YEARLY, 24, null, null)))
                .satisfiesExactly(
                        s -> assertThat(s).contains("4 women among 10"),
                        s -> assertThat(s).contains("fewer than 20"),
                        s -> assertThat(s).contains("is met"));
    }

    @Test
    void a_question_without_a_target_or_a_month_does_not_exist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PeopleNeeded(NOW, BigDecimal.ZERO, YEARLY, 24, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PeopleNeeded(NOW, FIFTEEN, YEARLY, 24, new BigDecimal("1.01"), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new PeopleNeeded(NOW, FIFTEEN, YEARLY, 0, null, null));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    15,       0.15
                    12.5,     0.125
                    '12,5 %', 0.125
                    100,      1.00
                    0,
                    100.1,
                    -5,
                    1e9,
                    lots,
                    """)
    void a_target_is_a_number_above_0_and_up_to_100(String word, @Nullable BigDecimal share) {
        BigDecimal read =
                NeededQuestion.USUAL.withTarget(word).targetOr(FIFTEEN).orElse(null);
        if (share == null) {
            assertThat(read).isNull();
        } else {
            assertThat(read).isEqualByComparingTo(share);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    1,   1
                    120, 120
                    0,
                    121,
                    1.5,
                    six,
                    """)
    void a_rotation_is_a_whole_number_of_months(String word, @Nullable Integer months) {
        assertThat(NeededQuestion.USUAL.withRotation(word).rotationMonths().orElse(null))
                .isEqualTo(months);
    }

    @Test
    void what_is_not_asked_is_as_usual() {
        assertThat(NeededQuestion.USUAL.targetOr(FIFTEEN)).contains(FIFTEEN);
        assertThat(NeededQuestion.USUAL.targetOr(null)).isEmpty();
        assertThat(NeededQuestion.USUAL.rotationMonths()).contains(12);
        assertThat(NeededQuestion.USUAL.monthsLeft()).contains(24);
    }

    private static List<String> sentences(Share share, PeopleNeeded needed) {
        return sentences(share, needed, Locale.ENGLISH);
    }

    private static List<String> sentences(Share share, PeopleNeeded needed, Locale locale) {
        People people = new People(
                MetricValue.of(share.part()),
                MetricValue.of(share.whole() - share.part()),
                MetricValue.notReported(),
                share,
                0);
        ParityRow row =
                new ParityRow("X", "UGPS", Component.TROOPS, LocalDate.of(2017, 12, 31), people, null, KnownAt.NOW);
        return NeededSentences.of(row, needed, locale);
    }

    private static String percent(MetricValue value, int decimals) {
        return value.known()
                .orElseThrow()
                .movePointRight(2)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}

package org.mizani.financing.predictability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizani.charts.WaitingChart;
import org.mizani.financing.GivenMoney;
import org.mizani.financing.Pictured;
import org.mizani.financing.Scope;
import org.mizani.tables.Table;
import org.mizani.tables.TableCell;
import org.mizani.tables.TableCsv;

class PredictabilityPagesTest {

    private static final String YEAR = "2020-01-01/2020-12-31";

    private final Predictability found = of(GivenMoney.of("X", YEAR)
            .needing(YEAR, "480m")
            .cash("2020-01-31", "181m")
            .pledged("2020-01-01", "EU", "400", "A")
            .received("2020-01-31", "EU", "250", "A")
            .pledged("2020-01-01", "GBR", "4", "B"));

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void every_measure_has_a_name_a_definition_and_a_value_in_words(String language) {
        Locale locale = Locale.forLanguageTag(language);
        PredictabilityWords words = PredictabilityWords.in(locale);
        Table table = PredictabilityTable.of(found, locale);
        assertThat(table.rows()).hasSize(PredictabilityMeasure.values().length);
        assertThat(csv(table)).doesNotContain("!");
        for (PredictabilityMeasure measure : PredictabilityMeasure.values()) {
            assertThat(words.definition(measure)).isNotBlank().doesNotContain("!");
            assertThat(found.measured(measure).inputs().stream()
                            .map(i -> i.label().apply(locale)))
                    .allSatisfy(label -> assertThat(label).doesNotContain("!"));
        }
    }

    @Test
    void operations_side_by_side_show_a_readers_score_only_beside_its_parts() {
        Table plain = compared(Weights.NONE);
        assertThat(plain.columns()).extracting(Table.Column::key).doesNotContain("score");
        Table scored = compared(Weights.of("conversion.1"));
        assertThat(scored.columns()).extracting(Table.Column::key).contains("score", "conversion", "hhi");
        assertThat(scored.rows().getFirst().cells().getFirst()).isEqualTo(new TableCell.Text("X", "operations/X"));
        assertThat(csv(scored)).contains("0.6188118811").contains("16 June 2020");
    }

    @Test
    void the_picture_and_its_twin_show_the_same_steps_and_say_them_in_words() {
        Pictured picture = WaitingPicture.of(found, Locale.ENGLISH).orElseThrow();
        WaitingChart chart = (WaitingChart) picture.chart();
        assertThat(chart.steps())
                .singleElement()
                .satisfies(s -> assertThat(s.waiting()).isEqualByComparingTo("0.5"));
        assertThat(picture.table().rows()).hasSize(1);
        assertThat(chart.frame().description()).contains("Half of the pledges were paid within 30 days: 1 of 2");
        assertThat(WaitingPicture.words(found, Locale.FRENCH)).contains("en 30 jours");
    }

    @Test
    void without_a_dated_pledge_there_is_no_picture_and_a_sentence_says_why() {
        Predictability none = of(GivenMoney.of("X", YEAR).needing(YEAR, "5"));
        assertThat(WaitingPicture.of(none, Locale.ENGLISH)).isEmpty();
        assertThat(WaitingPicture.words(none, Locale.ENGLISH)).contains("no pledge with a day is on record");
        assertThat(none.silent()).isTrue();
    }

    @Test
    void a_conversion_without_a_pledge_on_record_is_marked_beside_others() {
        Predictability cash = of(GivenMoney.of("X", YEAR).needing(YEAR, "5").received("2020-03-01", "EU", "5", ""));
        Table table = compared(Weights.NONE, cash);
        int conversion =
                table.columns().stream().map(Table.Column::key).toList().indexOf("conversion");
        assertThat(((TableCell.Figure) table.rows().getFirst().cells().get(conversion)).mark())
                .isEqualTo("No pledge is on record: what came or was committed counts as pledged.");
        assertThat(((TableCell.Figure)
                                compared(Weights.NONE).rows().getFirst().cells().get(conversion))
                        .mark())
                .isNull();
    }

    private Table compared(Weights weights) {
        return compared(weights, found);
    }

    private static Table compared(Weights weights, Predictability shown) {
        return PredictabilityTable.compared(
                List.of(shown),
                Scope.MISSION_BUDGET,
                null,
                "USD",
                weights,
                code -> "operations/" + code,
                Locale.ENGLISH);
    }

    private static Predictability of(GivenMoney given) {
        return PredictabilityMetrics.of(
                given.position(), given.partners(), List.of(), true, LocalDate.parse("2026-01-01"));
    }

    private static String csv(Table table) {
        return new String(TableCsv.bytes(table), StandardCharsets.UTF_8);
    }
}

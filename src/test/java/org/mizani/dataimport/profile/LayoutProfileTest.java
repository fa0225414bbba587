package org.mizani.dataimport.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutProfileTest {

    private static final String WIDE = """
            Pays | Troupes | | Police |
             | F | H | F | H
            Kenya | 12 | 300 | 4 | 20
            Uganda | 30 | 900 | | 5
            """;

    @Test
    void a_layout_once_understood_is_a_profile_that_reads_the_same() throws IOException {
        ATable first = ATable.of(WIDE)
                .answered("constant Sheet1!operation", "AMISOM")
                .answered("constant Sheet1!date", "2015-01-31");
        List<String> figures = first.figures();
        String yaml = LayoutProfile.yaml(first.layouts.getFirst());

        ATable again = ATable.of(WIDE).knowing(LayoutProfile.named(yaml, "ours", "Ours"));

        assertThat(again.figures()).isEqualTo(figures).hasSize(4);
        assertThat(again.layouts.getFirst().understood()).isFalse();
        assertThat(again.layouts.getFirst().profile().id()).isEqualTo("ours");
        assertThat(again.blocking()).isEmpty();
    }

    @Test
    void answers_about_styles_become_part_of_the_profile() throws IOException {
        String text = """
                Operation | Kind | Partner | Date | Scope | Amount | Currency
                AMISOM | Pledge | EU | 03/04/2015 | Stipends | 1.028 | USD
                """;
        ATable first =
                ATable.of(text).answered("number-style Sheet1!F", "comma").answered("date-style Sheet1!D", "day-first");
        assertThat(first.rows()).singleElement().satisfies(row -> {
            assertThat(row.number("amount"))
                    .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("1028"));
            assertThat(row.date("date")).hasValue(java.time.LocalDate.of(2015, 4, 3));
        });
        String yaml = LayoutProfile.yaml(first.layouts.getFirst());

        assertThat(ATable.of(text).knowing(yaml).rows()).singleElement().satisfies(row -> {
            assertThat(row.number("amount"))
                    .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("1028"));
            assertThat(row.date("date")).hasValue(java.time.LocalDate.of(2015, 4, 3));
        });
    }

    @Test
    void a_number_with_two_readings_is_asked_about_once_for_its_column() throws IOException {
        ATable table = ATable.of("""
                Operation | Kind | Partner | Date | Scope | Amount | Currency
                AMISOM | Pledge | EU | 2015-04-03 | Stipends | 1.028 | USD
                AMISOM | Pledge | EU | 2015-04-04 | Stipends | 2.500 | USD
                """);
        table.rows();
        assertThat(table.questions.keySet()).containsExactly("number-style Sheet1!F");
        assertThat(table.blocking()).containsExactly("ambiguous-number F2", "ambiguous-number F3");
    }

    @Test
    void another_value_of_the_column_decides_without_a_question() throws IOException {
        ATable table = ATable.of("""
                Operation | Kind | Partner | Date | Scope | Amount | Currency
                AMISOM | Pledge | EU | 2015-04-03 | Stipends | 1.028 | USD
                AMISOM | Pledge | EU | 2015-04-04 | Stipends | 2.500,75 | USD
                """);
        assertThat(table.rows())
                .first()
                .satisfies(row -> assertThat(row.number("amount"))
                        .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("1028")));
        assertThat(table.questions).isEmpty();
        assertThat(table.blocking()).isEmpty();
    }
}

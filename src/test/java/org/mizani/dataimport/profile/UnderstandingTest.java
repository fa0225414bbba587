package org.mizani.dataimport.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnderstandingTest {

    @Test
    void a_type_over_women_and_men_is_read_for_each_type() throws IOException {
        ATable table = ATable.of("""
                Country | Troops | | Police |
                 | F | M | F | M
                Kenya | 12 | 300 | 4 | 20
                Uganda | 30 | 900 | | 5
                """)
                .answered("constant Sheet1!operation", "AMISOM")
                .answered("constant Sheet1!date", "2015-01-31");
        assertThat(table.figures())
                .containsExactly(
                        "AMISOM 2015-01-31 KEN troops 12/300/-",
                        "AMISOM 2015-01-31 KEN individual-police 4/20/-",
                        "AMISOM 2015-01-31 UGA troops 30/900/-",
                        "AMISOM 2015-01-31 UGA individual-police -/5/-");
        assertThat(table.blocking()).isEmpty();
    }

    @Test
    void what_no_column_says_is_asked() throws IOException {
        ATable table = ATable.of("""
                Country | Women | Men
                Kenya | 12 | 300
                """);
        table.rows();
        assertThat(table.questions.keySet())
                .containsExactly("constant Sheet1!operation", "constant Sheet1!date", "constant Sheet1!personnel-type");
        assertThat(table.blocking()).containsExactly("ask-constant", "ask-constant", "ask-constant");
    }

    @Test
    void a_title_proposes_operation_type_and_date() throws IOException {
        ATable table = ATable.named("2015-01-31 Troops.xlsx", "Data", """
                Troops of the African Union Mission in Somalia as of 2015-01-31

                Country | Women | Men
                Kenya | 12 | 300
                """);
        assertThat(table.figures()).containsExactly("AMISOM 2015-01-31 KEN troops 12/300/-");
        assertThat(table.warning()).containsExactly("proposed-value A1", "proposed-value A1", "proposed-value A1");
        assertThat(table.open()).isEmpty();
    }

    @Test
    void two_dates_beside_a_table_are_asked_about() throws IOException {
        ATable table = ATable.named("2015-02-28.xlsx", "AMISOM troops", """
                As of 2015-01-31
                Country | Women | Men
                Kenya | 12 | 300
                """);
        table.rows();
        assertThat(table.questions.get("constant Sheet1!date")).isNull();
        assertThat(table.questions.get("constant AMISOM troops!date").options())
                .extracting("answer")
                .containsExactly("2015-01-31", "2015-02-28");
    }

    @Test
    void months_in_headings_are_dates_and_the_title_says_what_is_counted() throws IOException {
        ATable table = ATable.of("""
                AMISOM troops, women
                Country | 2009-01-31 | 2009-02-28
                Kenya | 12 | 13
                """);
        assertThat(table.figures())
                .containsExactly("AMISOM 2009-01-31 KEN troops 12/-/-", "AMISOM 2009-02-28 KEN troops 13/-/-");
    }

    @Test
    void a_tag_against_a_heading_is_asked_about() throws IOException {
        String text = """
                Operación | Fecha | Componente | País | Mujeres | Hombres
                 | | | | #personnel+m | #personnel+f
                AMISOM | 2015-01-31 | Tropas | Kenya | 12 | 300
                """;
        ATable doubtful = ATable.of(text);
        doubtful.rows();
        assertThat(doubtful.questions.keySet()).containsExactly("column Sheet1!E", "column Sheet1!F");
        assertThat(doubtful.questions.get("column Sheet1!F").options())
                .extracting("answer")
                .startsWith("men", "women");
        ATable answered = ATable.of(text).answered("column Sheet1!E", "women").answered("column Sheet1!F", "men");
        assertThat(answered.figures()).containsExactly("AMISOM 2015-01-31 KEN troops 12/300/-");
        assertThat(answered.blocking()).isEmpty();
    }

    @Test
    void two_tables_on_a_sheet_are_read_each_by_its_headings() throws IOException {
        ATable table = ATable.named("x.csv", "AMISOM", """
                Troops as of 2015-01-31
                Country | Women | Men
                Kenya | 12 | 300
                Total | 12 | 300

                Police as of 2015-02-28
                Country | Men | Women
                Uganda | 20 | 3
                Note: provisional
                """);
        assertThat(table.figures())
                .containsExactly(
                        "AMISOM 2015-01-31 KEN troops 12/300/-", "AMISOM 2015-02-28 UGA individual-police 3/20/-");
        assertThat(table.blocking()).isEmpty();
        assertThat(table.layouts).hasSize(2);
    }

    @Test
    void merged_cells_of_three_header_rows_and_of_countries_are_filled() throws IOException {
        ATable table = ATable.of("""
                Country | AMISOM | | |
                 | Troops | | Police |
                 | Female | Male | Female | Male
                Kenya | 12 | 300 | 4 | 20
                """)
                .merged(1, 0, 3, 0)
                .merged(1, 1, 1, 4)
                .merged(2, 1, 2, 2)
                .merged(2, 3, 2, 4)
                .answered("constant Sheet1!date", "2015-01-31");
        assertThat(table.figures())
                .containsExactly(
                        "AMISOM 2015-01-31 KEN troops 12/300/-", "AMISOM 2015-01-31 KEN individual-police 4/20/-");
    }

    @Test
    void totals_beside_types_are_checks() throws IOException {
        ATable table = ATable.of("""
                Country | Troops F | Troops M | Police F | Police M | Total F | Total M | Grand total
                Kenya | 12 | 300 | 4 | 20 | 16 | 320 | 337
                """)
                .answered("constant Sheet1!operation", "AMISOM")
                .answered("constant Sheet1!date", "2015-01-31");
        assertThat(table.figures()).hasSize(2);
    }

    @Test
    void a_total_alone_counts_people_whose_sex_is_not_reported() throws IOException {
        ATable table = ATable.of("""
                Country | Troops | Police
                Kenya | 12 | 300
                """)
                .answered("constant Sheet1!operation", "AMISOM")
                .answered("constant Sheet1!date", "2015-01-31")
                .answered("constant Sheet1!measure", "not-reported");
        assertThat(table.figures())
                .containsExactly(
                        "AMISOM 2015-01-31 KEN troops -/-/12", "AMISOM 2015-01-31 KEN individual-police -/-/300");
    }

    @Test
    void a_slip_in_a_heading_is_read_or_asked_about() throws IOException {
        ATable table = ATable.of("""
                Operation | Date | Component | Contributer | Wommen | Men
                AMISOM | 2015-01-31 | Troops | Kenya | 12 | 300
                """);
        assertThat(table.figures()).containsExactly("AMISOM 2015-01-31 KEN troops 12/300/-");
        assertThat(table.findings).extracting("code").contains("heading-read-as");
    }

    @Test
    void a_column_without_known_heading_is_suggested_by_its_values() throws IOException {
        ATable table = ATable.of("""
                Operation | Date | Component | Wer | Women | Men
                AMISOM | 2015-01-31 | Troops | Kenya | 12 | 300
                AMISOM | 2015-01-31 | Troops | Uganda | 2 | 30
                """);
        table.rows();
        assertThat(table.questions.get("column Sheet1!D").options().getFirst().answer())
                .isEqualTo("contributor");
        assertThat(table.questions).hasSize(1);
    }

    @Test
    void what_was_answered_once_is_not_asked_again_except_the_date() throws IOException {
        ATable table = ATable.of("""
                Country | Women | Men
                Kenya | 12 | 300
                """)
                .remembering(Map.of(
                        "constant operation",
                        "AMISOM",
                        "constant personnel-type",
                        "troops",
                        "constant date",
                        "2015-01-31"));
        table.rows();
        assertThat(table.open()).containsExactly("constant Sheet1!date");
        assertThat(table.warning()).containsExactly("proposed-value", "proposed-value");
    }

    @Test
    void amounts_in_millions_are_asked_about_even_in_a_known_layout() throws IOException {
        String text = """
                Pledges, USD millions
                Operation | Kind | Partner | Date | Scope | Amount | Currency
                AMISOM | Pledge | EU | 2015-04-03 | Stipends | 12 | USD
                """;
        ATable table = ATable.of(text);
        table.rows();
        assertThat(table.open()).containsExactly("constant Sheet1!scale");
        assertThat(table.blocking()).containsExactly("ask-constant A1");

        assertThat(ATable.of(text).answered("constant Sheet1!scale", "1000000").rows())
                .singleElement()
                .satisfies(row -> assertThat(row.number("amount"))
                        .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("12000000")));
    }

    @Test
    void a_word_over_women_and_men_that_nobody_knows_is_asked_about() throws IOException {
        String text = """
                Country | Troops | | Gendarmes |
                 | F | M | F | M
                Kenya | 12 | 300 | 4 | 20
                """;
        ATable table = ATable.of(text);
        table.rows();
        assertThat(table.open())
                .containsExactly("code personnel-type Gendarmes", "constant Sheet1!operation", "constant Sheet1!date");
        assertThat(table.questions.get("code personnel-type Gendarmes").options())
                .extracting("answer")
                .containsExactly("individual-police", "troops");

        ATable answered = ATable.of(text)
                .answered("code personnel-type Gendarmes", "individual-police")
                .answered("constant Sheet1!operation", "AMISOM")
                .answered("constant Sheet1!date", "2015-01-31");
        assertThat(answered.figures())
                .containsExactly(
                        "AMISOM 2015-01-31 KEN troops 12/300/-", "AMISOM 2015-01-31 KEN individual-police 4/20/-");
        assertThat(answered.blocking()).isEmpty();
    }

    @Test
    void a_word_that_was_explained_once_is_known() throws IOException {
        ATable table = ATable.of("""
                Country | Troops | | Gendarmes |
                 | F | M | F | M
                Kenya | 12 | 300 | 4 | 20
                """)
                .remembering(Map.of("code personnel-type Gendarmes", "individual-police"))
                .answered("constant Sheet1!operation", "AMISOM")
                .answered("constant Sheet1!date", "2015-01-31");
        assertThat(table.figures()).hasSize(2);
        assertThat(table.blocking()).isEmpty();
    }

    @Test
    void a_column_of_hundreds_of_unknown_names_blocks_the_file_once() throws IOException {
        StringBuilder text = new StringBuilder("Operation | Date | Component | Country | Women | Men\n");
        for (int i = 0; i < 510; i++) {
            text.append("Operation X").append(i).append(" | 2015-01-31 | Troops | Kenya | 1 | 2\n");
        }
        ATable table = ATable.of(text.toString());
        table.rows();
        assertThat(table.blocking()).containsExactly("too-many-new-codes A502");
        assertThat(table.warning()).hasSize(500);
    }

    @Test
    void what_figures_count_is_said_by_the_title_before_the_last_file() throws IOException {
        String text = """
                AMISOM troops%s
                Country | 2009-01-31 | 2009-02-28
                Kenya | 12 | 13
                """;
        ATable titled = ATable.of(text.formatted(", women")).remembering(Map.of("constant measure", "men"));
        assertThat(titled.figures()).first().asString().endsWith(" 12/-/-");

        ATable untitled = ATable.of(text.formatted("")).remembering(Map.of("constant measure", "men"));
        assertThat(untitled.figures()).first().asString().endsWith(" -/12/-");
        assertThat(untitled.open()).isEmpty();
        assertThat(untitled.warning()).contains("proposed-value");
    }

    @Test
    void millions_of_the_last_file_are_not_taken_for_thousands_of_this_one() throws IOException {
        String text = """
                Pledges, USD %s
                Operation | Kind | Partner | Date | Scope | Amount | Currency
                AMISOM | Pledge | EU | 2015-04-03 | Stipends | 12 | USD
                """;
        ATable first = ATable.of(text.formatted("millions")).answered("constant Sheet1!scale", "1000000");
        first.rows();
        Map<String, String> learned =
                first.layouts.getFirst().questions().used().given();

        ATable same = ATable.of(text.formatted("millions")).remembering(learned);
        assertThat(same.rows().getFirst().number("amount"))
                .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("12000000"));
        assertThat(same.open()).isEmpty();

        ATable other = ATable.of(text.formatted("thousands")).remembering(learned);
        other.rows();
        assertThat(other.open()).containsExactly("constant Sheet1!scale");
    }
}

package org.mizani.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TableCsvTest {

    private final String csv = new String(TableCsv.bytes(Tables.ofComponents()), StandardCharsets.UTF_8);

    @Test
    void headers_are_keys_and_lines_end_as_rfc_4180_says() {
        assertThat(csv).startsWith("component,women,men,share,status,marks\r\n");
    }

    @Test
    void figures_are_exact_and_blanks_stay_empty() {
        assertThat(csv).contains("454,12967,0.03382758363758289248193130169137918,below");
        assertThat(csv).contains("Observers,,310,,not-reported");
    }

    @Test
    void a_word_that_looks_like_a_formula_is_neutralised() {
        assertThat(csv).contains("\r\n'=Troops,");
    }

    @Test
    void marks_get_a_column_of_their_own() {
        assertThat(csv).contains("Share of women: rests on rows with both sexes");
    }
}

package org.mizani.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mizani.metrics.MetricValue;

class TableCsvTest {

    private final String csv = new String(TableCsv.bytes(Tables.ofComponents()), StandardCharsets.UTF_8);

    @Test
    void headers_are_keys_and_lines_end_as_rfc_4180_says() {
        assertThat(csv).startsWith("component,women,men,share,status,marks,table\r\n");
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
    void every_row_says_what_table_it_is_of_for_no_figure_stands_without_basis_and_scope() {
        String caption = Tables.ofComponents().caption();
        assertThat(csv.lines().skip(1))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains(caption));
    }

    @Test
    void every_row_of_converted_amounts_names_their_rates() {
        Table table = new Table(
                        "Needs",
                        List.of(new Table.Column("need", "Need", Table.ColumnType.MONEY)),
                        List.of(Table.Row.of(List.of(TableCell.figure(MetricValue.of(BigDecimal.TEN), null)))),
                        null)
                .withRates(Optional.of("Converted into USD at these rates: 0.9."));
        assertThat(new String(TableCsv.bytes(table), StandardCharsets.UTF_8))
                .isEqualTo("need,rates,table\r\n10,Converted into USD at these rates: 0.9.,Needs\r\n");
    }

    @Test
    void amounts_lose_the_zeros_that_databases_keep() {
        Table table = new Table(
                "Needs",
                List.of(new Table.Column("need", "Need", Table.ColumnType.MONEY)),
                List.of(
                        Table.Row.of(List.of(TableCell.figure(MetricValue.of(new BigDecimal("124875000.0000")), null))),
                        Table.Row.of(List.of(TableCell.figure(MetricValue.of(new BigDecimal("0.00")), null)))),
                null);
        assertThat(new String(TableCsv.bytes(table), StandardCharsets.UTF_8))
                .isEqualTo("need,table\r\n124875000,Needs\r\n0,Needs\r\n");
    }

    @Test
    void marks_get_a_column_of_their_own() {
        assertThat(csv).contains("Share of women: rests on rows with both sexes");
    }
}

package org.mizani.dataimport.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TotalsTest {

    private static final String PEOPLE = "Operation,Date,Component,Contributor,Women,Men";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total",
                "TOTAL :",
                "Total général",
                "Total geral",
                "Total general",
                "Grand total",
                "المجموع",
                "Jumla"
            })
    void a_total_that_adds_up_its_rows_needs_no_word(String label) {
        ReadSheets read =
                people("AMIS,2006-01-31,Troops,RWA,10,90", "AMIS,2006-01-31,Troops,NGA,20,80", label + ",,,,30,170");

        assertThat(read.rows()).hasSize(2);
        assertThat(read.words()).isEmpty();
    }

    @Test
    void a_total_that_does_not_is_found_at_its_cell_with_both_numbers() {
        assertThat(people("AMIS,2006-01-31,Troops,RWA,10,90", "AMIS,2006-01-31,Troops,NGA,20,80", "Total,,,,31,170")
                        .words())
                .containsExactly("WARNS total-mismatch E4 [Women, 31, 30, 2]");
    }

    @Test
    void people_are_never_rounded() {
        assertThat(people("AMIS,2006-01-31,Troops,RWA,603,1", "AMIS,2006-01-31,Troops,NGA,345,1", "Total,,,,949,2")
                        .words())
                .containsExactly("WARNS total-mismatch E4 [Women, 949, 948, 2]");
    }

    @Test
    void subtotals_add_up_their_section_and_a_grand_total_everything() {
        assertThat(people(
                                "AMIS,2006-01-31,Troops,RWA,10,90",
                                "Sub-total,,,,10,90",
                                "AMIS,2006-01-31,Troops,NGA,20,80",
                                "AMIS,2006-01-31,Troops,KEN,1,2",
                                "Sous-total,,,,21,82",
                                "Grand total,,,,31,172")
                        .words())
                .isEmpty();
    }

    @Test
    void a_total_of_a_part_or_of_all_is_right_either_way() {
        assertThat(people(
                                "AMIS,2006-01-31,Troops,RWA,10,90",
                                "Total,,,,10,90",
                                "AMIS,2006-01-31,Troops,NGA,20,80",
                                "Total,,,,20,80",
                                "Total,,,,30,170")
                        .words())
                .isEmpty();
    }

    @Test
    void a_wrong_subtotal_does_not_make_the_grand_total_wrong() {
        assertThat(people(
                                "AMIS,2006-01-31,Troops,RWA,10,90",
                                "Sub-total,,,,11,90",
                                "AMIS,2006-01-31,Troops,NGA,20,80",
                                "Sub-total,,,,20,80",
                                "Grand total,,,,30,170")
                        .words())
                .containsExactly("WARNS total-mismatch E3 [Women, 11, 10, 1]");
    }

    @Test
    void blanks_may_make_up_what_a_total_has_more() {
        assertThat(people("AMIS,2006-01-31,Troops,RWA,,90", "AMIS,2006-01-31,Troops,NGA,20,80", "Total,,,,25,169")
                        .words())
                .containsExactly(
                        "INFORMS total-with-blanks E4 [Women, 25, 20, 1]",
                        "WARNS total-mismatch F4 [Men, 169, 170, 2]");
    }

    @Test
    void what_cannot_be_read_has_no_sum() {
        assertThat(people("AMIS,2006-01-31,Troops,RWA,about 10,90", "Total,,,,12,90")
                        .words())
                .singleElement()
                .asString()
                .startsWith("BLOCKS inexact-number E2");
    }

    @Test
    void a_total_may_stand_where_the_contributor_belongs() {
        ReadSheets read = people("AMIS,2006-01-31,Troops,RWA,10,90", "AMIS,2006-01-31,Troops,Total,11,90");

        assertThat(read.rows()).hasSize(1);
        assertThat(read.words()).containsExactly("WARNS total-mismatch E3 [Women, 11, 10, 1]");
    }

    @Test
    void where_nothing_is_broken_down_a_contributor_called_total_is_no_sum_of_others() {
        assertThat(people("AMIS,2006-01-31,Troops,Total,11,90").rows()).hasSize(1);
    }

    @Test
    void rounding_of_amounts_is_told_apart_from_errors() {
        String[] rows = {money("78.5", "USD"), money("8.1", "USD"), money("3.3", "USD"), money("0.4", "USD")};

        assertThat(moneyRead(rows, "Total,,,,,90.3,").words()).isEmpty();
        assertThat(moneyRead(rows, "Total,,,,,90.4,").words())
                .containsExactly("INFORMS total-rounded F6 [Amount, 90.4, 90.3, 4]");
        assertThat(moneyRead(rows, "Total,,,,,91.3,").words())
                .containsExactly("WARNS total-mismatch F6 [Amount, 91.3, 90.3, 4]");
    }

    @Test
    void amounts_of_several_currencies_are_not_added_up() {
        assertThat(moneyRead(new String[] {money("5", "USD"), money("7", "EUR")}, "Total,,,,,1000,")
                        .words())
                .isEmpty();
    }

    @Test
    void a_currency_beside_an_amount_is_its_unit() {
        assertThat(moneyRead(new String[] {money("USD 5", "USD"), money("USD 7", "USD")}, "Total,,,,,USD 14,")
                        .words())
                .containsExactly("WARNS total-mismatch F4 [Amount, 14, 12, 2]");
    }

    @Test
    void a_total_across_holds_women_and_men_together() {
        String header = PEOPLE + ",Sex not reported,Total";
        assertThat(ReadSheets.of(
                                header,
                                "AMIS,2006-01-31,Troops,RWA,10,90,,100",
                                "AMIS,2006-01-31,Troops,NGA,10,90,5,105",
                                "AMIS,2006-01-31,Troops,KEN,10,90,5,104",
                                "AMIS,2006-01-31,Troops,UGA,10,,,9")
                        .words())
                .containsExactly("WARNS total-mismatch H4 [Total, 104, 105]", "WARNS women-exceed-total H5 [10, 9]");
    }

    @Test
    void without_a_column_for_sex_not_reported_women_and_men_are_all() {
        assertThat(ReadSheets.of(PEOPLE + ",Total", "AMIS,2006-01-31,Troops,RWA,10,90,101")
                        .words())
                .containsExactly("WARNS total-mismatch G2 [Total, 101, 100]");
    }

    private static ReadSheets people(String... rows) {
        return ReadSheets.of(Stream.concat(Stream.of(PEOPLE), Stream.of(rows)).toArray(String[]::new));
    }

    private static String money(String amount, String currency) {
        return "AMIS,Receipt,EU,2005-08-01,mission-budget," + amount + "," + currency;
    }

    private static ReadSheets moneyRead(String[] rows, String total) {
        return ReadSheets.of(Stream.of(
                        Stream.of("Operation,Kind,Partner,Date,Scope,Amount,Currency"),
                        Stream.of(rows),
                        Stream.of(total))
                .flatMap(s -> s)
                .toArray(String[]::new));
    }
}

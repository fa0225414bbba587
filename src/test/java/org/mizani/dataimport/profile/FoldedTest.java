package org.mizani.dataimport.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTest {

    @Test
    void headings_match_whatever_their_case_accents_and_separators() {
        assertThat(Folded.of(" Opération\u00a0 maintien_de-la paix ")).isEqualTo("operation maintien de la paix");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00a0",
                "-",
                "–",
                "n/a",
                "NA",
                "N/A ",
                "...",
                "…",
                "n.d.",
                "s.o.",
                "S/D",
                "غير متاح",
                "\u200fغير متاح"
            })
    void what_writers_put_for_not_reported_is_blank(String text) {
        assertThat(Folded.blank(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total",
                "TOTAL:",
                "Grand total",
                "Sous-total",
                "Totals",
                "Total geral",
                "المجموع",
                "الإجمالي",
                "Jumla"
            })
    void labels_of_sums_are_known(String text) {
        assertThat(Folded.total(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "nil", "Totality", "Total not broken down"})
    void other_words_are_neither(String text) {
        assertThat(Folded.total(text) || Folded.blank(text)).isFalse();
    }
}

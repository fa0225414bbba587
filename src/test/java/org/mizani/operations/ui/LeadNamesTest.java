package org.mizani.operations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mizani.ui.texts.Texts;

class LeadNamesTest {

    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final Texts FRENCH = Texts.in(Locale.FRENCH);

    @Test
    void leads_are_named_as_one_would_say_them() {
        assertThat(LeadNames.of(List.of("AU"), FRENCH)).isEqualTo("l’Union africaine");
        assertThat(LeadNames.of(List.of("AU", "UN"), FRENCH)).isEqualTo("l’Union africaine et les Nations Unies");
        assertThat(LeadNames.of(List.of("AU", "UN"), ENGLISH)).isEqualTo("the African Union and the United Nations");
        assertThat(LeadNames.of(List.of("AU", "ECOWAS", "UN"), ENGLISH))
                .isEqualTo("the African Union, ECOWAS and the United Nations");
    }

    @Test
    void a_lead_that_no_translation_knows_stands_for_itself() {
        assertThat(LeadNames.of(List.of("AU", "XYZ"), FRENCH)).isEqualTo("l’Union africaine et XYZ");
    }

    @Test
    void one_figure_is_singular_in_french() {
        assertThat(FRENCH.get("operation.history.added", 1)).isEqualTo("1 ajouté");
        assertThat(FRENCH.get("operation.history.added", 2)).isEqualTo("2 ajoutés");
        assertThat(FRENCH.get("operation.history.withdrawn", 1)).isEqualTo("1 retiré");
        assertThat(FRENCH.get("operation.history.revised", 1_234)).endsWith("234 révisés");
        assertThat(FRENCH.get("overview.changes.accepted", "Awa", 1, 0))
                .isEqualTo("Awa a ajouté 1 chiffre et en a révisé 0");
    }
}

package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mizani.metrics.KnownAt;

class OtherScopesTest {

    private static final List<Scope> HAVING = List.of(Scope.ALL_IN, Scope.STIPENDS);

    @Test
    void a_silent_scope_names_those_that_speak() {
        assertThat(OtherScopes.words(Scope.MISSION_BUDGET, HAVING, Locale.ENGLISH))
                .hasValue("Nothing of the scope “mission budget” is reported for these choices. There are figures of"
                        + " another scope: stipends only; all-in.");
    }

    @Test
    void arrears_name_their_day() {
        ArrearsQuestion question = new ArrearsQuestion(
                "ATMIS", null, LocalDate.parse("2024-12-31"), Scope.MISSION_BUDGET, "USD", KnownAt.NOW);
        assertThat(OtherScopes.ofArrears(question, List.of(Scope.STIPENDS), Locale.ENGLISH))
                .hasValue(
                        "No arrears of the scope “mission budget” are reported on or before 31 December 2024. There are"
                                + " arrears of another scope: stipends only.");
    }

    @Test
    void nothing_is_added_where_no_scope_is_asked_for_or_no_other_speaks() {
        assertThat(OtherScopes.words(null, HAVING, Locale.ENGLISH)).isEmpty();
        assertThat(OtherScopes.words(Scope.STIPENDS, List.of(), Locale.ENGLISH)).isEmpty();
        assertThat(OtherScopes.words(Scope.STIPENDS, List.of(Scope.STIPENDS), Locale.ENGLISH))
                .isEmpty();
    }
}

package org.mizani.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SuccessionTest {

    private static final Operation AMISOM = operation("AMISOM", "2007-03-01", "2022-03-31", "ATMIS");
    private static final Operation ATMIS = operation("ATMIS", "2022-04-01", "2024-12-31", "AUSSOM");
    private static final Operation AUSSOM = operation("AUSSOM", "2025-01-01", null, null);
    private static final Operation MNJTF = operation("MNJTF", null, null, null);
    private static final List<Operation> ALL = List.of(MNJTF, AUSSOM, ATMIS, AMISOM);

    @Test
    void operations_that_took_over_from_one_another_are_found_from_any_of_them() {
        assertThat(Succession.of(AMISOM, ALL)).containsExactly(AMISOM, ATMIS, AUSSOM);
        assertThat(Succession.of(ATMIS, ALL)).containsExactly(AMISOM, ATMIS, AUSSOM);
        assertThat(Succession.of(AUSSOM, ALL)).containsExactly(AMISOM, ATMIS, AUSSOM);
        assertThat(Succession.of(MNJTF, ALL)).containsExactly(MNJTF);
    }

    @Test
    void operations_that_name_each_other_do_not_go_on_for_ever() {
        Operation one = operation("ONE", null, null, "TWO");
        Operation two = operation("TWO", null, null, "ONE");
        assertThat(Succession.of(one, List.of(one, two))).containsExactlyInAnyOrder(one, two);
    }

    @Test
    void an_operation_that_was_followed_runs_no_more_even_when_its_end_is_not_known() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThat(operation("AMIS", null, null, "UNAMID").runsOn(day)).isFalse();
        assertThat(MNJTF.runsOn(day)).isTrue();
        assertThat(ATMIS.runsOn(day)).isFalse();
        assertThat(ATMIS.runsOn(LocalDate.of(2024, 12, 31))).isTrue();
    }

    private static Operation operation(
            String code, @Nullable String from, @Nullable String to, @Nullable String successor) {
        return new Operation(code, code, null, List.of("AU"), List.of(), day(from), day(to), successor, null);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}

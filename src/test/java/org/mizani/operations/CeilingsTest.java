package org.mizani.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CeilingsTest {

    @Test
    void the_step_in_force_is_the_last_that_began() {
        Ceilings atmis = Ceilings.uniformed(List.of(
                step("uniformed", "2022-04-01", 19_626, null),
                step("uniformed", "2023-01-01", 17_626, "a later resolution"),
                step("uniformed", "2023-07-01", 17_626, null),
                step("police", "2022-04-01", 1_040, null)));
        assertThat(strengthOn(atmis, "2022-12-31")).isEqualTo(19_626);
        assertThat(strengthOn(atmis, "2023-06-30")).isEqualTo(19_626);
        assertThat(strengthOn(atmis, "2023-07-01")).isEqualTo(17_626);
        assertThat(atmis.on(LocalDate.parse("2022-03-31"))).isEmpty();
    }

    @Test
    void an_operation_without_a_ceiling_for_uniformed_people_has_that_of_all() {
        assertThat(strengthOn(Ceilings.uniformed(List.of(step("all", "2015-01-01", 8_700, null))), "2016-01-01"))
                .isEqualTo(8_700);
    }

    @Test
    void a_period_has_the_step_in_force_on_its_first_day_and_those_that_begin_in_it() {
        Ceilings ceilings = Ceilings.uniformed(List.of(
                step("uniformed", "2022-04-01", 19_626, null),
                step("uniformed", "2023-07-01", 17_626, null),
                step("uniformed", "2024-01-01", 14_626, null)));
        assertThat(strengths(ceilings, "2023-01-01", "2023-12-31")).containsExactly(19_626, 17_626);
        assertThat(strengths(ceilings, "2023-07-01", "2024-01-01")).containsExactly(17_626, 14_626);
        assertThat(strengths(ceilings, null, "2022-12-31")).containsExactly(19_626);
        assertThat(strengths(ceilings, "2022-01-01", null)).containsExactly(19_626, 17_626, 14_626);
        assertThat(strengths(ceilings, "2024-02-01", "2024-01-31")).isEmpty();
    }

    private static List<Integer> strengths(Ceilings ceilings, @Nullable String from, @Nullable String until) {
        return ceilings
                .within(from == null ? null : LocalDate.parse(from), until == null ? null : LocalDate.parse(until))
                .steps()
                .stream()
                .map(Ceiling::strength)
                .toList();
    }

    private static int strengthOn(Ceilings ceilings, String day) {
        return ceilings.on(LocalDate.parse(day)).orElseThrow().strength();
    }

    private static Ceiling step(String scope, String from, int strength, @Nullable String supersededBy) {
        return new Ceiling(
                1, "ATMIS", scope, LocalDate.parse(from), strength, "a resolution", "verified", supersededBy);
    }
}

package org.mizani.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.operations.CeilingScope.ALL;
import static org.mizani.operations.CeilingScope.CIVILIAN;
import static org.mizani.operations.CeilingScope.POLICE;
import static org.mizani.operations.CeilingScope.UNIFORMED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mizani.metrics.MetricValue;

class CeilingScopeTest {

    @ParameterizedTest
    @EnumSource
    void a_ceiling_of_uniformed_people_counts_those_deployed_in_uniform(Component component) {
        assertThat(UNIFORMED.counts(component)).isEqualTo(component.deployedUniformed());
    }

    @Test
    void each_scope_counts_its_own_people_alone() {
        assertThat(POLICE.components()).containsExactlyInAnyOrder(Component.FORMED_POLICE, Component.INDIVIDUAL_POLICE);
        assertThat(CIVILIAN.components())
                .containsExactlyInAnyOrder(Component.CIVILIAN_INTERNATIONAL, Component.CIVILIAN_NATIONAL);
        assertThat(ALL.counts(Component.TROOPS)).isTrue();
        assertThat(ALL.counts(Component.CIVILIAN_NATIONAL)).isTrue();
        assertThat(ALL.counts(Component.HEADQUARTERS_UNIFORMED)).isFalse();
    }

    @Test
    void more_people_than_the_ceiling_leave_no_vacancy() {
        assertThat(DeploymentRate.vacancies(MetricValue.of(6_932), 7_171)).isEqualTo(MetricValue.of(239));
        assertThat(DeploymentRate.above(MetricValue.of(6_932), 7_171)).isEqualTo(MetricValue.of(0));
        assertThat(DeploymentRate.vacancies(MetricValue.of(510), 500)).isEqualTo(MetricValue.of(0));
        assertThat(DeploymentRate.above(MetricValue.of(510), 500)).isEqualTo(MetricValue.of(10));
        assertThat(DeploymentRate.vacancies(MetricValue.notReported(), 500)).isEqualTo(MetricValue.notReported());
    }

    @Test
    void an_operation_without_an_end_ends_where_the_one_that_took_over_begins() {
        Operation after = operation("AFTER", LocalDate.of(2007, 7, 31), null);
        Operation before = operation("BEFORE", null, "AFTER");
        assertThat(Succession.lastDay(before, List.of(before, after))).contains(LocalDate.of(2007, 7, 30));
        assertThat(Succession.lastDay(after, List.of(before, after))).isEmpty();
    }

    private static Operation operation(String code, LocalDate startedOn, String successor) {
        return new Operation(code, code, null, List.of("AU"), List.of(), startedOn, null, successor, null);
    }
}

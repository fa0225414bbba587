package org.mizani.parity.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.mizani.database.OnBothDatabases;
import org.mizani.headcounts.HeadcountSamples;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Operation;
import org.mizani.operations.PersonnelType;
import org.mizani.operations.TestOperations;
import org.mizani.parity.ParityQueries;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.TestTargets;
import org.mizani.parity.explorer.Explorers;
import org.mizani.web.ApiProblem;

class ChangeControllerTest {

    private static final Instant IMPORTED = Instant.parse("2025-06-01T00:00:00Z");
    private static final LocalDate DECEMBER = LocalDate.of(2024, 12, 31);
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 31);

    @OnBothDatabases
    void fractions_add_up_to_the_last_digit(DSLContext db) {
        people(db);

        ChangeJson change = controller(db).change(DECEMBER, MARCH, Set.of("x"), Set.of("troops"), null, null);

        ChangeJson.Counts counts = change.counts();
        assertThat(counts.shareFrom()).isEqualTo(new BigDecimal("0.034884"));
        assertThat(counts.shareFrom().add(counts.within()).add(counts.mix())).isEqualTo(counts.shareTo());
        assertThat(change.rows().stream().map(ChangeJson.Row::within).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(counts.within());
        assertThat(change.rows()).extracting(ChangeJson.Row::contributor).containsExactly("BGD", "RWA");
    }

    @OnBothDatabases
    void what_cannot_be_asked_is_refused(DSLContext db) {
        people(db);
        ChangeController controller = controller(db);

        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> controller.change(MARCH, DECEMBER, Set.of(), Set.of(), null, null));
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> controller.change(DECEMBER, MARCH, Set.of("NOWHERE"), Set.of(), null, null));
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> controller.change(DECEMBER, MARCH, Set.of(), Set.of("luck"), null, null))
                .withMessageContaining("troops");
        assertThat(controller
                        .change(DECEMBER.minusDays(1), MARCH, Set.of(), Set.of(), null, null)
                        .because())
                .isEqualTo("no-share");
    }

    @OnBothDatabases
    void many_operations_are_answered_as_each_of_them_is(DSLContext db) {
        people(db);
        TargetFramework ugps =
                TestTargets.shipped(db).framework(TargetFramework.USUAL).orElseThrow();
        List<Operation> all = TestOperations.queries(db).all();

        ParityJson answer = ParityJson.of(MARCH, ugps, Explorers.parities(db).of(all, MARCH, ugps, KnownAt.NOW));

        ParityQueries one = TestTargets.parities(db);
        assertThat(answer.operation()).isNull();
        assertThat(answer.rows())
                .isEqualTo(all.stream()
                        .flatMap(o ->
                                ParityJson.of(MARCH, ugps, List.of(one.parity(o, MARCH, ugps, KnownAt.NOW)))
                                        .rows()
                                        .stream())
                        .toList());
        assertThat(answer.rows()).hasSize(3);
    }

    private static void people(DSLContext db) {
        HeadcountSamples x = new HeadcountSamples(db, "X", IMPORTED);
        x.people(PersonnelType.TROOPS, "RWA", DECEMBER, 30, 430, null);
        x.people(PersonnelType.TROOPS, "BGD", DECEMBER, 0, 400, null);
        x.people(PersonnelType.TROOPS, "RWA", MARCH, 41, 519, null);
        x.people(PersonnelType.TROOPS, "BGD", MARCH, 7, 390, null);
        x.people(PersonnelType.FORMED_POLICE, "BGD", DECEMBER, 3, 97, null);
        new HeadcountSamples(db, "Y", IMPORTED).people(PersonnelType.TROOPS, DECEMBER, 5, 95);
    }

    private static ChangeController controller(DSLContext db) {
        return new ChangeController(Explorers.on(db), TestOperations.queries(db), Clock.systemUTC());
    }
}

package org.mizani.operations.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mizani.jooq.Tables.CEILING;
import static org.mizani.jooq.Tables.OPERATION;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.mizani.database.OnBothDatabases;
import org.mizani.headcounts.HeadcountSamples;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.PersonnelType;
import org.mizani.operations.TestOperations;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.FigureResolver;
import org.mizani.web.ApiProblem;
import org.mizani.web.Paging;

class OperationsControllerTest {

    private OperationsController controller;
    private FigureResolver figures;

    @BeforeEach
    void an_operation_with_two_steps(DSLContext db) {
        controller = new OperationsController(
                TestOperations.queries(db),
                HeadcountSamples.deployments(db),
                Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC));
        figures = TestOperations.ceilingFigures(db);
        db.insertInto(OPERATION)
                .set(OPERATION.CODE, "TEST-OP")
                .set(OPERATION.NAME_EN, "Test operation")
                .set(OPERATION.NAME_FR, "Opération d’essai")
                .set(OPERATION.LEADS, "AU UN")
                .set(OPERATION.HOSTS, "SOM")
                .set(OPERATION.SHIPPED, true)
                .execute();
        step(db, LocalDate.of(2024, 1, 1), 500, null);
        step(db, LocalDate.of(2023, 1, 1), 1_000, "Resolution B");
    }

    @OnBothDatabases
    void an_operation_has_its_ceilings_by_date() {
        OperationJson operation = controller.one("test-op", null, KnownAt.NOW, Locale.FRENCH);
        assertThat(operation.name()).isEqualTo("Opération d’essai");
        assertThat(operation.leads()).containsExactly("AU", "UN");
        assertThat(operation.ceilings())
                .extracting(OperationJson.Step::strength, OperationJson.Step::supersededBy)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(1_000, "Resolution B"),
                        org.assertj.core.api.Assertions.tuple(500, null));
    }

    @OnBothDatabases
    void the_list_holds_it_too() {
        assertThat(controller
                        .list(null, KnownAt.NOW, null, false, new Paging(Paging.MOST, 0), Locale.ENGLISH)
                        .rows())
                .anySatisfy(row -> {
                    assertThat(row.code()).isEqualTo("TEST-OP");
                    assertThat(row.ceilings()).hasSize(2);
                });
    }

    @OnBothDatabases
    void people_are_held_against_the_ceiling_of_the_day_of_their_report(DSLContext db) {
        HeadcountSamples people = new HeadcountSamples(db, "TEST-OP", Instant.parse("2026-01-10T00:00:00Z"));
        step(db, LocalDate.of(2025, 7, 1), 400, null);
        people.people(PersonnelType.TROOPS, LocalDate.of(2025, 6, 30), 40, 360, 50);
        people.people(PersonnelType.CIVILIAN_INTERNATIONAL, LocalDate.of(2025, 6, 30), 10, 10);

        DeploymentJson now = controller
                .one("TEST-OP", LocalDate.of(2025, 12, 1), KnownAt.NOW, Locale.ENGLISH)
                .deployment();
        assertThat(now.scope()).isEqualTo("uniformed");
        assertThat(now.ceiling()).isEqualTo(400);
        assertThat(now.people()).isEqualTo(MetricValue.of(450));
        assertThat(now.ceilingOnReportDate()).isEqualTo(500);
        assertThat(now.rate()).isEqualTo(MetricValue.of(new BigDecimal("0.900000")));
        assertThat(now.vacancies()).isEqualTo(MetricValue.of(50));
        assertThat(now.aboveCeiling()).isEqualTo(MetricValue.of(0));

        DeploymentJson before = controller
                .one("TEST-OP", LocalDate.of(2025, 6, 29), KnownAt.NOW, Locale.ENGLISH)
                .deployment();
        assertThat(before.ceiling()).isEqualTo(500);
        assertThat(before.people()).isEqualTo(MetricValue.notReported());
        assertThat(before.rate().known()).isEmpty();
        assertThat(before.rateFigure()).isNull();
    }

    @OnBothDatabases
    void the_step_in_force_is_told_among_all_steps() {
        assertThat(controller
                        .ceilings("TEST-OP", LocalDate.of(2024, 6, 1), KnownAt.NOW, new Paging(Paging.MOST, 0))
                        .rows())
                .extracting(CeilingJson::strength, CeilingJson::inForce, CeilingJson::supersededBy)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(1_000, false, "Resolution B"),
                        org.assertj.core.api.Assertions.tuple(500, true, null));
        assertThat(controller
                        .ceilings(
                                "TEST-OP",
                                LocalDate.of(2024, 6, 1),
                                KnownAt.of(Instant.parse("2025-12-31T00:00:00Z")),
                                new Paging(Paging.MOST, 0))
                        .rows())
                .isEmpty();
    }

    @OnBothDatabases
    void the_list_is_about_one_lead_or_those_that_run() {
        assertThat(controller
                        .list(null, KnownAt.NOW, "UN", true, new Paging(Paging.MOST, 0), Locale.ENGLISH)
                        .rows())
                .extracting(OperationJson::code)
                .contains("TEST-OP");
        assertThat(controller
                        .list(null, KnownAt.NOW, "EU", false, new Paging(Paging.MOST, 0), Locale.ENGLISH)
                        .rows())
                .extracting(OperationJson::code)
                .doesNotContain("TEST-OP");
    }

    @OnBothDatabases
    void an_unknown_operation_is_not_found() {
        assertThatThrownBy(() -> controller.one("NOWHERE", null, KnownAt.NOW, Locale.ENGLISH))
                .isInstanceOfSatisfying(
                        ApiProblem.class, p -> assertThat(p.status().value()).isEqualTo(404));
    }

    @OnBothDatabases
    void a_ceiling_is_explained_by_its_document() {
        String id = controller
                .one("TEST-OP", null, KnownAt.NOW, Locale.ENGLISH)
                .ceilings()
                .getFirst()
                .figure();
        FigureOrigin origin = figures.origin(new FigureId(id), Locale.ENGLISH).orElseThrow();
        assertThat(origin.label()).isEqualTo("TEST-OP: authorised strength, uniformed personnel, from 1 January 2023");
        assertThat(origin.value()).isEqualByComparingTo("1000");
        assertThat(((FigureOrigin.Register) origin).document())
                .isEqualTo("Resolution A (unverified), superseded by Resolution B");
        assertThat(figures.origin(new FigureId("ceiling-x"), Locale.ENGLISH)).isEmpty();
        assertThat(figures.origin(new FigureId("ceiling-999999999"), Locale.ENGLISH))
                .isEmpty();
    }

    private static void step(DSLContext db, LocalDate from, int strength, String supersededBy) {
        db.insertInto(CEILING)
                .set(CEILING.OPERATION, "TEST-OP")
                .set(CEILING.COMPONENT_SCOPE, "uniformed")
                .set(CEILING.IN_FORCE_FROM, from)
                .set(CEILING.STRENGTH, strength)
                .set(CEILING.DOCUMENT, "Resolution A")
                .set(CEILING.STATUS, "unverified")
                .set(CEILING.SUPERSEDED_BY, supersededBy)
                .set(CEILING.RECORDED_FROM, OffsetDateTime.parse("2026-01-01T00:00:00Z"))
                .execute();
    }
}

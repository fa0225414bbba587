package org.mizani.operations.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mizani.jooq.Tables.CEILING;
import static org.mizani.jooq.Tables.OPERATION;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.mizani.database.OnBothDatabases;
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
        controller = new OperationsController(TestOperations.queries(db));
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
        OperationJson operation = controller.one("test-op", Locale.FRENCH);
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
        assertThat(controller.list(new Paging(Paging.MOST, 0), Locale.ENGLISH).rows())
                .anySatisfy(row -> {
                    assertThat(row.code()).isEqualTo("TEST-OP");
                    assertThat(row.ceilings()).hasSize(2);
                });
    }

    @OnBothDatabases
    void an_unknown_operation_is_not_found() {
        assertThatThrownBy(() -> controller.one("NOWHERE", Locale.ENGLISH))
                .isInstanceOfSatisfying(
                        ApiProblem.class, p -> assertThat(p.status().value()).isEqualTo(404));
    }

    @OnBothDatabases
    void a_ceiling_is_explained_by_its_document() {
        String id =
                controller.one("TEST-OP", Locale.ENGLISH).ceilings().getFirst().figure();
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

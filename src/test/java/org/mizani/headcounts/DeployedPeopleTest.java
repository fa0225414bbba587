package org.mizani.headcounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.jooq.Tables.CEILING;
import static org.mizani.jooq.Tables.OPERATION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.mizani.database.OnBothDatabases;
import org.mizani.database.TestRows;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.CeilingScope;
import org.mizani.operations.Deployment;
import org.mizani.operations.Operation;
import org.mizani.operations.PersonnelType;
import org.mizani.operations.TestOperations;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;

class DeployedPeopleTest {

    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
    private static final Instant IMPORTED = Instant.parse("2026-01-10T00:00:00Z");

    private DSLContext db;

    @BeforeEach
    void an_operation_with_three_ceilings(DSLContext given) {
        db = given;
        TestRows.operation(db, "X");
        step("uniformed", 1_000);
        step("police", 100);
        step("civilian", 50);
        HeadcountSamples people = new HeadcountSamples(db, "X", IMPORTED);
        people.people(PersonnelType.TROOPS, JUNE, 100, 700, 10);
        people.people(PersonnelType.INDIVIDUAL_POLICE, JUNE, 30, 90);
        people.people(PersonnelType.CIVILIAN_NATIONAL, LocalDate.of(2025, 3, 31), 10, 20);
        people.people(PersonnelType.HEADQUARTERS_UNIFORMED, JUNE, 5, 5);
    }

    @OnBothDatabases
    void people_of_a_scope_are_held_against_the_ceiling_of_that_scope_alone() {
        assertThat(deployed(JUNE))
                .extracting(d ->
                        d.scope() + " " + number(d.people()) + " " + number(d.vacancies()) + " " + number(d.above()))
                .containsExactly("UNIFORMED 930 70 0", "POLICE 120 0 20", "CIVILIAN 30 20 0");
        assertThat(deployed(JUNE).getLast().report().date()).isEqualTo(LocalDate.of(2025, 3, 31));
    }

    @OnBothDatabases
    void nothing_is_known_before_the_first_report_or_the_first_import() {
        assertThat(deployed(LocalDate.of(2025, 1, 31))).allMatch(d -> d.report() == null);
        assertThat(HeadcountSamples.deployments(db)
                        .on(List.of(operation()), JUNE, KnownAt.of(IMPORTED.minusSeconds(1))))
                .allMatch(d -> d.report() == null)
                .allMatch(d -> d.ceiling() != null);
    }

    @OnBothDatabases
    void no_ceiling_is_in_force_after_the_end() {
        db.update(OPERATION)
                .set(OPERATION.ENDED_ON, LocalDate.of(2025, 5, 31))
                .where(OPERATION.CODE.eq("X"))
                .execute();
        Deployment uniformed = deployed(JUNE).getFirst();
        assertThat(uniformed.running()).isFalse();
        assertThat(uniformed.ceiling()).isNull();
        assertThat(uniformed.rate()).isEqualTo(MetricValue.notMeaningful("headcounts.no-ceiling"));
    }

    @OnBothDatabases
    void without_a_ceiling_of_uniformed_people_all_are_held_against_that_of_all() {
        db.deleteFrom(CEILING).execute();
        step("all", 1_000);
        assertThat(deployed(LocalDate.of(2025, 6, 30)))
                .singleElement()
                .satisfies(d -> assertThat(d.scope()).isEqualTo(CeilingScope.ALL));
    }

    @OnBothDatabases
    void rate_and_vacancies_lead_to_their_people_and_their_ceiling() {
        Deployment.Report report = deployed(JUNE).getFirst().report();
        FigureOrigin.Computed rate = origin(report.rateFigure());
        assertThat(rate.value()).isEqualByComparingTo("0.93");
        assertThat(rate.label()).isEqualTo("Deployment rate: X, uniformed personnel, 30 June 2025");
        assertThat(rate.inputs()).extracting(i -> i.value().intValueExact()).containsExactly(930, 1_000);
        assertThat(origin(report.vacanciesFigure()).value()).isEqualByComparingTo("70");
        assertThat(new HeadcountFigures(
                                new HeadcountOriginQueries(db),
                                new HeadcountFactQueries(db),
                                new RollUpStore(db, new ImportClaimQueries(db)))
                        .origin(rate.inputs().getFirst().id(), Locale.ENGLISH)
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("930");
        assertThat(HeadcountSamples.deploymentFigures(db)
                        .origin(new FigureId("deployment~X~2025-06-30~uniformed~mood"), Locale.ENGLISH))
                .isEmpty();
        assertThat(HeadcountSamples.deploymentFigures(db)
                        .origin(new FigureId("deployment~X~2025-06-29~uniformed~rate"), Locale.ENGLISH))
                .isEmpty();
    }

    private FigureOrigin.Computed origin(FigureId id) {
        return (FigureOrigin.Computed) HeadcountSamples.deploymentFigures(db)
                .origin(id, Locale.ENGLISH)
                .orElseThrow();
    }

    private List<Deployment> deployed(LocalDate day) {
        return HeadcountSamples.deployments(db).on(List.of(operation()), day, KnownAt.NOW);
    }

    private Operation operation() {
        return TestOperations.queries(db).byCode("X").orElseThrow();
    }

    private void step(String scope, int strength) {
        db.insertInto(CEILING)
                .set(CEILING.OPERATION, "X")
                .set(CEILING.COMPONENT_SCOPE, scope)
                .set(CEILING.IN_FORCE_FROM, LocalDate.of(2025, 1, 1))
                .set(CEILING.STRENGTH, strength)
                .set(CEILING.DOCUMENT, "Resolution A")
                .set(CEILING.STATUS, "verified")
                .set(CEILING.RECORDED_FROM, OffsetDateTime.parse("2025-01-01T00:00:00Z"))
                .execute();
    }

    private static String number(MetricValue value) {
        return value.known().map(Object::toString).orElse("–");
    }
}

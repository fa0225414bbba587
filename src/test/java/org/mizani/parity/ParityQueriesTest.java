package org.mizani.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.mizani.database.OnBothDatabases;
import org.mizani.headcounts.HeadcountSamples;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;
import org.mizani.operations.Operation;
import org.mizani.operations.PersonnelType;
import org.mizani.operations.TestOperations;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;

class ParityQueriesTest {

    private static final Instant IMPORTED = Instant.parse("2025-01-10T00:00:00Z");
    private static final Operation AU_LED =
            new Operation("X", "X", null, List.of("AU"), List.of(), null, null, null, null);
    private static final LocalDate NEW_YEARS_EVE_2024 = LocalDate.of(2024, 12, 31);

    @OnBothDatabases
    void each_component_is_read_at_its_latest_report_against_the_target_of_that_year(DSLContext db) {
        HeadcountSamples samples = new HeadcountSamples(db, "X", IMPORTED);
        samples.people(PersonnelType.TROOPS, LocalDate.of(2024, 6, 30), 693, 19_823);
        samples.people(PersonnelType.EXPERTS_ON_MISSION, LocalDate.of(2023, 12, 31), 2, 8);
        samples.people(PersonnelType.STAFF_OFFICERS, LocalDate.of(2023, 12, 31), 0, 5);
        samples.people(PersonnelType.FORMED_POLICE, LocalDate.of(2024, 6, 30), 0, 100);
        samples.people(PersonnelType.INDIVIDUAL_POLICE, LocalDate.of(2024, 6, 30), 40, 60);
        samples.people(PersonnelType.HEADQUARTERS_UNIFORMED, LocalDate.of(2028, 6, 30), 40, 60);

        Parity parity = parity(db, KnownAt.NOW);
        assertThat(parity.binding()).isFalse();
        Map<Component, ParityRow> rows = byComponent(parity);
        assertThat(rows).hasSize(4);

        ParityRow troops = rows.get(Component.TROOPS);
        assertThat(troops.targetShare().known().orElseThrow()).isEqualByComparingTo("0.11");
        assertThat(troops.status()).isEqualTo(ParityStatus.BELOW);
        assertThat(troops.neededSameStrength().known().orElseThrow()).isEqualByComparingTo("1564");
        assertThat(troops.small()).isFalse();

        ParityRow observers = rows.get(Component.OBSERVERS_AND_STAFF);
        assertThat(observers.date()).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(observers.people().paired().whole()).isEqualTo(15);
        assertThat(observers.targetShare().known().orElseThrow()).isEqualByComparingTo("0.20");
        assertThat(observers.status()).isEqualTo(ParityStatus.BELOW);
        assertThat(observers.small()).isTrue();

        assertThat(rows.get(Component.FORMED_POLICE).status()).isEqualTo(ParityStatus.NONE);
        ParityRow police = rows.get(Component.INDIVIDUAL_POLICE);
        assertThat(police.status()).isEqualTo(ParityStatus.NO_TARGET);
        assertThat(police.gap().known()).isEmpty();
        assertThat(police.neededAdded().known()).isEmpty();
    }

    @OnBothDatabases
    void people_without_sex_are_not_reported_whatever_their_number(DSLContext db) {
        new HeadcountSamples(db, "X", IMPORTED).people(PersonnelType.TROOPS, NEW_YEARS_EVE_2024, null, null, 500);

        ParityRow troops = parity(db, KnownAt.NOW).rows().getFirst();

        assertThat(troops.status()).isEqualTo(ParityStatus.NOT_REPORTED);
        assertThat(troops.people().notReported().known().orElseThrow()).isEqualByComparingTo("500");
        assertThat(troops.neededSameStrength().known()).isEmpty();
        assertThat(troops.small()).isFalse();
    }

    @OnBothDatabases
    void as_known_before_the_import_there_is_nothing(DSLContext db) {
        new HeadcountSamples(db, "X", IMPORTED).people(PersonnelType.TROOPS, NEW_YEARS_EVE_2024, 5, 500);

        assertThat(parity(db, KnownAt.of(IMPORTED.minusSeconds(1))).rows()).isEmpty();
        assertThat(parity(db, KnownAt.of(IMPORTED)).rows()).hasSize(1);
    }

    @OnBothDatabases
    void a_gap_leads_to_people_and_to_the_document_of_its_target(DSLContext db) {
        new HeadcountSamples(db, "X", IMPORTED).people(PersonnelType.TROOPS, NEW_YEARS_EVE_2024, 60, 940);
        ParityRow troops = parity(db, KnownAt.NOW).rows().getFirst();
        ParityFigures figures = new ParityFigures(queries(db), new TargetQueries(db), TestOperations.queries(db));

        assertThat(troops.figure(ParityMeasure.GAP)).isEqualTo(new FigureId("parity~X~2024-12-31~UGPS~troops~gap"));
        FigureOrigin.Computed gap = (FigureOrigin.Computed)
                figures.origin(troops.figure(ParityMeasure.GAP), Locale.ENGLISH).orElseThrow();
        assertThat(gap.value()).isEqualByComparingTo("-0.05");
        assertThat(gap.inputs())
                .extracting(i -> i.id().value())
                .containsExactly(
                        "headcount~X~2024-12-31~troops~-~women",
                        "headcount~X~2024-12-31~troops~-~men",
                        "target~UGPS~troops~2024");

        FigureOrigin target = new TargetFigures(new TargetQueries(db), new TargetHistoryQueries(db))
                .origin(new FigureId("target~UGPS~troops~2024"), Locale.ENGLISH)
                .orElseThrow();
        assertThat(target.value()).isEqualByComparingTo("0.11");
        assertThat(target.label()).contains("interpolated");
        assertThat(figures.origin(new FigureId("parity~X~2024-12-31~UGPS~troops~luck"), Locale.ENGLISH))
                .isEmpty();
        assertThat(figures.origin(new FigureId("parity~NOWHERE~2024-12-31~UGPS~troops~gap"), Locale.ENGLISH))
                .isEmpty();
    }

    @OnBothDatabases
    void loading_the_targets_again_changes_nothing(DSLContext db) {
        TargetQueries targets = new TargetQueries(db);
        GivenTargets.shipped(db);
        GivenTargets.shipped(db);

        assertThat(targets.frameworks())
                .containsExactlyInAnyOrderElementsOf(TargetFiles.shipped().frameworks());
        assertThat(targets.steps("UGPS", Component.TROOPS).steps()).hasSize(11);
        assertThat(targets.target("UGPS", Component.TROOPS, 2017)).isEmpty();
    }

    private static Parity parity(DSLContext db, KnownAt knownAt) {
        GivenTargets.shipped(db);
        TargetFramework ugps = new TargetQueries(db).framework("UGPS").orElseThrow();
        return queries(db).parity(AU_LED, NEW_YEARS_EVE_2024, ugps, knownAt);
    }

    private static ParityQueries queries(DSLContext db) {
        return new ParityQueries(HeadcountSamples.queries(db), new TargetQueries(db));
    }

    private static Map<Component, ParityRow> byComponent(Parity parity) {
        return parity.rows().stream().collect(Collectors.toMap(ParityRow::component, Function.identity()));
    }
}

package org.mizani.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.mizani.charts.ShareChart;
import org.mizani.database.OnBothDatabases;
import org.mizani.headcounts.HeadcountMeasure;
import org.mizani.headcounts.HeadcountSamples;
import org.mizani.headcounts.PeopleFromMany;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;
import org.mizani.operations.Operation;
import org.mizani.operations.PersonnelType;
import org.mizani.operations.TestOperations;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.tables.Table;
import org.mizani.tables.TableCell;

class ProjectionTest {

    private static final Instant IMPORTED = Instant.parse("2025-01-10T00:00:00Z");
    private static final Operation X = new Operation("X", "X", null, List.of("UN"), List.of(), null, null, null, null);
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    @OnBothDatabases
    void the_year_of_parity_is_the_last_year_end_plus_what_is_missing_by_the_mean_increment(DSLContext db) {
        troops(db, 2021, 40, 2022, 50, 2023, 55, 2024, 70);
        Outlook outlook = outlook(db, KnownAt.NOW);

        Projection linear = outlook.linear();

        assertThat(linear.pace().known().orElseThrow()).isEqualByComparingTo("0.01");
        assertThat(linear.outcome())
                .isInstanceOfSatisfying(
                        ParityYear.Expected.class, e -> assertThat(e.year()).isEqualByComparingTo("2032"));
        assertThat(linear.calendarYear()).isEqualTo(2032);
        assertThat(linear.points()).isEqualTo(4);
        assertThat(linear.estimates().getFirst().year()).isEqualTo(2025);
        assertThat(linear.estimates().getFirst().estimate().share()).isEqualByComparingTo("0.08");
        assertThat(linear.estimates())
                .allSatisfy(e -> assertThat(e.estimate().share())
                        .isBetween(e.estimate().low(), e.estimate().high()));
        assertThat(outlook.requiredPace().known().orElseThrow()).isEqualByComparingTo("0.02");
        assertThat(outlook.logistic().calendarYear()).isBetween(2027, 2031);
    }

    @OnBothDatabases
    void a_year_that_still_runs_is_no_point_and_two_points_are_refused_in_words(DSLContext db) {
        troops(db, 2023, 40, 2024, 50);
        new HeadcountSamples(db, "X", IMPORTED).people(PersonnelType.TROOPS, LocalDate.of(2025, 5, 31), 60, 940);
        Outlook outlook = outlook(db, KnownAt.NOW);

        assertThat(outlook.linear().outcome()).isEqualTo(new ParityYear.TooFewPoints(2));
        assertThat(outlook.linear().estimates()).isEmpty();
        assertThat(outlook.logistic().outcome()).isEqualTo(new ParityYear.TooFewPoints(2));
        assertThat(ProjectionCharts.of(outlook, outlook.linear(), Locale.ENGLISH)
                        .chart())
                .isNull();
        assertThat(ProjectionSentences.of(X, outlook, outlook.linear(), Locale.ENGLISH))
                .first()
                .asString()
                .isEqualTo("Troops: no projection. Only 2 year ends are reported, and 3 are needed.");
    }

    @OnBothDatabases
    void a_share_that_falls_never_gets_there_and_one_above_the_target_is_there(DSLContext db) {
        troops(db, 2022, 60, 2023, 50, 2024, 40);
        assertThat(outlook(db, KnownAt.NOW).linear().outcome()).isEqualTo(new ParityYear.NeverAtThisPace());
        assertThat(outlook(db, KnownAt.NOW).logistic().outcome()).isEqualTo(new ParityYear.NeverAtThisPace());
        new HeadcountSamples(db, "X", IMPORTED).people(PersonnelType.TROOPS, LocalDate.of(2025, 5, 31), 150, 850);
        assertThat(outlook(db, KnownAt.NOW).linear().outcome()).isEqualTo(new ParityYear.Reached());
    }

    @OnBothDatabases
    void points_without_women_are_said_to_be_read_with_half_a_person_more(DSLContext db) {
        troops(db, 2021, 0, 2022, 0, 2023, 5, 2024, 9);
        Outlook outlook = outlook(db, KnownAt.NOW);
        assertThat(outlook.logistic().extremes()).isEqualTo(2);
        assertThat(ProjectionSentences.of(X, outlook, outlook.logistic(), Locale.ENGLISH))
                .anySatisfy(s -> assertThat(s).startsWith("2 year ends at 0 % or 100 %"));
    }

    @OnBothDatabases
    void a_projection_is_drawn_with_its_band_its_method_and_its_points(DSLContext db) {
        troops(db, 2021, 40, 2022, 50, 2023, 55, 2024, 70);
        Outlook outlook = outlook(db, KnownAt.NOW);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            ShareCharts.Shares shares = ProjectionCharts.of(outlook, outlook.linear(), locale);
            ShareChart.Panel panel = shares.chart().panels().getFirst();
            assertThat(panel.projection().restsOn()).isEqualTo(4);
            assertThat(panel.projection().method()).contains("80");
            assertThat(panel.target()).isNotEmpty();
            assertThat(panel.projection().estimates())
                    .hasSameSizeAs(outlook.linear().estimates());
            assertThat(shares.table().rows())
                    .hasSize((int) outlook.series().points().stream()
                                    .filter(p -> p.people().stated())
                                    .count()
                            + outlook.linear().estimates().size());
        }
    }

    @OnBothDatabases
    void the_table_tells_both_years_and_each_leads_to_year_ends_and_target(DSLContext db) {
        troops(db, 2021, 40, 2022, 50, 2023, 55, 2024, 70);
        Outlook outlook = outlook(db, KnownAt.NOW);
        Table table = ProjectionTable.of(List.of(outlook), DAY, Locale.ENGLISH);

        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().getFirst().cells())
                .contains(new TableCell.Text("2032.0", "source/" + outlook.figure(ProjectionMeasure.YEAR_LINEAR)));

        ProjectionFigures figures =
                new ProjectionFigures(queries(db), new TargetQueries(db), TestOperations.queries(db));
        FigureOrigin.Computed year =
                (FigureOrigin.Computed) figures.origin(outlook.figure(ProjectionMeasure.YEAR_LINEAR), Locale.ENGLISH)
                        .orElseThrow();
        assertThat(year.value()).isEqualByComparingTo("2032");
        assertThat(year.inputs())
                .extracting(i -> i.id().value())
                .containsExactly(
                        "headcount~X~2021-12-31~troops~-~share",
                        "headcount~X~2022-12-31~troops~-~share",
                        "headcount~X~2023-12-31~troops~-~share",
                        "headcount~X~2024-12-31~troops~-~share",
                        "target~UGPS~troops~2028");
        assertThat(figures.origin(outlook.figure(ProjectionMeasure.REQUIRED_PACE), Locale.FRENCH)
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("0.02");
        assertThat(figures.origin(new FigureId("projection~X~2024-12-31~UGPS~troops~luck"), Locale.ENGLISH))
                .isEmpty();
    }

    @OnBothDatabases
    void as_known_before_the_import_there_is_nothing_to_look_ahead_from(DSLContext db) {
        troops(db, 2021, 40, 2022, 50, 2023, 55);
        assertThat(queries(db).outlooks(X, DAY, ugps(db), KnownAt.of(IMPORTED.minusSeconds(1))))
                .isEmpty();
    }

    @OnBothDatabases
    void the_scenario_moves_slower_contributors_at_the_pace_of_the_top_quarter(DSLContext db) {
        PeopleFromMany people = new PeopleFromMany(db, "X", IMPORTED);
        int[][] women = {{0, 10, 20}, {0, 0, 0}, {50, 40, 30}, {10, 14, 18}, {2, 4, 6}};
        List<String> codes = List.of("BGD", "RWA", "ETH", "SEN", "KEN");
        for (int c = 0; c < women.length; c++) {
            for (int y = 0; y < women[c].length; y++) {
                people.troops(codes.get(c), LocalDate.of(2022 + y, 12, 31), women[c][y], 100 - women[c][y]);
            }
        }
        Outlook outlook = outlook(db, KnownAt.NOW);

        Projection scenario = queries(db).project(outlook, ProjectionMethod.SCENARIO);

        assertThat(scenario.pace().known().orElseThrow()).isEqualByComparingTo("0.04");
        assertThat(scenario.points()).isEqualTo(5);
        assertThat(scenario.year().known().orElseThrow().setScale(3, RoundingMode.HALF_UP))
                .isEqualByComparingTo("2024.038");
        assertThat(scenario.calendarYear()).isEqualTo(2025);
        assertThat(ProjectionSentences.of(X, outlook, scenario, Locale.ENGLISH))
                .anySatisfy(s -> assertThat(s).contains("not a forecast", "5 contributors", "4 points"));
    }

    @OnBothDatabases
    void contributors_are_asked_for_what_all_need_and_each_figure_leads_to_its_people(DSLContext db) {
        PeopleFromMany people = new PeopleFromMany(db, "X", IMPORTED);
        LocalDate date = LocalDate.of(2024, 12, 31);
        people.troops("BGD", date, 10, 490);
        people.troops("RWA", date, 60, 240);
        people.troops("ETH", date, null, null, 400);
        people.police("KEN", date, 0, 100);
        GivenTargets.shipped(db);
        ParityQueries parities = new ParityQueries(HeadcountSamples.queries(db), new TargetQueries(db));
        ParityRow row = parities.parity(X, DAY, ugps(db), KnownAt.NOW).rows().stream()
                .filter(r -> r.component() == Component.TROOPS)
                .findFirst()
                .orElseThrow();
        NeededQueries needed = new NeededQueries(HeadcountSamples.queries(db));

        ContributorNeeds bySize = needed.needs(row, new BigDecimal("0.15"), Sharing.SIZE);
        ContributorNeeds byDistance = needed.needs(row, new BigDecimal("0.15"), Sharing.DISTANCE);

        assertThat(bySize.total()).isEqualTo(50);
        assertThat(bySize.rows()).extracting(n -> n.contributor()).containsExactly("BGD", "ETH", "RWA");
        assertThat(bySize.rows()).extracting(n -> n.asked()).containsExactly(31L, null, 19L);
        assertThat(byDistance.rows()).extracting(n -> n.asked()).containsExactly(50L, null, 0L);

        NeededFigures figures = new NeededFigures(parities, needed, new TargetQueries(db), TestOperations.queries(db));
        FigureId asked = bySize.figure(bySize.rows().getFirst());
        assertThat(asked.value()).isEqualTo("needed~X~2024-12-31~troops~BGD~size~0.15");
        FigureOrigin.Computed origin =
                (FigureOrigin.Computed) figures.origin(asked, Locale.ENGLISH).orElseThrow();
        assertThat(origin.value()).isEqualByComparingTo("31");
        assertThat(origin.inputs()).hasSize(4);
        assertThat(figures.origin(bySize.figureOfAll(), Locale.FRENCH)
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("50");
        assertThat(figures.origin(bySize.figure(bySize.rows().get(1)), Locale.ENGLISH))
                .isEmpty();
        assertThat(figures.origin(new FigureId("needed~X~2024-12-31~troops~BGD~size~1e9"), Locale.ENGLISH))
                .isEmpty();

        Table table = ContributorNeedsTable.of(bySize, java.util.Map.of("ETH", "Ethiopia"), Locale.ENGLISH);
        assertThat(table.rows()).hasSize(4);
        assertThat(table.rows().get(1).cells().getFirst()).isEqualTo(TableCell.text("Ethiopia"));
        assertThat(table.rows().getLast().total()).isTrue();
        assertThat(row.figure(HeadcountMeasure.WOMEN)).isEqualTo(bySize.figureOfAll(HeadcountMeasure.WOMEN));
    }

    /** A thousand troops at each year end. */
    private static void troops(DSLContext db, int... yearsAndWomen) {
        HeadcountSamples samples = new HeadcountSamples(db, "X", IMPORTED);
        for (int i = 0; i < yearsAndWomen.length; i += 2) {
            int women = yearsAndWomen[i + 1];
            samples.people(PersonnelType.TROOPS, LocalDate.of(yearsAndWomen[i], 12, 31), women, 1_000 - women);
        }
    }

    private static Outlook outlook(DSLContext db, KnownAt knownAt) {
        GivenTargets.shipped(db);
        return queries(db).outlook(X, Component.TROOPS, DAY, ugps(db), knownAt).orElseThrow();
    }

    private static TargetFramework ugps(DSLContext db) {
        GivenTargets.shipped(db);
        return new TargetQueries(db).framework("UGPS").orElseThrow();
    }

    private static ProjectionQueries queries(DSLContext db) {
        return new ProjectionQueries(HeadcountSamples.queries(db), new TargetQueries(db));
    }
}

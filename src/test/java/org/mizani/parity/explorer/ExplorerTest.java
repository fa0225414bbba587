package org.mizani.parity.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.mizani.SharedData;
import org.mizani.database.OnBothDatabases;
import org.mizani.headcounts.HeadcountMeasure;
import org.mizani.headcounts.HeadcountSamples;
import org.mizani.headcounts.HeadcountSeries;
import org.mizani.headcounts.People;
import org.mizani.metrics.Fraction;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Share;
import org.mizani.operations.Component;
import org.mizani.operations.PersonnelType;
import org.mizani.parity.ParityMeasure;
import org.mizani.parity.ParityStatus;
import org.mizani.parity.ShareChange;
import org.mizani.tables.Table;

class ExplorerTest {

    private static final Instant IMPORTED = Instant.parse("2025-06-01T00:00:00Z");
    private static final LocalDate DECEMBER = LocalDate.of(2024, 12, 31);
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 31);
    private static final String UNAMID = "personnel_by_gender_dpo_layout_UNAMID_2009-2014.csv";
    private static final LocalDate END_OF_2013 = LocalDate.of(2013, 12, 31);

    @OnBothDatabases
    void rows_add_up_operations_each_at_its_latest_report(DSLContext db) {
        twoOperations(db);

        Explored explored = Explorers.on(db).explore(Exploration.USUAL);

        assertThat(shown(explored))
                .containsExactly(
                        "troops 2024-12-31..2025-03-31 60/1500 BELOW",
                        "observers-and-staff 2025-03-31..2025-03-31 3/25 BELOW");
        ExploredRow troops = explored.rows().getFirst();
        assertThat(troops.targetShare().known().orElseThrow()).isEqualByComparingTo("0.12");
        assertThat(troops.targetsDiffer()).isTrue();
        assertThat(troops.needed().known().orElseThrow()).isEqualByComparingTo("120");
        assertThat(troops.figure(HeadcountMeasure.WOMEN)).isNull();
        assertThat(explored.datesDiffer()).isTrue();
    }

    @OnBothDatabases
    void a_row_of_one_operation_equals_its_page_and_names_its_figures(DSLContext db) {
        twoOperations(db);

        Explored explored = Explorers.on(db).explore(Exploration.USUAL.withOperations(List.of("X")));

        ExploredRow troops = explored.rows().getFirst();
        assertThat(String.valueOf(troops.figure(HeadcountMeasure.WOMEN)))
                .isEqualTo("headcount~X~2025-03-31~troops~-~women");
        assertThat(String.valueOf(troops.figure(ParityMeasure.GAP))).isEqualTo("parity~X~2025-03-31~UGPS~troops~gap");
        ExploredRow total = explored.total();
        assertThat(total).isNotNull();
        assertThat(total.people().women()).isEqualTo(MetricValue.of(53));
        assertThat(String.valueOf(total.figure(HeadcountMeasure.WOMEN)))
                .isEqualTo("headcount~X~2025-03-31~all~-~women");
    }

    @OnBothDatabases
    void a_report_of_before_a_day_is_read_where_there_is_no_later_one(DSLContext db) {
        twoOperations(db);

        Explored explored = Explorers.on(db)
                .explore(Exploration.USUAL.withBy(Breakdown.OPERATION).withTo(LocalDate.of(2025, 1, 31)));

        assertThat(shown(explored))
                .containsExactly(
                        "X 2024-12-31..2024-12-31 40/1000 NO_TARGET", "Y 2024-12-31..2024-12-31 10/500 NO_TARGET");
        assertThat(explored.total()).isNotNull();
    }

    @OnBothDatabases
    void types_of_one_target_are_shown_apart_without_it_and_read_together(DSLContext db) {
        twoOperations(db);

        Explored explored = Explorers.on(db).explore(Exploration.USUAL.withBy(Breakdown.TYPE));

        assertThat(shown(explored))
                .containsExactly(
                        "troops 2024-12-31..2025-03-31 60/1500 BELOW",
                        "experts-on-mission 2025-03-31..2025-03-31 1/10 NO_TARGET",
                        "staff-officers 2025-03-31..2025-03-31 2/15 NO_TARGET");
        assertThat(explored.together().paired().whole()).isEqualTo(25);
        assertThat(explored.together().status()).isEqualTo(ParityStatus.BELOW);
        Table table = ExplorerTable.of(explored, Explorers.words(explored, Locale.ENGLISH));
        assertThat(table.note()).contains("one target for the two together: 12.0\u00a0% (3 of 25)");
        Explored experts = Explorers.on(db)
                .explore(Exploration.USUAL.withBy(Breakdown.OPERATION).withType(PersonnelType.EXPERTS_ON_MISSION));
        assertThat(shown(experts)).containsExactly("X 2025-03-31..2025-03-31 1/10 NO_TARGET");
    }

    @OnBothDatabases
    void contributors_are_read_from_the_reports_that_count(DSLContext db) {
        twoOperations(db);

        Explored explored = Explorers.on(db)
                .explore(Exploration.USUAL.withBy(Breakdown.CONTRIBUTOR).withComponents(List.of(Component.TROOPS)));

        assertThat(shown(explored))
                .containsExactly("RWA 2024-12-31..2025-03-31 50/1100 BELOW", "BGD 2025-03-31..2025-03-31 10/400 BELOW");
        Explored rwanda = Explorers.on(db)
                .explore(Exploration.USUAL.withOperations(List.of("X")).withContributors(List.of("RWA")));
        assertThat(shown(rwanda))
                .containsExactly(
                        "troops 2025-03-31..2025-03-31 40/600 BELOW",
                        "observers-and-staff 2025-03-31..2025-03-31 2/15 BELOW");
        assertThat(String.valueOf(rwanda.rows().getFirst().figure(HeadcountMeasure.MEN)))
                .isEqualTo("headcount~X~2025-03-31~troops~RWA~men");
    }

    @OnBothDatabases
    void leads_and_regions_join_operations(DSLContext db) {
        twoOperations(db);

        assertThat(shown(Explorers.on(db).explore(Exploration.USUAL.withBy(Breakdown.LEAD))))
                .containsExactly("AU 2024-12-31..2025-03-31 63/1525 NO_TARGET");
        Explored regions = Explorers.on(db).explore(Exploration.USUAL.withBy(Breakdown.REGION));
        assertThat(regions.rows()).extracting(ExploredRow::key).containsExactly("");
        assertThat(Explorers.words(regions, Locale.ENGLISH).label(Breakdown.REGION, "011 017"))
                .isEqualTo("Western Africa and Middle Africa");
        assertThat(Explorers.on(db).explore(Exploration.USUAL.withRegion("014")).rows())
                .isEmpty();
    }

    @OnBothDatabases
    void months_without_a_report_are_gaps(DSLContext db) {
        twoOperations(db);

        Explored explored = Explorers.on(db)
                .explore(Exploration.USUAL
                        .withBy(Breakdown.DATE)
                        .withOperations(List.of("X"))
                        .withComponents(List.of(Component.TROOPS)));

        assertThat(shown(explored))
                .containsExactly(
                        "2024-12 2024-12-31..2024-12-31 40/1000 BELOW", "2025-03 2025-03-31..2025-03-31 50/1000 BELOW");
        assertThat(explored.total()).isNull();
        assertThat(explored.lines()).hasSize(1);
        assertThat(explored.lines().getFirst().series().points())
                .extracting(HeadcountSeries.Point::date)
                .containsExactly(DECEMBER, LocalDate.of(2025, 1, 31), LocalDate.of(2025, 2, 28), MARCH);
        assertThat(explored.lines().getFirst().series().points().get(1).people())
                .isEqualTo(People.NONE);
    }

    @OnBothDatabases
    void two_reports_of_one_month_are_never_added(DSLContext db) {
        HeadcountSamples x = new HeadcountSamples(db, "X", IMPORTED);
        x.people(PersonnelType.TROOPS, LocalDate.of(2025, 3, 15), 5, 95);
        x.people(PersonnelType.TROOPS, MARCH, 6, 94);

        Explored explored = Explorers.on(db).explore(Exploration.USUAL.withBy(Breakdown.DATE));

        assertThat(shown(explored)).containsExactly("2025-03 2025-03-31..2025-03-31 6/100 NO_TARGET");
    }

    @OnBothDatabases
    void blanks_are_not_reported_and_sex_not_reported_stands_apart(DSLContext db) {
        new HeadcountSamples(db, "X", IMPORTED).people(PersonnelType.TROOPS, MARCH, null, null, 700);

        Explored explored = Explorers.on(db).explore(Exploration.USUAL);

        ExploredRow troops = explored.rows().getFirst();
        assertThat(troops.status()).isEqualTo(ParityStatus.NOT_REPORTED);
        assertThat(troops.people().notReported()).isEqualTo(MetricValue.of(700));
        Table table = ExplorerTable.of(explored, Explorers.words(explored, Locale.ENGLISH));
        assertThat(table.note()).contains("outside the share");
        assertThat(new ExplorerCharts(explored, Explorers.words(explored, Locale.FRENCH))
                        .bars()
                        .frame()
                        .description())
                .contains("non communiqué");
    }

    @OnBothDatabases
    void a_sum_of_operations_is_not_added_to_others(DSLContext db) {
        twoOperations(db);
        db.execute("update operation set is_sum = true where code = 'Y'");

        Explored refused = Explorers.on(db).explore(Exploration.USUAL.withOperations(List.of("X", "Y")));
        Explored all = Explorers.on(db).explore(Exploration.USUAL.withBy(Breakdown.OPERATION));

        assertThat(refused.sum()).isEqualTo("Y");
        assertThat(refused.rows()).isEmpty();
        assertThat(all.rows()).extracting(ExploredRow::key).containsExactly("X");
    }

    @OnBothDatabases
    void as_known_before_the_import_there_is_nothing(DSLContext db) {
        twoOperations(db);

        assertThat(Explorers.on(db)
                        .explore(Exploration.USUAL.withAsOf(LocalDate.of(2025, 5, 31)))
                        .rows())
                .isEmpty();
        assertThat(Explorers.on(db)
                        .explore(Exploration.USUAL.withBy(Breakdown.CONTRIBUTOR).withAsOf(LocalDate.of(2025, 6, 1)))
                        .rows())
                .hasSize(2);
    }

    @OnBothDatabases
    void a_change_is_explained_by_contributors(DSLContext db) {
        twoOperations(db);

        Explored explored = Explorers.on(db)
                .explore(Exploration.USUAL
                        .withComponents(List.of(Component.TROOPS))
                        .withFrom(DECEMBER)
                        .withTo(MARCH));

        ChangeAnswer.Explained explained = (ChangeAnswer.Explained) explored.change();
        assertThat(explained.change().before().part()).isEqualTo(50);
        assertThat(explained.change().after().part()).isEqualTo(60);
        assertThat(explained.change().total()).isEqualTo(Fraction.of(10, 1_500));
        assertThat(explained.compared().unchanged()).containsExactly("Y");
        ChangeStory story = new ChangeStory(explained, Explorers.words(explored, Locale.ENGLISH));
        assertThat(story.sentences().getFirst())
                .startsWith("Share of women, all operations; Troops: it went from 3.33\u00a0% on 31 December 2024"
                        + " to 4.00\u00a0% on 31 March 2025, +0.67 points.");
        assertThat(story.sentences().getLast()).contains("without a change: Y");
        assertThat(story.table().rows()).hasSize(3);
        assertThat(new ChangeStory(explained, Explorers.words(explored, Locale.FRENCH))
                        .sentences()
                        .getFirst())
                .contains("elle est passée de 3,33");
    }

    @OnBothDatabases
    void people_who_are_not_broken_down_cannot_be_explained(DSLContext db) {
        HeadcountSamples x = new HeadcountSamples(db, "X", IMPORTED);
        x.people(PersonnelType.TROOPS, "ALL", DECEMBER, 40, 960, null);
        x.people(PersonnelType.TROOPS, "RWA", MARCH, 50, 950, null);

        Explorer explorer = Explorers.on(db);

        assertThat(explorer.change(Exploration.USUAL, DECEMBER, MARCH))
                .isInstanceOfSatisfying(
                        ChangeAnswer.NotBrokenDown.class,
                        whole -> assertThat(whole.operations()).containsExactly("X"));
        assertThat(explorer.change(Exploration.USUAL, DECEMBER.minusDays(1), MARCH))
                .isInstanceOfSatisfying(
                        ChangeAnswer.NoShare.class,
                        none -> assertThat(none.at()).isEqualTo(DECEMBER.minusDays(1)));
    }

    @OnBothDatabases
    void unamid_draws_a_line_for_each_component_and_no_target_before_2018(DSLContext db) throws IOException {
        HeadcountSamples.unFile(db, SharedData.file(UNAMID), IMPORTED);
        Exploration unamid = Exploration.USUAL.withOperations(List.of("UNAMID")).withTo(END_OF_2013);

        Explored explored = Explorers.on(db).explore(unamid.withFrom(LocalDate.of(2009, 11, 30)));

        assertThat(explored.rows())
                .extracting(r -> r.key() + " " + percent(r.share()) + " " + r.status())
                .containsExactly(
                        "troops 4.02 NO_TARGET",
                        "observers-and-staff 5.54 NO_TARGET",
                        "formed-police 2.70 NO_TARGET",
                        "individual-police 17.95 NO_TARGET");
        assertThat(percent(explored.total().share())).isEqualTo("5.53");
        assertThat(explored.lines()).hasSize(4);
        assertThat(explored.lines().getFirst().months().get(END_OF_2013).figure(HeadcountMeasure.WOMEN))
                .isEqualTo(explored.rows().getFirst().figure(HeadcountMeasure.WOMEN))
                .isNotNull();
        ChangeAnswer.Explained change = (ChangeAnswer.Explained) explored.change();
        assertThat(change.change().before()).isEqualTo(new Share(757, 19_588));
        assertThat(change.change().within().plus(change.change().mix()))
                .isEqualTo(change.change().total());
        assertThat(change.change().parts())
                .extracting(ShareChange.Part::contributor)
                .contains("RWA", "NGA");
        Explored all = Explorers.on(db).explore(unamid.withTo(null));
        assertThat(all.lines().getFirst().series().points()).hasSizeGreaterThanOrEqualTo(52);
        assertThat(all.lines())
                .allSatisfy(
                        line -> assertThat(line.steps().in(line.last().date().getYear()))
                                .isEmpty());
    }

    private static void twoOperations(DSLContext db) {
        HeadcountSamples x = new HeadcountSamples(db, "X", IMPORTED);
        x.people(PersonnelType.TROOPS, "RWA", DECEMBER, 30, 570, null);
        x.people(PersonnelType.TROOPS, "BGD", DECEMBER, 10, 390, null);
        x.people(PersonnelType.TROOPS, "RWA", MARCH, 40, 560, null);
        x.people(PersonnelType.TROOPS, "BGD", MARCH, 10, 390, null);
        x.people(PersonnelType.EXPERTS_ON_MISSION, "BGD", MARCH, 1, 9, null);
        x.people(PersonnelType.STAFF_OFFICERS, "RWA", MARCH, 2, 13, null);
        new HeadcountSamples(db, "Y", IMPORTED).people(PersonnelType.TROOPS, "RWA", DECEMBER, 10, 490, null);
    }

    private static List<String> shown(Explored explored) {
        return explored.rows().stream()
                .map(r -> "%s %s..%s %s/%s %s"
                        .formatted(
                                r.key(),
                                r.earliest().orElseThrow(),
                                r.latest().orElseThrow(),
                                r.paired().part(),
                                r.paired().whole(),
                                r.status()))
                .toList();
    }

    private static String percent(MetricValue share) {
        return share.known()
                .orElseThrow()
                .movePointRight(2)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}

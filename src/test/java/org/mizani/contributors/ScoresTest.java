package org.mizani.contributors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.contributors.GivenContributors.JUNE;
import static org.mizani.contributors.GivenContributors.MARCH;
import static org.mizani.jooq.Tables.OPERATION;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.mizani.database.OnBothDatabases;
import org.mizani.headcounts.ComponentCount;
import org.mizani.headcounts.HeadcountSamples;
import org.mizani.headcounts.People;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Component;
import org.mizani.operations.PersonnelType;
import org.mizani.operations.TestOperations;
import org.mizani.parity.ParityStatus;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.ImportId;

class ScoresTest {

    @OnBothDatabases
    void operations_are_added_up_before_a_share_is_divided(DSLContext db) {
        GivenContributors.stored(db);

        Score troops = card(db, "RWA").of(Component.TROOPS).orElseThrow();

        assertThat(troops.people().paired().part()).isEqualTo(150);
        assertThat(troops.people().paired().whole()).isEqualTo(1_200);
        assertThat(troops.reading().share()).isEqualTo(MetricValue.of(new BigDecimal("0.125")));
        assertThat(troops.reading().targetShare().known().orElseThrow()).isEqualByComparingTo("0.11");
        assertThat(troops.status()).isEqualTo(ParityStatus.MET);
        assertThat(troops.operations()).containsExactly("X", "Y");
        assertThat(troops.binding()).isFalse();
    }

    @OnBothDatabases
    void status_is_read_as_the_un_publishes_it(DSLContext db) {
        GivenContributors.stored(db);

        assertThat(card(db, "BGD").of(Component.TROOPS).orElseThrow().status()).isEqualTo(ParityStatus.BELOW);
        assertThat(ContributorMeasure.NEEDED_SAME_STRENGTH
                        .of(card(db, "BGD").of(Component.TROOPS).orElseThrow())
                        .known()
                        .orElseThrow())
                .isEqualByComparingTo("16");
        Score kenya = card(db, "KEN").of(Component.TROOPS).orElseThrow();
        assertThat(kenya.status()).isEqualTo(ParityStatus.NONE);
        assertThat(kenya.reading().small()).isTrue();
        Score observers = card(db, "RWA").of(Component.OBSERVERS_AND_STAFF).orElseThrow();
        assertThat(observers.people().paired().whole()).isEqualTo(15);
        assertThat(observers.status()).isEqualTo(ParityStatus.BELOW);
        assertThat(card(db, "BGD").of(Component.FORMED_POLICE).orElseThrow().status())
                .isEqualTo(ParityStatus.NOT_REPORTED);
        assertThat(card(db, "BGD").of(Component.INDIVIDUAL_POLICE)).isEmpty();
        assertThat(card(db, "BGD").size()).contains(SizeClass.FROM_500);
        assertThat(card(db, "KEN").size()).contains(SizeClass.FROM_1);
    }

    @OnBothDatabases
    void contributors_and_what_is_not_broken_down_add_up_to_the_operations(DSLContext db) {
        GivenContributors.stored(db);
        Ranking ranking = ranking(db, JUNE);

        for (String operation : List.of("X", "Y")) {
            for (ComponentCount count : HeadcountSamples.queries(db).latestByComponent(operation, JUNE, KnownAt.NOW)) {
                assertThat(sum(ranking, operation, count.component()))
                        .as(operation + count.component())
                        .isEqualTo(count.people());
            }
        }
        assertThat(ranking.notBrokenDown().orElseThrow().of(null).orElseThrow().operations())
                .containsExactly("Y");
        assertThat(ContributorMeasure.TOTAL.of(ranking.everybody().of(null).orElseThrow()))
                .isEqualTo(MetricValue.of(1_000 + 600 + 15 + 10 + 5 + 140 + 200 + 100));
    }

    @OnBothDatabases
    void an_operation_that_has_ended_counts_only_when_it_is_named(DSLContext db) {
        GivenContributors.stored(db);
        db.update(OPERATION)
                .set(OPERATION.ENDED_ON, LocalDate.of(2024, 8, 31))
                .where(OPERATION.CODE.eq("Y"))
                .execute();

        Ranking later = ranking(db, LocalDate.of(2024, 9, 30));
        assertThat(later.everybody().of(null).orElseThrow().operations()).containsExactly("X");
        assertThat(later.ended()).extracting(r -> r.operation()).containsOnly("Y");
        assertThat(ranking(db, LocalDate.of(2024, 8, 31)).ended()).isEmpty();
        ScoreQuestion named =
                GivenContributors.question(db, LocalDate.of(2024, 9, 30)).of("Y");
        assertThat(GivenContributors.scores(db)
                        .card(named, "RWA")
                        .of(Component.TROOPS)
                        .orElseThrow()
                        .people()
                        .paired()
                        .whole())
                .isEqualTo(200);
    }

    @OnBothDatabases
    void what_was_known_then_stays_when_an_import_is_undone(DSLContext db) {
        GivenContributors.stored(db);
        Instant corrected = GivenContributors.IMPORTED.plusSeconds(60);
        HeadcountSamples second = new HeadcountSamples(db, "X", corrected);
        ImportId id = second.sent("KEN", PersonnelType.TROOPS, JUNE, 5, 10, null);
        second.undo(id, corrected.plusSeconds(60));
        ScoreQuestion now = GivenContributors.question(db, JUNE);
        ScoreQuestion then = new ScoreQuestion(JUNE, null, now.framework(), KnownAt.of(corrected));
        Scores scores = GivenContributors.scores(db);

        assertThat(scores.card(now, "KEN").of(null).orElseThrow().people().women())
                .isEqualTo(MetricValue.of(0));
        assertThat(scores.card(then, "KEN").of(null).orElseThrow().people().women())
                .isEqualTo(MetricValue.of(5));
        assertThat(scores.trend(then, "KEN")
                        .months()
                        .get(Component.TROOPS)
                        .get(YearMonth.of(2024, 6))
                        .status())
                .isEqualTo(ParityStatus.MET);
    }

    @OnBothDatabases
    void months_without_a_report_are_gaps_and_never_added(DSLContext db) {
        GivenContributors.stored(db);
        new HeadcountSamples(db, "X", GivenContributors.IMPORTED)
                .sent("RWA", PersonnelType.TROOPS, LocalDate.of(2024, 6, 15), 1, 999, null);

        Trend trend = GivenContributors.scores(db).trend(GivenContributors.question(db, JUNE), "RWA");

        assertThat(trend.months().get(Component.TROOPS).keySet())
                .containsExactly(YearMonth.from(MARCH), YearMonth.from(JUNE));
        assertThat(Trend.series(trend.months().get(Component.TROOPS)).points())
                .extracting(p -> p.people().paired().whole())
                .containsExactly(1_000L, 0L, 0L, 1_200L);
    }

    @OnBothDatabases
    void every_figure_leads_to_the_reports_that_it_adds_up(DSLContext db) {
        GivenContributors.stored(db);
        Score troops = card(db, "RWA").of(Component.TROOPS).orElseThrow();

        FigureOrigin.Computed gap = origin(db, troops.figure(ContributorMeasure.GAP));
        assertThat(gap.value()).isEqualByComparingTo("0.015");
        assertThat(gap.label()).contains("RWA").contains("30 June 2024");
        assertThat(gap.inputs()).hasSize(5);
        assertThat(gap.inputs().getFirst().id().value()).matches("headcount-\\d+-women");
        assertThat(gap.inputs().getLast().id()).isEqualTo(new FigureId("target~UGPS~troops~2024"));
        FigureOrigin.Computed women = origin(db, new FigureId("contributor~RWA~2024-06-30~-~troops~-~women"));
        assertThat(women.value()).isEqualByComparingTo("150");
        assertThat(women.inputs()).extracting(i -> i.value().intValueExact()).containsExactly(120, 30);
        FigureOrigin.Computed month = origin(db, new FigureId("contributor~RWA~2024-03~-~troops~-~share"));
        assertThat(month.value()).isEqualByComparingTo("0.09");
        FigureOrigin.Computed everybody = origin(db, new FigureId("contributor~-~2024-06-30~-~-~-~total"));
        assertThat(everybody.value()).isEqualByComparingTo("2070");
        assertThat(everybody.inputs())
                .extracting(i -> i.id().value())
                .contains("headcount~X~2024-06-30~troops~-~women");
        FigureOrigin.Computed unnamed = origin(db, new FigureId("contributor~ALL~2024-06-30~-~-~-~total"));
        assertThat(unnamed.value()).isEqualByComparingTo("100");
        assertThat(figures(db).origin(new FigureId("contributor~XXX~2024-06-30~-~troops~-~women"), Locale.ENGLISH))
                .isEmpty();
        assertThat(figures(db).origin(new FigureId("contributor~RWA~2024-06-30~-~troops~NONE~gap"), Locale.ENGLISH))
                .isEmpty();
    }

    @OnBothDatabases
    void those_that_meet_the_target_are_listed_by_size(DSLContext db) {
        GivenContributors.stored(db);
        new HeadcountSamples(db, "X", GivenContributors.IMPORTED).sent("UGA", PersonnelType.TROOPS, JUNE, 3, 7, null);

        List<Achievers> achievers = Achievers.of(ranking(db, JUNE));

        Achievers troops = achievers.getFirst();
        assertThat(troops.component()).isEqualTo(Component.TROOPS);
        assertThat(troops.contributors()).isEqualTo(4);
        assertThat(troops.meeting())
                .extracting(a -> a.size().code() + " " + a.score().contributor())
                .containsExactly("500-plus RWA", "1-19 UGA");
        assertThat(achievers).extracting(Achievers::component).doesNotContain(Component.INDIVIDUAL_POLICE);
    }

    private static People sum(Ranking ranking, String operation, Component component) {
        return ranking.rows().stream()
                .filter(r -> operation.equals(r.operation()) && r.component() == component)
                .map(r -> r.people())
                .reduce(People.NONE, People::plus);
    }

    private static Ranking ranking(DSLContext db, LocalDate date) {
        return GivenContributors.scores(db).ranking(GivenContributors.question(db, date));
    }

    private static Scorecard card(DSLContext db, String contributor) {
        return GivenContributors.scores(db).card(GivenContributors.question(db, JUNE), contributor);
    }

    private static FigureOrigin.Computed origin(DSLContext db, FigureId id) {
        Optional<FigureOrigin> origin = figures(db).origin(id, Locale.ENGLISH);
        return (FigureOrigin.Computed) Objects.requireNonNull(origin.orElse(null), id.value());
    }

    private static ContributorFigures figures(DSLContext db) {
        return new ContributorFigures(
                GivenContributors.scores(db), GivenContributors.targets(db), TestOperations.contributors(db));
    }
}

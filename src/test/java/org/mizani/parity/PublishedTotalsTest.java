package org.mizani.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.headcounts.Dimension.COMPONENT;
import static org.mizani.headcounts.Dimension.OPERATION;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.mizani.SharedData;
import org.mizani.database.OnBothDatabases;
import org.mizani.headcounts.HeadcountQueries;
import org.mizani.headcounts.HeadcountQuestion;
import org.mizani.headcounts.HeadcountRow;
import org.mizani.headcounts.HeadcountSamples;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Operation;

/** Published figures of the UN, from the files to the figures. */
class PublishedTotalsTest {

    private static final String UNAMID = "personnel_by_gender_dpo_layout_UNAMID_2009-2014.csv";
    private static final String AFRICA = "personnel_by_gender_dpo_layout_africa_2013.csv";
    private static final Instant IMPORTED = Instant.parse("2026-01-10T00:00:00Z");
    private static final LocalDate END_OF_2013 = LocalDate.of(2013, 12, 31);
    private static final Operation HYBRID =
            new Operation("UNAMID", "UNAMID", null, List.of("AU", "UN"), List.of("SDN"), null, null, null, null);

    @OnBothDatabases
    void unamid_at_the_end_of_2013(DSLContext db) throws IOException {
        HeadcountSamples.unFile(db, SharedData.file(UNAMID), IMPORTED);
        HeadcountQuestion question =
                HeadcountQuestion.about("UNAMID", OPERATION).within(null, END_OF_2013);
        HeadcountQuestion first = question.within(null, LocalDate.of(2009, 11, 30));

        assertThat(shown(db, question)).containsExactly("UNAMID 1076 18366 5.53");
        assertThat(shown(db, question.withKnownAt(KnownAt.of(IMPORTED)))).containsExactly("UNAMID 1076 18366 5.53");
        assertThat(shown(db, question.withKnownAt(KnownAt.of(IMPORTED.minusSeconds(1)))))
                .isEmpty();
        assertThat(shown(db, first)).containsExactly("UNAMID 757 18831 3.86");
        assertThat(shown(
                        db,
                        HeadcountQuestion.about("UNAMID", OPERATION, COMPONENT).within(null, END_OF_2013)))
                .containsExactly(
                        "FORMED_POLICE 64 2303 2.70",
                        "INDIVIDUAL_POLICE 414 1893 17.95",
                        "OBSERVERS_AND_STAFF 18 307 5.54",
                        "TROOPS 580 13863 4.02");
    }

    @OnBothDatabases
    void a_target_of_the_strategy_binds_unamid_but_none_applies_before_2018(DSLContext db) throws IOException {
        HeadcountSamples.unFile(db, SharedData.file(UNAMID), IMPORTED);
        GivenTargets.shipped(db);
        TargetFramework ugps = new TargetQueries(db).framework("UGPS").orElseThrow();

        Parity parity = new ParityQueries(HeadcountSamples.queries(db), new TargetQueries(db))
                .parity(HYBRID, END_OF_2013, ugps, KnownAt.NOW);

        assertThat(parity.binding()).isTrue();
        assertThat(parity.rows())
                .extracting(row -> row.component() + " " + row.date() + " " + percent(row.share()) + " " + row.status())
                .containsExactly(
                        "TROOPS 2013-12-31 4.02 NO_TARGET",
                        "OBSERVERS_AND_STAFF 2013-12-31 5.54 NO_TARGET",
                        "FORMED_POLICE 2013-12-31 2.70 NO_TARGET",
                        "INDIVIDUAL_POLICE 2013-12-31 17.95 NO_TARGET");
    }

    @OnBothDatabases
    void eight_operations_at_the_end_of_2013(DSLContext db) throws IOException {
        HeadcountSamples.unFile(db, SharedData.file(AFRICA), IMPORTED);

        assertThat(shown(db, new HeadcountQuestion(Set.of(OPERATION), Set.of(), null, END_OF_2013, KnownAt.NOW)))
                .hasSize(8)
                .contains(
                        "UNAMID 1076 18366 5.53",
                        "UNISFA 272 3830 6.63",
                        "MONUSCO 519 20679 2.45",
                        "MINUSMA 65 6374 1.01");
    }

    @OnBothDatabases
    void two_files_that_state_the_same_facts_count_once(DSLContext db) throws IOException {
        HeadcountSamples.unFile(db, SharedData.file(UNAMID), IMPORTED);
        HeadcountSamples.unFile(db, SharedData.file(AFRICA), IMPORTED.plusSeconds(60));

        assertThat(shown(db, HeadcountQuestion.about("UNAMID", OPERATION).within(null, END_OF_2013)))
                .containsExactly("UNAMID 1076 18366 5.53");
    }

    private static List<String> shown(DSLContext db, HeadcountQuestion question) {
        HeadcountQueries headcounts = HeadcountSamples.queries(db);
        return headcounts.rows(question).stream()
                .map(PublishedTotalsTest::shown)
                .toList();
    }

    private static String shown(HeadcountRow row) {
        return "%s %s %s %s"
                .formatted(
                        row.component() == null ? row.operation() : row.component(),
                        row.people().women().known().orElseThrow(),
                        row.people().men().known().orElseThrow(),
                        percent(row.people().share()));
    }

    private static BigDecimal percent(MetricValue share) {
        return share.known().orElseThrow().movePointRight(2).setScale(2, RoundingMode.HALF_UP);
    }
}

package org.mizani.headcounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.headcounts.Dimension.COMPONENT;
import static org.mizani.headcounts.Dimension.CONTRIBUTOR;
import static org.mizani.headcounts.Dimension.DATE;
import static org.mizani.headcounts.Dimension.OPERATION;
import static org.mizani.headcounts.Dimension.TYPE;
import static org.mizani.operations.PersonnelType.EXPERTS_ON_MISSION;
import static org.mizani.operations.PersonnelType.FORMED_POLICE;
import static org.mizani.operations.PersonnelType.STAFF_OFFICERS;
import static org.mizani.operations.PersonnelType.TROOPS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.mizani.database.OnBothDatabases;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Component;
import org.mizani.provenance.ImportId;

class HeadcountQueriesTest {

    private static final Instant FIRST = Instant.parse("2014-01-10T00:00:00Z");
    private static final Instant SECOND = Instant.parse("2014-02-10T00:00:00Z");
    private static final Instant THIRD = Instant.parse("2014-03-10T00:00:00Z");
    private static final LocalDate OCTOBER = LocalDate.of(2013, 10, 31);
    private static final LocalDate DECEMBER = LocalDate.of(2013, 12, 31);

    @OnBothDatabases
    void without_dates_each_operation_is_read_at_its_latest_report(DSLContext db) {
        threeMonths(db);

        assertThat(rows(db, HeadcountQuestion.about("X", OPERATION)))
                .containsExactly("X 2013-12-31 7 693 null total 700 share 0.010000");
        assertThat(rows(db, HeadcountQuestion.about("X", OPERATION).within(null, LocalDate.of(2013, 12, 30))))
                .containsExactly("X 2013-10-31 2 583 null total 585 share 0.003419");
        assertThat(rows(db, new HeadcountQuestion(Set.of(OPERATION), Set.of("X", "Y"), null, null, KnownAt.NOW)))
                .containsExactly(
                        "X 2013-12-31 7 693 null total 700 share 0.010000",
                        "Y 2013-10-31 1 null 9 total 10 share not-reported");
    }

    @OnBothDatabases
    void a_row_that_joins_operations_names_its_earliest_and_latest_date(DSLContext db) {
        threeMonths(db);

        HeadcountRow row = queries(db)
                .rows(new HeadcountQuestion(Set.of(), Set.of("X", "Y"), null, null, KnownAt.NOW))
                .getFirst();

        assertThat(row.date()).isEqualTo(DECEMBER);
        assertThat(row.earliestDate()).isEqualTo(OCTOBER);
        assertThat(row.people().total()).isEqualTo(MetricValue.of(710));
        assertThat(row.people().blanks()).isEqualTo(1);
        assertThat(row.figure(HeadcountMeasure.WOMEN, KnownAt.NOW)).isEmpty();
    }

    @OnBothDatabases
    void rows_are_grouped_by_the_keys_asked_for(DSLContext db) {
        threeMonths(db);

        assertThat(rows(db, HeadcountQuestion.about("X", COMPONENT)))
                .containsExactly(
                        "X observers-and-staff 2013-12-31 3 27 null total 30 share 0.100000",
                        "X troops 2013-12-31 4 666 null total 670 share 0.005970");
        assertThat(rows(db, HeadcountQuestion.about("X", TYPE, DATE)))
                .containsExactly(
                        "X experts-on-mission 2013-12-31 1 9 null total 10 share 0.100000",
                        "X staff-officers 2013-12-31 2 18 null total 20 share 0.100000",
                        "X troops 2013-10-31 2 583 null total 585 share 0.003419",
                        "X troops 2013-12-31 4 666 null total 670 share 0.005970");
        assertThat(rows(db, HeadcountQuestion.about("X", CONTRIBUTOR)))
                .containsExactly(
                        "X BGD 2013-12-31 4 593 null total 597 share 0.006700",
                        "X RWA 2013-12-31 3 100 null total 103 share 0.029126");
    }

    @OnBothDatabases
    void groups_that_a_report_leaves_blank_are_rows_only_where_they_are_asked_for(DSLContext db) {
        threeMonths(db);

        for (Dimension[] by : new Dimension[][] {{OPERATION, DATE}, {OPERATION, COMPONENT, TYPE, CONTRIBUTOR, DATE}}) {
            HeadcountQuestion question = HeadcountQuestion.about("Y", by);
            assertThat(queries(db).rows(question))
                    .extracting(HeadcountRow::date)
                    .containsExactly(OCTOBER);
            List<HeadcountRow> rows = queries(db).rows(question.withUnstated());
            assertThat(rows).extracting(HeadcountRow::date).containsExactly(OCTOBER, DECEMBER);
            assertThat(rows.getLast().people().stated()).isFalse();
            assertThat(rows.getLast().people().blanks()).isEqualTo(1);
            assertThat(queries(db).page(question.withUnstated(), 1, 0).total()).isEqualTo(2);
            assertThat(queries(db).rows(question.withUnstated().withKnownAt(KnownAt.of(FIRST))))
                    .isEqualTo(rows);
        }
    }

    @OnBothDatabases
    void a_page_says_how_many_rows_there_are(DSLContext db) {
        threeMonths(db);

        HeadcountQueries.Page page = queries(db).page(HeadcountQuestion.about("X", TYPE, DATE), 2, 1);

        assertThat(page.total()).isEqualTo(4);
        assertThat(page.rows()).hasSize(2);
        assertThat(queries(db).page(HeadcountQuestion.about("NOWHERE", TYPE), 2, 0))
                .isEqualTo(new HeadcountQueries.Page(List.of(), 0));
    }

    @OnBothDatabases
    void a_row_of_one_claim_bears_its_name_and_a_sum_says_what_it_sums(DSLContext db) {
        threeMonths(db);

        HeadcountRow claim = queries(db)
                .rows(HeadcountQuestion.about("X", OPERATION, TYPE, CONTRIBUTOR, DATE))
                .getFirst();
        assertThat(claim.figure(HeadcountMeasure.WOMEN, KnownAt.NOW)
                        .orElseThrow()
                        .value())
                .isEqualTo("headcount-" + claim.claim() + "-women");
        assertThat(claim.figure(HeadcountMeasure.TOTAL, KnownAt.NOW)
                        .orElseThrow()
                        .value())
                .isEqualTo("headcount~X~2013-12-31~type.experts-on-mission~BGD~total");

        HeadcountRow sum = queries(db)
                .rows(HeadcountQuestion.about("X", OPERATION, COMPONENT))
                .getLast();
        assertThat(sum.figure(HeadcountMeasure.WOMEN, KnownAt.of(SECOND))
                        .orElseThrow()
                        .value())
                .isEqualTo("headcount~X~2013-12-31~troops~-~women~2014-02-10T00:00:00Z");
    }

    @OnBothDatabases
    void an_answer_as_known_then_comes_from_the_claims_that_were_open_then(DSLContext db) {
        StoredClaims claims = new StoredClaims(db);
        claims.add(FIRST, Claims.of("X", TROOPS, "BGD", 2, 583));
        ImportId second = claims.add(SECOND, Claims.of("X", TROOPS, "BGD", 5, 580));
        claims.undo(second, THIRD);
        HeadcountQuestion question = HeadcountQuestion.about("X", OPERATION);

        assertThat(rows(db, question.withKnownAt(KnownAt.of(FIRST.minusSeconds(1)))))
                .isEmpty();
        assertThat(rows(db, question.withKnownAt(KnownAt.of(FIRST))))
                .containsExactly("X 2013-12-31 2 583 null total 585 share 0.003419");
        assertThat(rows(db, question.withKnownAt(KnownAt.of(SECOND))))
                .containsExactly("X 2013-12-31 5 580 null total 585 share 0.008547");
        assertThat(rows(db, question.withKnownAt(KnownAt.of(THIRD))))
                .containsExactly("X 2013-12-31 2 583 null total 585 share 0.003419");
    }

    @OnBothDatabases
    void as_known_after_everything_equals_the_roll_up(DSLContext db) {
        threeMonths(db);
        HeadcountQuestion question = HeadcountQuestion.about("X", OPERATION, COMPONENT, TYPE, DATE);

        assertThat(rows(db, question.withKnownAt(KnownAt.of(THIRD)))).isEqualTo(rows(db, question));
    }

    @OnBothDatabases
    void each_component_has_its_own_latest_report(DSLContext db) {
        threeMonths(db);
        new StoredClaims(db).add(SECOND, Claims.of("X", FORMED_POLICE, "RWA", OCTOBER, 3, 97, null));

        assertThat(queries(db).latestByComponent("X", DECEMBER, KnownAt.NOW))
                .extracting(c -> c.component() + " " + c.date())
                .containsExactly("FORMED_POLICE 2013-10-31", "OBSERVERS_AND_STAFF 2013-12-31", "TROOPS 2013-12-31");
        assertThat(queries(db).latestByComponent("X", DECEMBER, KnownAt.of(FIRST)))
                .extracting(c -> c.component() + " " + c.date())
                .containsExactly("OBSERVERS_AND_STAFF 2013-12-31", "TROOPS 2013-12-31");
        assertThat(queries(db).latestDate("X", DECEMBER.minusDays(1), KnownAt.NOW))
                .contains(OCTOBER);
        assertThat(queries(db).latestDate("X", OCTOBER.minusDays(1), KnownAt.NOW))
                .isEmpty();
    }

    @OnBothDatabases
    void a_month_that_nobody_reported_is_a_gap_in_the_series(DSLContext db) {
        threeMonths(db);

        Map<Component, HeadcountSeries> series = queries(db).series(HeadcountQuestion.about("X"));

        assertThat(series.get(Component.TROOPS).points())
                .extracting(HeadcountSeries.Point::date)
                .containsExactly(OCTOBER, LocalDate.of(2013, 11, 30), DECEMBER);
        assertThat(series.get(Component.TROOPS).points().get(1).people()).isEqualTo(People.NONE);
        assertThat(series.get(Component.OBSERVERS_AND_STAFF).points()).hasSize(1);
    }

    private static void threeMonths(DSLContext db) {
        new StoredClaims(db)
                .add(
                        FIRST,
                        Claims.of("X", TROOPS, "BGD", OCTOBER, 2, 583, null),
                        Claims.of("X", TROOPS, "BGD", 3, 584),
                        Claims.of("X", TROOPS, "RWA", 1, 82),
                        Claims.of("X", EXPERTS_ON_MISSION, "BGD", 1, 9),
                        Claims.of("X", STAFF_OFFICERS, "RWA", 2, 18),
                        Claims.of("Y", TROOPS, "BGD", OCTOBER, 1, null, 9),
                        Claims.of("Y", TROOPS, "BGD", DECEMBER, null, null, null));
    }

    private static HeadcountQueries queries(DSLContext db) {
        return new HeadcountQueries(db, new GroupedQueries(db), new SeriesQueries(db));
    }

    private static List<String> rows(DSLContext db, HeadcountQuestion question) {
        return queries(db).rows(question).stream()
                .map(HeadcountQueriesTest::shown)
                .toList();
    }

    private static String shown(HeadcountRow row) {
        StringBuilder keys = new StringBuilder();
        for (Object key : new Object[] {
            row.operation(),
            row.component() == null || row.type() != null
                    ? null
                    : row.component().code(),
            row.type() == null ? null : row.type().code(),
            row.contributor()
        }) {
            keys.append(key == null ? "" : key + " ");
        }
        People people = row.people();
        String share = people.paired().fraction(6).known().isEmpty()
                        || people.share().known().isEmpty()
                ? "not-reported"
                : people.paired().fraction(6).known().get().toPlainString();
        return "%s%s %s %s %s total %s share %s"
                .formatted(
                        keys,
                        row.date(),
                        number(people.women()),
                        number(people.men()),
                        number(people.notReported()),
                        number(people.total()),
                        share);
    }

    private static String number(MetricValue value) {
        return value.known().map(Object::toString).orElse("null");
    }
}

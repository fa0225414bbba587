package org.mizani.headcounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.noCondition;
import static org.mizani.jooq.Tables.HEADCOUNT;
import static org.mizani.operations.PersonnelType.EXPERTS_ON_MISSION;
import static org.mizani.operations.PersonnelType.FORMED_POLICE;
import static org.mizani.operations.PersonnelType.OBSERVERS_AND_STAFF;
import static org.mizani.operations.PersonnelType.STAFF_OFFICERS;
import static org.mizani.operations.PersonnelType.TROOPS;
import static org.mizani.operations.PersonnelType.UNIFORMED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.mizani.database.OnBothDatabases;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.PersonnelType;
import org.mizani.provenance.ImportId;

class ContributorHeadcountQueriesTest {

    private static final Instant FIRST = Instant.parse("2014-01-10T00:00:00Z");
    private static final Instant SECOND = Instant.parse("2014-02-10T00:00:00Z");
    private static final Instant THIRD = Instant.parse("2014-03-10T00:00:00Z");
    private static final LocalDate OCTOBER = LocalDate.of(2013, 10, 31);
    private static final LocalDate DECEMBER = LocalDate.of(2013, 12, 31);
    private static final List<PersonnelType> TYPES =
            List.of(TROOPS, EXPERTS_ON_MISSION, STAFF_OFFICERS, OBSERVERS_AND_STAFF, FORMED_POLICE, UNIFORMED);

    @OnBothDatabases
    void each_component_of_each_operation_is_read_at_its_latest_report(DSLContext db) {
        reports(db);

        assertThat(shown(latest(db, DECEMBER, KnownAt.NOW)))
                .containsExactly(
                        "X TROOPS BGD 2013-12-31 3/584",
                        "X TROOPS RWA 2013-12-31 1/82",
                        "X OBSERVERS_AND_STAFF BGD 2013-12-31 3/27",
                        "X FORMED_POLICE RWA 2013-10-31 2/98",
                        "Y TROOPS ALL 2013-12-31 1/9");
        assertThat(shown(latest(db, OCTOBER, KnownAt.NOW)))
                .containsExactly("X TROOPS BGD 2013-10-31 2/583", "X FORMED_POLICE RWA 2013-10-31 2/98");
    }

    @OnBothDatabases
    void one_contributor_has_the_same_rows_as_among_all(DSLContext db) {
        reports(db);
        ContributorHeadcountQueries queries = queries(db);
        List<LatestReport> reports = queries.latest(until(DECEMBER, KnownAt.NOW));

        for (String contributor : List.of("BGD", "RWA", "ALL")) {
            assertThat(queries.at(reports, contributor, KnownAt.NOW))
                    .isNotEmpty()
                    .isEqualTo(queries.at(reports, KnownAt.NOW).stream()
                            .filter(r -> contributor.equals(r.contributor()))
                            .toList());
        }
    }

    @OnBothDatabases
    void what_was_known_then_and_what_an_undo_leaves_are_read_the_same_way(DSLContext db) {
        StoredClaims claims = new StoredClaims(db);
        claims.add(FIRST, Claims.of("X", TROOPS, "BGD", 2, 583));
        ImportId second =
                claims.add(SECOND, Claims.of("X", TROOPS, "BGD", 5, 580), Claims.of("X", TROOPS, "KEN", 1, 9));
        claims.undo(second, THIRD);

        assertThat(shown(latest(db, DECEMBER, KnownAt.of(FIRST.minusSeconds(1)))))
                .isEmpty();
        assertThat(shown(latest(db, DECEMBER, KnownAt.of(SECOND))))
                .containsExactly("X TROOPS BGD 2013-12-31 5/580", "X TROOPS KEN 2013-12-31 1/9");
        assertThat(shown(latest(db, DECEMBER, KnownAt.NOW))).containsExactly("X TROOPS BGD 2013-12-31 2/583");
        assertThat(overTime(db, "KEN", KnownAt.of(SECOND))).containsExactly("X TROOPS KEN 2013-12-31 1/9");
        assertThat(overTime(db, "KEN", KnownAt.NOW)).isEmpty();
    }

    @OnBothDatabases
    void a_contributor_is_followed_over_all_its_reports(DSLContext db) {
        reports(db);

        assertThat(overTime(db, "BGD", KnownAt.NOW))
                .containsExactly(
                        "X TROOPS BGD 2013-10-31 2/583",
                        "X TROOPS BGD 2013-12-31 3/584",
                        "X OBSERVERS_AND_STAFF BGD 2013-12-31 3/27");
        assertThat(overTime(db, "KEN", KnownAt.NOW)).isEmpty();
        assertThat(queries(db).newestReport(until(DECEMBER, KnownAt.NOW))).contains(DECEMBER);
        assertThat(queries(db).newestReport(until(OCTOBER.minusDays(1), KnownAt.NOW)))
                .isEmpty();
    }

    /** The short way past the rule of {@link CountedQueries} leads where the rule does, whatever is claimed. */
    @OnBothDatabases
    void any_claims_count_as_the_rule_says(DSLContext db) {
        for (int seed = 1; seed <= 12; seed++) {
            StoredClaims claims = new StoredClaims(db);
            Random random = new Random(seed);
            String operation = "R" + seed;
            for (int i = 0; i < 3; i++) {
                claims.add(FIRST.plusSeconds(i), randomly(random, operation));
            }
            List<ReportKey> reports = List.of(new ReportKey(operation, OCTOBER), new ReportKey(operation, DECEMBER));
            for (Condition which :
                    List.of(noCondition(), HEADCOUNT.CONTRIBUTOR.eq("BGD"), HEADCOUNT.CONTRIBUTOR.eq("ALL"))) {
                assertThat(new ReportClaimQueries(db).counted(reports, which, SpeakingQueries.at(db, KnownAt.NOW)))
                        .as("seed %d, %s", seed, which)
                        .extracting(c -> c.id() + " " + c.people())
                        .containsExactlyInAnyOrderElementsOf(byRule(db, reports, which));
            }
        }
    }

    private static List<String> byRule(DSLContext db, List<ReportKey> reports, Condition which) {
        PeopleColumns claims = CountedQueries.counted(reports, which, SpeakingQueries.at(db, KnownAt.NOW));
        return db.select(claims.table().fields())
                .from(claims.table())
                .fetch(r -> r.get(claims.id()) + " " + claims.people(r));
    }

    private static List<Headcount> randomly(Random random, String operation) {
        List<Headcount> claims = new ArrayList<>();
        int kinds = 1 + random.nextInt(TYPES.size());
        for (String contributor : random.nextBoolean() ? List.of("BGD", "RWA") : List.of("BGD", "RWA", "ALL")) {
            for (LocalDate date : List.of(OCTOBER, DECEMBER)) {
                for (PersonnelType type : TYPES.subList(0, kinds)) {
                    if (random.nextInt(3) > 0) {
                        claims.add(Claims.of(
                                operation, type, contributor, date, count(random), count(random), count(random)));
                    }
                }
            }
        }
        return claims;
    }

    private static Integer count(Random random) {
        return random.nextInt(4) == 0 ? null : (Integer) random.nextInt(50);
    }

    private static void reports(DSLContext db) {
        new StoredClaims(db)
                .add(
                        FIRST,
                        Claims.of("X", TROOPS, "BGD", OCTOBER, 2, 583, null),
                        Claims.of("X", FORMED_POLICE, "RWA", OCTOBER, 2, 98, null),
                        Claims.of("X", TROOPS, "BGD", 3, 584),
                        Claims.of("X", TROOPS, "RWA", 1, 82),
                        Claims.of("X", EXPERTS_ON_MISSION, "BGD", 1, 9),
                        Claims.of("X", STAFF_OFFICERS, "BGD", 2, 18),
                        Claims.of("Y", TROOPS, "ALL", 1, 9));
    }

    private static List<HeadcountRow> latest(DSLContext db, LocalDate day, KnownAt knownAt) {
        return queries(db).at(queries(db).latest(until(day, knownAt)), knownAt);
    }

    private static List<String> overTime(DSLContext db, String contributor, KnownAt knownAt) {
        return shown(queries(db).overTime(until(DECEMBER, knownAt), contributor));
    }

    private static HeadcountQuestion until(LocalDate day, KnownAt knownAt) {
        return HeadcountQuestion.aboutAll()
                .of(List.of("X", "Y"))
                .within(null, day)
                .withKnownAt(knownAt);
    }

    private static List<String> shown(List<HeadcountRow> rows) {
        return rows.stream()
                .map(r -> "%s %s %s %s %s/%s"
                        .formatted(
                                r.operation(),
                                r.component(),
                                r.contributor(),
                                r.date(),
                                r.people().women().known().orElse(null),
                                r.people().men().known().orElse(null)))
                .toList();
    }

    private static ContributorHeadcountQueries queries(DSLContext db) {
        return HeadcountSamples.contributorQueries(db);
    }
}

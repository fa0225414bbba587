package org.mizani.headcounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.headcounts.Claims.END_OF_2013;
import static org.mizani.jooq.Tables.HEADCOUNT_MONTH;
import static org.mizani.operations.PersonnelType.EXPERTS_ON_MISSION;
import static org.mizani.operations.PersonnelType.OBSERVERS_AND_STAFF;
import static org.mizani.operations.PersonnelType.TROOPS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.mizani.database.OnBothDatabases;
import org.mizani.database.TestRows;
import org.mizani.dataimport.Change;
import org.mizani.provenance.ImportId;

class HeadcountStoreTest {

    private static final Instant FIRST = Instant.parse("2014-01-10T00:00:00Z");
    private static final Instant SECOND = FIRST.plus(Duration.ofDays(1));
    private static final Instant THIRD = FIRST.plus(Duration.ofDays(2));

    @OnBothDatabases
    void the_newest_claim_of_a_fact_counts_and_an_undo_falls_back(DSLContext db) {
        StoredClaims claims = new StoredClaims(db);
        claims.add(FIRST, Claims.of("X", TROOPS, "BGD", 2, 583));
        ImportId second = claims.add(SECOND, Claims.of("X", TROOPS, "BGD", 5, 580));
        assertThat(rollUp(db)).containsExactly("troops 2013-12-31 5 580 null paired 5 580 contributors 1 blanks 0");

        claims.undo(second, THIRD);
        assertThat(rollUp(db)).containsExactly("troops 2013-12-31 2 583 null paired 2 583 contributors 1 blanks 0");
    }

    @OnBothDatabases
    void an_earlier_import_can_be_undone_after_a_later_one(DSLContext db) {
        StoredClaims claims = new StoredClaims(db);
        ImportId first = claims.add(FIRST, Claims.of("X", TROOPS, "BGD", 2, 583));
        ImportId second = claims.add(SECOND, Claims.of("X", TROOPS, "BGD", 5, 580));

        claims.undo(first, THIRD);
        assertThat(rollUp(db)).containsExactly("troops 2013-12-31 5 580 null paired 5 580 contributors 1 blanks 0");
        claims.undo(second, THIRD);
        assertThat(rollUp(db)).isEmpty();
    }

    @OnBothDatabases
    void blanks_are_skipped_counted_and_kept_out_of_the_share(DSLContext db) {
        new StoredClaims(db)
                .add(
                        FIRST,
                        Claims.of("X", TROOPS, "BGD", 2, 583),
                        Claims.of("X", TROOPS, "RWA", null, 100),
                        Claims.of("X", TROOPS, "KEN", END_OF_2013, null, null, 40));

        assertThat(rollUp(db)).containsExactly("troops 2013-12-31 2 683 40 paired 2 583 contributors 3 blanks 2");
    }

    @OnBothDatabases
    void a_blank_row_never_hides_a_figure(DSLContext db) {
        StoredClaims claims = new StoredClaims(db);
        claims.add(FIRST, Claims.of("X", TROOPS, "BGD", 2, 583));
        claims.add(SECOND, Claims.of("X", TROOPS, "BGD", null, null));

        assertThat(rollUp(db)).containsExactly("troops 2013-12-31 2 583 null paired 2 583 contributors 1 blanks 0");
    }

    @OnBothDatabases
    void a_total_counts_only_where_no_contributor_is_stated(DSLContext db) {
        StoredClaims claims = new StoredClaims(db);
        claims.add(FIRST, Claims.of("X", TROOPS, "ALL", 10, 900));
        assertThat(rollUp(db)).containsExactly("troops 2013-12-31 10 900 null paired 10 900 contributors 0 blanks 0");

        ImportId broken = claims.add(SECOND, Claims.of("X", TROOPS, "BGD", 2, 583));
        assertThat(rollUp(db)).containsExactly("troops 2013-12-31 2 583 null paired 2 583 contributors 1 blanks 0");

        claims.undo(broken, THIRD);
        assertThat(rollUp(db)).containsExactly("troops 2013-12-31 10 900 null paired 10 900 contributors 0 blanks 0");
    }

    @OnBothDatabases
    void observers_and_staff_together_count_only_where_they_are_not_stated_apart(DSLContext db) {
        new StoredClaims(db)
                .add(
                        FIRST,
                        Claims.of("X", OBSERVERS_AND_STAFF, "BGD", 3, 30),
                        Claims.of("X", EXPERTS_ON_MISSION, "BGD", 1, 10),
                        Claims.of("X", OBSERVERS_AND_STAFF, "RWA", 4, 40));

        assertThat(rollUp(db))
                .containsExactly(
                        "experts-on-mission 2013-12-31 1 10 null paired 1 10 contributors 1 blanks 0",
                        "observers-and-staff 2013-12-31 4 40 null paired 4 40 contributors 1 blanks 0");
    }

    @OnBothDatabases
    void changes_say_what_is_new_revised_and_the_same(DSLContext db) {
        StoredClaims claims = new StoredClaims(db);
        claims.add(FIRST, Claims.of("X", TROOPS, "BGD", 2, 583), Claims.of("X", TROOPS, "RWA", 9, 90));

        List<Change> changes = claims.store.changes(List.of(
                Claims.of("X", TROOPS, "KEN", 1, 1),
                Claims.of("X", TROOPS, "BGD", 2, 580),
                Claims.of("X", TROOPS, "RWA", 9, 90),
                Claims.of("X", TROOPS, "RWA", null, null)));

        assertThat(changes.get(0)).isInstanceOf(Change.Added.class);
        assertThat(changes.get(1)).isInstanceOfSatisfying(Change.Revised.class, revised -> {
            assertThat(revised.what()).isEqualTo("X, troops, BGD, 2013-12-31");
            assertThat(revised.before()).isEqualTo("2 / 583 / –");
            assertThat(revised.after()).isEqualTo("2 / 580 / –");
            assertThat(revised.cell().cell()).isEqualTo("E7");
        });
        assertThat(changes.get(2)).isInstanceOf(Change.Unchanged.class);
        assertThat(changes.get(3)).isInstanceOf(Change.Unchanged.class);
        assertThat(claims.store.changes(List.of())).isEmpty();
    }

    @OnBothDatabases
    void many_claims_are_stored_and_rolled_up_in_chunks(DSLContext db) {
        TestRows.operation(db, "BIG");
        List<Headcount> many = new ArrayList<>();
        for (int i = 0; i < 10_500; i++) {
            String contributor = "C" + i % 100;
            LocalDate date = END_OF_2013.plusDays(i / 100);
            many.add(Claims.of("BIG", TROOPS, contributor, date, i % 7, 100, null));
        }
        new StoredClaims(db).add(FIRST, many);

        assertThat(db.fetchCount(HEADCOUNT_MONTH, HEADCOUNT_MONTH.OPERATION.eq("BIG")))
                .isEqualTo(105);
    }

    private static List<String> rollUp(DSLContext db) {
        return db.selectFrom(HEADCOUNT_MONTH)
                .where(HEADCOUNT_MONTH.OPERATION.eq("X"))
                .orderBy(HEADCOUNT_MONTH.PERSONNEL_TYPE)
                .fetch(r -> "%s %s %s %s %s paired %s %s contributors %s blanks %s"
                        .formatted(
                                r.getPersonnelType(),
                                r.getReportDate(),
                                r.getWomen(),
                                r.getMen(),
                                r.getNotReported(),
                                r.getPairedWomen(),
                                r.getPairedMen(),
                                r.getContributors(),
                                r.getBlanks()));
    }
}

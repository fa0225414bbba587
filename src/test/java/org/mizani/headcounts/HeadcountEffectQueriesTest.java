package org.mizani.headcounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.mizani.database.OnBothDatabases;
import org.mizani.dataimport.Change;
import org.mizani.dataimport.ImportEffects.Effect;
import org.mizani.dataimport.ImportEffects.Total;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.PersonnelType;
import org.mizani.provenance.ImportId;

class HeadcountEffectQueriesTest {

    private static final Instant MAY = Instant.parse("2014-05-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2014-06-01T00:00:00Z");
    private static final Instant JULY = Instant.parse("2014-07-01T00:00:00Z");
    private static final LocalDate EARLIER = LocalDate.of(2013, 11, 30);

    @OnBothDatabases
    void an_import_is_held_against_what_was_known_just_before_it_also_when_it_is_undone(DSLContext db) {
        StoredClaims claims = new StoredClaims(db);
        claims.add(MAY, troops("BGD", 10, 100), troops("RWA", 5, 50));
        ImportId second = claims.add(JUNE, troops("BGD", 12, 100), troops("RWA", 5, 50), troops("KEN", 1, 1));
        assertChanges(effects(db).changes(second, 10));
        claims.add(JULY, troops("BGD", 99, 100));
        claims.undo(second, JULY.plusSeconds(1));
        assertChanges(effects(db).changes(second, 10));
        assertThat(effects(db).changes(second, 1)).hasSize(1);
    }

    private static void assertChanges(List<Change> changes) {
        assertThat(changes).hasSize(2);
        assertThat(changes.getFirst()).isInstanceOfSatisfying(Change.Revised.class, revised -> {
            assertThat(revised.before()).isEqualTo("10 / 100 / –");
            assertThat(revised.after()).isEqualTo("12 / 100 / –");
            assertThat(revised.cell().cell()).isEqualTo("E7");
        });
        assertThat(changes.getLast())
                .isInstanceOfSatisfying(
                        Change.Added.class, added -> assertThat(added.what()).contains("KEN"));
    }

    @OnBothDatabases
    void totals_are_of_the_newest_date_alone_before_and_after(DSLContext db) {
        StoredClaims claims = new StoredClaims(db);
        claims.add(MAY, troops("BGD", 10, 100));
        ImportId second = claims.add(
                JUNE, troops("RWA", 5, 50), Claims.of("X", PersonnelType.FORMED_POLICE, "RWA", EARLIER, 1, 1, null));
        claims.undo(second, JULY);
        assertThat(effects(db).totals(second))
                .extracting(
                        t -> String.join(" ", t.what()), Total::date, t -> number(t.before()), t -> number(t.after()))
                .containsExactly(
                        total("women", "10", "15"),
                        total("men", "100", "150"),
                        total("not-reported", "–", "–"),
                        total("total", "110", "165"));
    }

    private static org.assertj.core.groups.Tuple total(String measure, String before, String after) {
        return org.assertj.core.groups.Tuple.tuple(
                ":component.troops :headcounts.measure." + measure, Claims.END_OF_2013, before, after);
    }

    @OnBothDatabases
    void only_operations_with_other_figures_than_before_are_affected(DSLContext db) {
        StoredClaims claims = new StoredClaims(db);
        claims.add(MAY, troops("BGD", 10, 100), Claims.of("Y", PersonnelType.TROOPS, "BGD", 1, 2));
        ImportId second = claims.add(JUNE, troops("BGD", 10, 100), Claims.of("Y", PersonnelType.TROOPS, "BGD", 1, 3));
        assertThat(effects(db).effects(second))
                .contains(
                        new Effect(null, "overview.shares", ""),
                        new Effect("Y", "operation.tab.strength", "operations/Y?tab=strength"))
                .noneMatch(e -> "X".equals(e.operation()));
    }

    private static String number(MetricValue value) {
        return value.known().map(Object::toString).orElse("–");
    }

    private static Headcount troops(String contributor, int women, int men) {
        return Claims.of("X", PersonnelType.TROOPS, contributor, women, men);
    }

    private static HeadcountEffectQueries effects(DSLContext db) {
        return new HeadcountEffectQueries(
                db, new HeadcountChangeQueries(db), new GroupedQueries(db), new ImportClaimQueries(db));
    }
}

package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.mizani.database.OnBothDatabases;
import org.mizani.database.TestRows;
import org.mizani.dataimport.Change;
import org.mizani.dataimport.ImportEffects;
import org.mizani.dataimport.ImportEffects.Effect;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.ImportId;

class FundingEffectQueriesTest {

    private static final Instant MAY = Instant.parse("2024-05-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2024-06-01T00:00:00Z");

    @OnBothDatabases
    void money_is_held_against_what_was_known_just_before(DSLContext db) {
        store(db, MAY, Given.receipt("X", "2024-01-05", "EU", "10"), Given.pledge("X", "2024-01-01", "EU", "50"));
        ImportId second = store(
                db,
                JUNE,
                Given.receipt("X", "2024-01-05", "EU", "12"),
                Given.receipt("X", "2024-02-05", "GBR", "3"),
                Given.pledge("X", "2024-01-01", "EU", "50"));
        new FundingStore(db).close(second, JUNE.plusSeconds(60));

        ImportEffects effects = new FundingEffectQueries(new ClaimQueries(db));
        assertThat(effects.changes(second, 10))
                .hasSize(2)
                .hasOnlyElementsOfTypes(Change.Revised.class, Change.Added.class);
        assertThat(effects.totals(second))
                .extracting(t -> String.join(" ", t.what()), t -> number(t.before()), t -> number(t.after()))
                .containsExactly(
                        tuple(":financing.kind.pledge :scope.mission-budget USD", "50", "50"),
                        tuple(":financing.kind.receipt :scope.mission-budget USD", "10", "15"));
        assertThat(effects.effects(second)).contains(new Effect("X", "operation.tab.money", "operations/X?tab=money"));
    }

    @OnBothDatabases
    void stocks_of_money_are_compared_at_the_newest_date_alone(DSLContext db) {
        store(db, MAY, Given.cash("X", "2024-03-31", "7"));
        ImportId second = store(db, JUNE, Given.cash("X", "2024-02-29", "5"), Given.cash("X", "2024-03-31", "8"));
        assertThat(new FundingEffectQueries(new ClaimQueries(db)).totals(second))
                .extracting(t -> String.valueOf(t.date()), t -> number(t.before()), t -> number(t.after()))
                .containsExactly(tuple("2024-03-31", "7", "8"));
    }

    @OnBothDatabases
    void an_import_of_the_same_money_affects_nothing(DSLContext db) {
        store(db, MAY, Given.cash("X", "2024-03-31", "7"));
        ImportId second = store(db, JUNE, Given.cash("X", "2024-03-31", "7"));
        ImportEffects effects = new FundingEffectQueries(new ClaimQueries(db));
        assertThat(effects.changes(second, 10)).isEmpty();
        assertThat(effects.effects(second)).isEmpty();
    }

    private static String number(MetricValue value) {
        return value.known().map(Object::toString).orElse("–");
    }

    private static ImportId store(DSLContext db, Instant at, Funding... claims) {
        TestRows.operation(db, "X");
        ImportId id = TestRows.acceptedImport(db, "money", at);
        new FundingStore(db).store(id, at, List.of(claims));
        return id;
    }
}

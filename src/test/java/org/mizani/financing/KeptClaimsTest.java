package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.mizani.database.OnBothDatabases;
import org.mizani.database.TestRows;
import org.mizani.metrics.KnownAt;
import org.mizani.provenance.ImportId;

/** Claims are read once, and never answer with what is on record no more. */
class KeptClaimsTest {

    private static final Instant DAY_1 = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant DAY_2 = Instant.parse("2026-01-02T00:00:00Z");
    private static final FundingQuestion YEAR = Given.question("KEPT-A", "2020-01-01/2020-12-31");

    private final AtomicInteger statements = new AtomicInteger();
    private FundingStore store;
    private KeptClaims kept;

    @BeforeEach
    void operations(DSLContext db) {
        TestRows.operation(db, "KEPT-A");
        TestRows.operation(db, "KEPT-B");
        store = new FundingStore(db);
        kept = ReadMoney.kept(DSL.using(db.configuration().derive(new ExecuteListener() {
            @Override
            public void executeStart(ExecuteContext ctx) {
                statements.incrementAndGet();
            }
        })));
    }

    @OnBothDatabases
    void what_is_kept_takes_one_statement_for_one_operation_and_for_many(DSLContext db) {
        store.store(
                TestRows.acceptedImport(db, "first", DAY_1),
                DAY_1,
                List.of(
                        Given.receipt("KEPT-A", "2020-02-01", "EU", "5"),
                        Given.receipt("KEPT-B", "2020-02-01", "EU", "6")));
        List<String> both = List.of("KEPT-B", "KEPT-A");
        assertThat(kept.of(both, KnownAt.NOW).keySet()).containsExactlyElementsOf(both);
        statements.set(0);
        OperationClaims again = kept.of("KEPT-A", KnownAt.NOW);
        assertThat(statements).hasValue(1);
        assertThat(kept.of(both, KnownAt.NOW)).containsEntry("KEPT-A", again);
        assertThat(statements).hasValue(2);
        assertThat(again.position(YEAR)).isSameAs(again.position(YEAR));
    }

    @OnBothDatabases
    void an_import_its_undo_and_a_rate_are_seen_at_once(DSLContext db) {
        store.store(
                TestRows.acceptedImport(db, "first", DAY_1),
                DAY_1,
                List.of(Given.receipt("KEPT-A", "2020-02-01", "EU", "9 EUR")));
        assertThat(received(KnownAt.NOW)).isEqualTo("none");
        new ExchangeRateStore(db)
                .store(
                        TestRows.acceptedImport(db, "rates", DAY_1),
                        DAY_1,
                        List.of(Given.rate("EUR", "2020-01-31", "0.9")));
        assertThat(received(KnownAt.NOW)).isEqualTo("10");
        ImportId second = TestRows.acceptedImport(db, "second", DAY_2);
        store.store(second, DAY_2, List.of(Given.receipt("KEPT-A", "2020-02-01", "EU", "18 EUR")));
        assertThat(received(KnownAt.NOW)).isEqualTo("20");
        assertThat(received(KnownAt.endOf(LocalDate.parse("2026-01-01")))).isEqualTo("10");
        store.close(second, DAY_2.plusSeconds(1));
        TestRows.undone(db, second, DAY_2.plusSeconds(1));
        assertThat(received(KnownAt.NOW)).isEqualTo("10");
    }

    private String received(KnownAt knownAt) {
        FundingQuestion question =
                new FundingQuestion(YEAR.operation(), YEAR.period(), YEAR.scope(), YEAR.currency(), knownAt);
        return kept.of("KEPT-A", knownAt)
                .position(question)
                .value(Measure.RECEIVED)
                .known()
                .map(v -> Decimals.plain(v).toPlainString())
                .orElse("none");
    }
}

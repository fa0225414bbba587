package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.financing.Given.arrears;
import static org.mizani.financing.Given.cash;
import static org.mizani.financing.Given.pledge;
import static org.mizani.financing.Given.receipt;
import static org.mizani.financing.Given.requirement;
import static org.mizani.financing.Given.spent;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.mizani.database.OnBothDatabases;
import org.mizani.database.TestRows;
import org.mizani.dataimport.Change;
import org.mizani.metrics.KnownAt;
import org.mizani.provenance.ImportId;
import org.mizani.provenance.PreferenceStore;

class FundingStoreTest {

    private static final String YEAR = "2020-01-01/2020-12-31";
    private static final Instant DAY_1 = Instant.parse("2021-01-01T08:00:00Z");
    private static final Instant DAY_2 = Instant.parse("2021-01-02T08:00:00Z");
    private static final Instant DAY_3 = Instant.parse("2021-01-03T08:00:00Z");

    private DSLContext db;
    private FundingStore store;
    private FinancingQueries queries;
    private ImportId first;
    private ImportId second;

    @BeforeEach
    void registers(DSLContext db) {
        this.db = db;
        TestRows.operation(db, "TEST-OP");
        TestRows.contributor(db, "ALL");
        store = new FundingStore(db);
        queries = ReadMoney.financing(db);
        first = TestRows.acceptedImport(db, "first", DAY_1);
        second = TestRows.acceptedImport(db, "second", DAY_2);
    }

    @OnBothDatabases
    void every_kind_of_claim_comes_back_as_it_was_stored() {
        List<Funding> claims = List.of(
                requirement("TEST-OP", YEAR, "252m"),
                Given.referring(pledge("TEST-OP", "2020-02-01", "EU", "79.1234m"), "REF 1"),
                spent("TEST-OP", FlowTime.during(Given.period(YEAR)), "-5.5"),
                arrears("TEST-OP", "ALL", "2020-06-30", "2020-01-01", "3 EUR"),
                cash("TEST-OP", "2020-06-30", "0"));
        store.store(first, DAY_1, claims);
        assertThat(queries.claims("TEST-OP", KnownAt.NOW))
                .extracting(c -> c.funding().key())
                .containsExactlyElementsOf(claims.stream().map(Funding::key).toList());
        assertThat(queries.claims("TEST-OP", KnownAt.NOW))
                .allSatisfy(c -> assertThat(c.funding().citation()).isEqualTo(Given.CITED));
        assertThat(store.changes(claims)).allSatisfy(c -> assertThat(c).isInstanceOf(Change.Unchanged.class));
    }

    @OnBothDatabases
    void more_claims_than_a_batch_are_all_stored() {
        store.store(
                first,
                DAY_1,
                IntStream.range(0, 2_345)
                        .mapToObj(i -> (Funding) receipt("TEST-OP", "2020-02-01", "P" + i, "1"))
                        .toList());
        assertThat(received(KnownAt.NOW)).isEqualTo("2345");
    }

    @OnBothDatabases
    void changes_tell_what_is_new_revised_and_unchanged() {
        store.store(
                first, DAY_1, List.of(requirement("TEST-OP", YEAR, "5"), receipt("TEST-OP", "2020-02-01", "EU", "1")));
        assertThat(store.changes(List.of(
                        requirement("TEST-OP", YEAR, "6"),
                        receipt("TEST-OP", "2020-02-01", "EU", "1.00"),
                        receipt("TEST-OP", "2020-03-01", "EU", "1"))))
                .satisfiesExactly(
                        c -> assertThat(c).isInstanceOfSatisfying(Change.Revised.class, r -> {
                            assertThat(r.before()).isEqualTo("USD 5");
                            assertThat(r.after()).isEqualTo("USD 6");
                        }),
                        c -> assertThat(c).isInstanceOf(Change.Unchanged.class),
                        c -> assertThat(c).isInstanceOf(Change.Added.class));
    }

    @OnBothDatabases
    void a_revision_is_told_against_the_claim_that_counts(DSLContext db) {
        Contribution older = receipt("TEST-OP", "2020-02-01", "EU", "10");
        store.store(first, DAY_1, List.of(older));
        store.store(second, DAY_2, List.of(receipt("TEST-OP", "2020-02-01", "EU", "12")));
        Claim<? extends Funding> preferred =
                queries.claims("TEST-OP", KnownAt.NOW).getFirst();
        new PreferenceStore(db)
                .prefer(
                        ClaimTable.of(older).fact(older),
                        preferred.id(),
                        preferred.importId(),
                        "read in the annex",
                        "vera",
                        DAY_3);
        assertThat(received(KnownAt.NOW)).isEqualTo("10");
        List<Funding> again = List.of(receipt("TEST-OP", "2020-02-01", "EU", "12"));
        assertThat(new FundingIntake(store, new ClaimQueries(db)).changes(again))
                .isEqualTo(store.changes(again));
    }

    @OnBothDatabases
    void an_undo_falls_back_to_the_earlier_claim() {
        store.store(first, DAY_1, List.of(receipt("TEST-OP", "2020-02-01", "EU", "10")));
        store.store(second, DAY_2, List.of(receipt("TEST-OP", "2020-02-01", "EU", "12")));
        assertThat(received(KnownAt.NOW)).isEqualTo("12");
        undo(second);
        assertThat(received(KnownAt.NOW)).isEqualTo("10");
        undo(first);
        assertThat(received(KnownAt.NOW)).isEqualTo("none");
    }

    @OnBothDatabases
    void an_undo_of_the_earlier_import_leaves_the_later_claim() {
        store.store(first, DAY_1, List.of(receipt("TEST-OP", "2020-02-01", "EU", "10")));
        store.store(second, DAY_2, List.of(receipt("TEST-OP", "2020-02-01", "EU", "12")));
        undo(first);
        assertThat(received(KnownAt.NOW)).isEqualTo("12");
    }

    @OnBothDatabases
    void a_question_about_the_past_is_answered_with_what_was_known_then() {
        store.store(first, DAY_1, List.of(receipt("TEST-OP", "2020-02-01", "EU", "10")));
        store.store(second, DAY_2, List.of(receipt("TEST-OP", "2020-02-01", "EU", "12")));
        undo(second);
        assertThat(received(KnownAt.of(DAY_1.minusSeconds(1)))).isEqualTo("none");
        assertThat(received(KnownAt.of(DAY_1))).isEqualTo("10");
        assertThat(received(KnownAt.of(DAY_2))).isEqualTo("12");
        assertThat(received(KnownAt.of(DAY_3.minusSeconds(1)))).isEqualTo("12");
        assertThat(received(KnownAt.of(DAY_3))).isEqualTo("10");
    }

    @OnBothDatabases
    void claims_that_disagree_are_listed_newest_first() {
        store.store(first, DAY_1, List.of(requirement("TEST-OP", YEAR, "959m")));
        store.store(second, DAY_2, List.of(requirement("TEST-OP", YEAR, "960m")));
        assertThat(queries.conflicts("TEST-OP", KnownAt.NOW))
                .singleElement()
                .satisfies(c -> assertThat(c.versions())
                        .extracting(ClaimConflict.Version::importId)
                        .containsExactly(second, first));
        undo(second);
        assertThat(queries.conflicts("TEST-OP", KnownAt.NOW)).isEmpty();
    }

    private void undo(ImportId id) {
        store.close(id, DAY_3);
        TestRows.undone(db, id, DAY_3);
    }

    private String received(KnownAt knownAt) {
        FundingQuestion question =
                new FundingQuestion("TEST-OP", Given.period(YEAR), Scope.MISSION_BUDGET, "USD", knownAt);
        return queries.position(question)
                .value(Measure.RECEIVED)
                .known()
                .map(v -> Decimals.plain(v).toPlainString())
                .orElse("none");
    }
}

package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.jooq.Tables.CONTRIBUTION;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.mizani.database.OnBothDatabases;
import org.mizani.database.TestRows;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.ImportId;

class LedgerQueriesTest {

    private static final Instant DAY_1 = Instant.parse("2021-01-01T08:00:00Z");
    private static final Instant DAY_2 = Instant.parse("2021-01-02T08:00:00Z");
    private static final List<String> OPERATIONS = List.of("LEDGER-A", "LEDGER-B", "LEDGER-C");
    private static final int IMPORTS = 12;

    /** Asked of each operation after each import, now and as of a moment before: 1,008 in all. */
    private static final int QUESTIONS = 14;

    private FundingStore store;
    private FinancingQueries positions;
    private LedgerQueries ledgers;

    @BeforeEach
    void registers(DSLContext db) {
        RandomMoney.register(db, OPERATIONS, DAY_1);
        store = new FundingStore(db);
        positions = ReadMoney.financing(db);
        ledgers = ReadMoney.ledgers(db);
    }

    @OnBothDatabases
    void what_is_kept_is_what_is_on_record_after_any_imports(DSLContext db) {
        for (int seed = 0; seed < IMPORTS; seed++) {
            RandomMoney random = new RandomMoney(seed);
            Instant at = DAY_1.plusSeconds(seed);
            ImportId id = TestRows.acceptedImport(db, "case-" + seed, at);
            for (String operation : OPERATIONS) {
                store.store(id, at, random.claims(operation, 15));
            }
            for (KnownAt knownAt : List.of(KnownAt.NOW, KnownAt.of(DAY_1.plusSeconds(seed / 2)))) {
                for (String operation : OPERATIONS) {
                    for (int n = 0; n < QUESTIONS; n++) {
                        assertSame(new FundingQuestion(
                                operation,
                                random.period(),
                                Scope.MISSION_BUDGET,
                                n % 4 == 0 ? "EUR" : "USD",
                                knownAt,
                                n % 2 == 0));
                    }
                }
            }
        }
    }

    private void assertSame(FundingQuestion question) {
        FundingPosition expected = positions.position(question);
        LedgerAnswer answer = ledgers.ledgers(question.knownAt()).ask(question);
        for (Measure measure : Measure.values()) {
            assertThat(plain(answer.position().value(measure)))
                    .as("%s of %s", measure, question)
                    .isEqualTo(plain(expected.value(measure)));
        }
        for (Measure measure :
                List.of(Measure.PLEDGED, Measure.COMMITTED, Measure.RECEIVED, Measure.SPENT, Measure.ASSESSED)) {
            for (Map<String, MoneySums> parts : List.of(answer.partners(), answer.channels(), answer.categories())) {
                assertThat(sum(parts.values(), measure)).isEqualTo(plain(expected.value(measure)));
            }
        }
        List<MoneySums> months = new ArrayList<>(answer.months().values());
        months.add(answer.undated());
        for (Measure measure : List.of(Measure.RECEIVED, Measure.SPENT)) {
            assertThat(sum(months, measure)).isEqualTo(plain(expected.value(measure)));
        }
        assertThat(answer.leftOut())
                .containsExactlyInAnyOrderElementsOf(
                        expected.beyond().stream().map(Claim::figure).toList());
        assertThat(answer.notConverted())
                .containsExactlyInAnyOrderElementsOf(
                        expected.notConverted().stream().map(Claim::figure).toList());
        assertThat(answer.conflicts()).isEqualTo(expected.conflicts().size());
    }

    private static MetricValue sum(Collection<MoneySums> parts, Measure measure) {
        MoneySums sums = new MoneySums();
        parts.forEach(sums::add);
        return plain(sums.value(measure));
    }

    @OnBothDatabases
    void an_undo_is_seen_at_once(DSLContext db) {
        ImportId first = TestRows.acceptedImport(db, "first", DAY_1);
        ImportId second = TestRows.acceptedImport(db, "second", DAY_2);
        FundingQuestion year = Given.question("LEDGER-A", "2020-01-01/2020-12-31");
        store.store(first, DAY_1, List.of(Given.receipt("LEDGER-A", "2020-02-01", "EU", "5")));
        assertThat(received(year)).isEqualTo("5");
        store.store(second, DAY_2, List.of(Given.receipt("LEDGER-A", "2020-02-01", "EU", "7")));
        assertThat(received(year)).isEqualTo("7");
        store.close(second, DAY_2.plusSeconds(1));
        TestRows.undone(db, second, DAY_2);
        assertThat(received(year)).isEqualTo("5");
    }

    @OnBothDatabases
    void the_part_of_a_partner_leads_to_its_claims(DSLContext db) {
        ImportId id = TestRows.acceptedImport(db, "first", DAY_1);
        store.store(
                id,
                DAY_1,
                List.of(
                        Given.receipt("LEDGER-A", "2020-02-01", "EU", "5"),
                        Given.receipt("LEDGER-A", "2020-03-01", "EU", "6"),
                        Given.receipt("LEDGER-A", "2020-03-01", "GBR", "7")));
        FundingQuestion year = Given.question("LEDGER-A", "2020-01-01/2020-12-31");
        List<FigureOrigin.Input> inputs =
                ledgers.inputs(year, Measure.RECEIVED, tag -> tag.partner().equals("EU"), Locale.ENGLISH);
        assertThat(inputs)
                .extracting(FigureOrigin.Input::value)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("5"), new BigDecimal("6"));
        assertThat(ledgers.claims(inputs.stream().map(FigureOrigin.Input::id).toList()))
                .extracting(c -> c.funding().operation())
                .containsOnly("LEDGER-A");
    }

    @OnBothDatabases
    void any_number_of_claims_is_found_behind_figures(DSLContext db) {
        ImportId id = TestRows.acceptedImport(db, "first", DAY_1);
        store.store(id, DAY_1, List.of(Given.receipt("LEDGER-A", "2020-02-01", "EU", "5")));
        long stored = db.select(DSL.max(CONTRIBUTION.ID))
                .from(CONTRIBUTION)
                .fetchSingle()
                .value1();
        List<FigureId> many = LongStream.range(stored, stored + 120_000)
                .mapToObj(n -> new FigureId("contribution-" + n))
                .toList();
        assertThat(ledgers.claims(many))
                .extracting(Claim::figure)
                .containsExactly(new FigureId("contribution-" + stored));
    }

    private String received(FundingQuestion question) {
        return ledgers.ledgers(KnownAt.NOW)
                .ask(question)
                .position()
                .value(Measure.RECEIVED)
                .known()
                .map(v -> Decimals.plain(v).toPlainString())
                .orElse("none");
    }

    private static MetricValue plain(MetricValue value) {
        return value.map(Decimals::plain);
    }
}

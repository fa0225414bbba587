package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.mizani.database.OnBothDatabases;
import org.mizani.database.TestRows;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;
import org.mizani.provenance.ImportId;

/** What a thousand seeded questions about arrears and about who supports whom add up to, as it is on record. */
class PartsOfViewsTest {

    private static final Instant DAY_1 = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<String> OPERATIONS = List.of("PARTS-A", "PARTS-B", "PARTS-C");

    /** Those of {@link RandomMoney}. */
    private static final List<Scope> SCOPES = List.of(Scope.MISSION_BUDGET, Scope.LOGISTICS_PACKAGE, Scope.STIPENDS);

    private static final int IMPORTS = 14;
    private static final int QUESTIONS = 72;

    private FundingStore store;
    private FinancingQueries positions;
    private SupportQueries support;
    private ArrearsQueries arrears;

    @BeforeEach
    void registers(DSLContext db) {
        RandomMoney.register(db, OPERATIONS, DAY_1);
        store = new FundingStore(db);
        positions = ReadMoney.financing(db);
        support = ReadMoney.support(db);
        arrears = new ArrearsQueries(new ClaimQueries(db), new ExchangeRateQueries(db));
    }

    @OnBothDatabases
    void parts_add_up_to_wholes_exactly(DSLContext db) {
        for (int seed = 0; seed < IMPORTS; seed++) {
            RandomMoney random = new RandomMoney(seed);
            Instant at = DAY_1.plusSeconds(seed);
            ImportId id = TestRows.acceptedImport(db, "case-" + seed, at);
            for (String operation : OPERATIONS) {
                store.store(id, at, random.claims(operation, 15));
            }
            for (int n = 0; n < QUESTIONS; n++) {
                Period period = random.period();
                String currency = n % 4 == 0 ? "EUR" : "USD";
                assertArrears(new ArrearsQuestion(null, null, period.to(), null, currency, KnownAt.NOW));
                assertSupport(period, currency);
            }
        }
    }

    private void assertArrears(ArrearsQuestion question) {
        ArrearsBook book = arrears.book(question);
        for (ScopeArrears scope : book.scopes()) {
            assertThat(scope.together().amount())
                    .isEqualByComparingTo(sum(scope.lines().stream()
                            .map(line -> line.owed().amount())
                            .toList()));
            for (OwedLine line : scope.lines()) {
                assertThat(sum(line.owed().ages().values()))
                        .isEqualByComparingTo(line.owed().amount());
                assertThat(sum(line.owed().inputs().stream().map(Valued::amount).toList()))
                        .isEqualByComparingTo(line.owed().amount());
            }
        }
    }

    private void assertSupport(Period period, String currency) {
        List<Support> rows =
                support.support(OPERATIONS, period, currency, KnownAt.NOW).rows();
        for (String operation : OPERATIONS) {
            for (Scope scope : SCOPES) {
                FundingPosition position =
                        positions.position(new FundingQuestion(operation, period, scope, currency, KnownAt.NOW));
                BigDecimal inKind =
                        scope.includesInKind() ? BigDecimal.ZERO : known(position.amount(Measure.RECEIVED_IN_KIND));
                List<Support> own = rows.stream()
                        .filter(r -> r.operation().equals(operation) && r.scope() == scope)
                        .toList();
                assertThat(sum(own, SupportMeasure.RECEIVED))
                        .isEqualByComparingTo(
                                known(position.amount(Measure.RECEIVED)).add(inKind));
                assertThat(sum(own, SupportMeasure.ASSESSED_PAID))
                        .isEqualByComparingTo(known(position.amount(Measure.ASSESSED_PAID)));
            }
        }
    }

    private static BigDecimal sum(List<Support> rows, SupportMeasure measure) {
        List<Amount> amounts = rows.stream()
                .map(r -> r.amounts().getOrDefault(measure, Amount.NOT_REPORTED))
                .toList();
        amounts.forEach(amount -> assertThat(
                        sum(amount.inputs().stream().map(Valued::amount).toList()))
                .isEqualByComparingTo(known(amount)));
        return sum(amounts.stream().map(PartsOfViewsTest::known).toList());
    }

    private static BigDecimal known(Amount amount) {
        return amount.value().known().orElse(BigDecimal.ZERO);
    }

    private static BigDecimal sum(Collection<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

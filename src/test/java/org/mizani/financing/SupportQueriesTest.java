package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.financing.Given.receipt;
import static org.mizani.financing.Given.spent;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.mizani.database.OnBothDatabases;
import org.mizani.database.TestRows;
import org.mizani.metrics.KnownAt;
import org.mizani.provenance.ImportId;

class SupportQueriesTest {

    private static final String YEAR = "2020-01-01/2020-12-31";
    private static final Instant DAY_1 = Instant.parse("2021-01-01T08:00:00Z");
    private static final Instant DAY_2 = Instant.parse("2021-01-02T08:00:00Z");

    private FundingStore store;
    private SupportQueries queries;
    private CurrentClaims current;
    private DSLContext db;

    @BeforeEach
    void registers(DSLContext context) {
        db = context;
        TestRows.operation(db, "TEST-OP");
        TestRows.operation(db, "TEST-TWO");
        store = new FundingStore(db);
        queries = ReadMoney.support(db);
        current = ReadMoney.current(db);
    }

    @OnBothDatabases
    void support_of_several_operations_is_read_at_once_within_the_period() {
        store.store(
                imported("first", DAY_1),
                DAY_1,
                List.of(
                        receipt("TEST-OP", "2020-03-01", "EU", "5m"),
                        receipt("TEST-TWO", "2020-04-01", "EU", "3m"),
                        receipt("TEST-TWO", "2021-04-01", "EU", "9m"),
                        spent("TEST-OP", FlowTime.during(Given.period(YEAR)), "1m")));
        assertThat(ask(KnownAt.NOW, "TEST-OP", "TEST-TWO"))
                .containsExactlyInAnyOrder("TEST-OP EU 5000000", "TEST-TWO EU 3000000");
        assertThat(ask(KnownAt.NOW, "TEST-TWO")).containsExactly("TEST-TWO EU 3000000");
    }

    @OnBothDatabases
    void the_newest_claim_counts_and_an_earlier_day_knows_the_earlier_one() {
        store.store(imported("first", DAY_1), DAY_1, List.of(receipt("TEST-OP", "2020-03-01", "EU", "5m")));
        store.store(imported("second", DAY_2), DAY_2, List.of(receipt("TEST-OP", "2020-03-01", "EU", "6m")));
        assertThat(ask(KnownAt.NOW, "TEST-OP")).containsExactly("TEST-OP EU 6000000");
        assertThat(ask(KnownAt.of(DAY_1), "TEST-OP")).containsExactly("TEST-OP EU 5000000");
        assertThat(current.of("TEST-OP", "USD", KnownAt.NOW).claims())
                .singleElement()
                .satisfies(v -> assertThat(v.amount()).isEqualByComparingTo("6000000"));
    }

    @OnBothDatabases
    void money_in_two_currencies_is_converted_with_the_rates_of_its_days() {
        ImportId id = imported("first", DAY_1);
        store.store(
                id,
                DAY_1,
                List.of(
                        receipt("TEST-OP", "2020-03-01", "EU", "9m EUR"),
                        receipt("TEST-TWO", "2020-04-01", "GBR", "7m GBP")));
        new ExchangeRateStore(db)
                .store(
                        id,
                        DAY_1,
                        List.of(
                                Given.rate("EUR", "2020-02-29", "0.9"),
                                Given.rate("GBP", "2020-03-31", "0.7"),
                                Given.rate("ZAR", "2020-03-31", "17")));
        assertThat(ask(KnownAt.NOW, "TEST-OP", "TEST-TWO"))
                .containsExactlyInAnyOrder("TEST-OP EU 10000000", "TEST-TWO GBR 10000000");
        assertThat(current.of("TEST-OP", "GBP", KnownAt.NOW).notConverted()).hasSize(1);
        assertThat(current.of("TEST-TWO", "GBP", KnownAt.NOW).rates()).isEmpty();
    }

    private List<String> ask(KnownAt knownAt, String... operations) {
        return queries.support(List.of(operations), Given.period(YEAR), "USD", knownAt).rows().stream()
                .map(s -> s.operation() + " " + s.partner() + " "
                        + s.value(SupportMeasure.RECEIVED)
                                .known()
                                .map(a -> a.setScale(0))
                                .map(BigDecimal::toPlainString)
                                .orElse("-"))
                .toList();
    }

    private ImportId imported(String name, Instant at) {
        return TestRows.acceptedImport(db, name, at);
    }
}

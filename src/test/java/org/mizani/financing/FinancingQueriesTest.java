package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.financing.Given.arrears;
import static org.mizani.financing.Given.receipt;
import static org.mizani.financing.Given.requirement;
import static org.mizani.financing.Given.spent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.mizani.database.OnBothDatabases;
import org.mizani.database.TestRows;
import org.mizani.metrics.KnownAt;
import org.mizani.provenance.ImportId;

class FinancingQueriesTest {

    private static final String YEAR = "2020-01-01/2020-12-31";
    private static final Instant DAY_1 = Instant.parse("2021-01-01T08:00:00Z");

    private FundingStore store;
    private ExchangeRateStore rates;
    private FinancingQueries queries;
    private ImportId id;

    @BeforeEach
    void registers(DSLContext db) {
        TestRows.operation(db, "TEST-OP");
        TestRows.contributor(db, "ALL");
        store = new FundingStore(db);
        rates = new ExchangeRateStore(db);
        queries = ReadMoney.financing(db);
        id = TestRows.acceptedImport(db, "first", DAY_1);
    }

    @OnBothDatabases
    void without_a_scope_the_answer_is_the_scopes_to_choose_from() {
        store.store(id, DAY_1, List.of(requirement("TEST-OP", YEAR, "5"), stipends("7")));
        assertThat(queries.position("TEST-OP", Given.period(YEAR), null, "USD", KnownAt.NOW))
                .isEqualTo(new PositionAnswer.ScopeNeeded(Set.of(Scope.STIPENDS, Scope.MISSION_BUDGET)));
        assertThat(queries.position("TEST-OP", Given.period(YEAR), Scope.STIPENDS, "USD", KnownAt.NOW))
                .isInstanceOfSatisfying(
                        PositionAnswer.Found.class,
                        f -> assertThat(f.position()
                                        .value(Measure.REQUIREMENT)
                                        .known()
                                        .orElseThrow())
                                .isEqualByComparingTo("7"));
    }

    @OnBothDatabases
    void positions_are_listed_by_scope_and_period() {
        store.store(
                id,
                DAY_1,
                List.of(
                        requirement("TEST-OP", "2021-01-01/2021-12-31", "6"),
                        requirement("TEST-OP", YEAR, "5"),
                        receipt("TEST-OP", "2021-03-01", "EU", "2"),
                        stipends("7")));
        List<FundingPosition> positions = queries.positions("TEST-OP", "USD", KnownAt.NOW);
        assertThat(positions)
                .extracting(p -> p.question().scope() + " " + p.question().period())
                .containsExactly("STIPENDS " + YEAR, "MISSION_BUDGET " + YEAR, "MISSION_BUDGET 2021-01-01/2021-12-31");
        assertThat(positions)
                .allSatisfy(p ->
                        assertThat(queries.position(p.question()).amounts()).isEqualTo(p.amounts()));
    }

    @OnBothDatabases
    void a_scope_without_a_requirement_is_listed_by_the_periods_of_its_flows() {
        store.store(id, DAY_1, List.of(spent("TEST-OP", FlowTime.during(Given.period("2018-07-01/2019-06-30")), "3")));
        assertThat(queries.slices("TEST-OP", KnownAt.NOW))
                .containsExactly(new FundingSlice(Scope.MISSION_BUDGET, Given.period("2018-07-01/2019-06-30")));
    }

    @OnBothDatabases
    void arrears_are_those_of_the_last_date_reported() {
        store.store(
                id,
                DAY_1,
                List.of(
                        arrears("TEST-OP", "ALL", "2020-03-31", null, "3"),
                        arrears("TEST-OP", "ALL", "2020-06-30", null, "4")));
        assertThat(queries.arrears("TEST-OP", Scope.MISSION_BUDGET, LocalDate.parse("2020-06-29"), "USD", KnownAt.NOW)
                        .orElseThrow()
                        .asOf())
                .isEqualTo("2020-03-31");
        assertThat(queries.arrears("TEST-OP", Scope.MISSION_BUDGET, LocalDate.parse("2020-03-30"), "USD", KnownAt.NOW))
                .isEmpty();
    }

    @OnBothDatabases
    void rates_are_those_known_then_and_the_newest_of_a_day(DSLContext db) {
        ImportId second = TestRows.acceptedImport(db, "rates", DAY_1.plusSeconds(1));
        store.store(id, DAY_1, List.of(receipt("TEST-OP", "2020-02-01", "EU", "9 EUR")));
        rates.store(id, DAY_1, List.of(Given.rate("EUR", "2020-01-31", "0.9")));
        rates.store(second, DAY_1.plusSeconds(1), List.of(Given.rate("EUR", "2020-01-31", "0.5")));
        assertThat(received(KnownAt.of(DAY_1))).isEqualTo("10");
        assertThat(received(KnownAt.NOW)).isEqualTo("18");
        rates.close(second, DAY_1.plusSeconds(2));
        TestRows.undone(db, second, DAY_1.plusSeconds(2));
        assertThat(received(KnownAt.NOW)).isEqualTo("10");
        rates.close(id, DAY_1.plusSeconds(3));
        TestRows.undone(db, id, DAY_1.plusSeconds(3));
        assertThat(received(KnownAt.NOW)).isEqualTo("none");
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

    @OnBothDatabases
    void a_contributor_is_owed_what_the_latest_statement_of_each_operation_says(DSLContext db) {
        for (String code : List.of("OTHER-OP", "THIRD-OP")) {
            TestRows.operation(db, code);
        }
        for (String code : List.of("RWA", "KEN")) {
            TestRows.contributor(db, code);
        }
        store.store(
                id,
                DAY_1,
                List.of(
                        arrears("TEST-OP", "RWA", "2020-03-31", "2020-01-31", "9"),
                        arrears("TEST-OP", "RWA", "2020-06-30", "2020-01-31", "5"),
                        arrears("TEST-OP", "RWA", "2020-06-30", null, "2"),
                        arrears("TEST-OP", "KEN", "2020-06-30", null, "8"),
                        arrears("TEST-OP", "ALL", "2020-06-30", null, "15"),
                        arrears("OTHER-OP", "ALL", "2020-06-30", null, "96"),
                        arrears("THIRD-OP", "RWA", "2021-06-30", null, "1")));

        Owed owed = queries.owedTo("RWA", LocalDate.of(2020, 12, 31), KnownAt.NOW);

        assertThat(owed.named())
                .extracting(c -> c.funding().operation() + " "
                        + c.funding().money().amount().intValueExact())
                .containsExactlyInAnyOrder("TEST-OP 5", "TEST-OP 2");
        assertThat(owed.undivided())
                .extracting(c -> c.funding().operation() + " "
                        + c.funding().money().amount().intValueExact())
                .containsExactly("OTHER-OP 96");
        assertThat(queries.owedTo("RWA", LocalDate.of(2020, 12, 31), KnownAt.of(DAY_1.minusSeconds(1)))
                        .nothing())
                .isTrue();
    }

    @OnBothDatabases
    void a_contributor_whom_a_later_statement_of_the_operation_no_longer_names_is_owed_nothing_of_an_older_one(
            DSLContext db) {
        for (String code : List.of("RWA", "KEN")) {
            TestRows.contributor(db, code);
        }
        store.store(
                id,
                DAY_1,
                List.of(
                        arrears("TEST-OP", "RWA", "2020-03-31", null, "9"),
                        arrears("TEST-OP", "KEN", "2020-06-30", null, "8")));

        assertThat(queries.owedTo("RWA", LocalDate.of(2020, 12, 31), KnownAt.NOW)
                        .named())
                .isEmpty();
        assertThat(queries.owedTo("RWA", LocalDate.of(2020, 4, 30), KnownAt.NOW).named())
                .hasSize(1);
        assertThat(queries.owedTo("KEN", LocalDate.of(2020, 12, 31), KnownAt.NOW)
                        .named())
                .hasSize(1);
    }

    private static Requirement stipends(String amount) {
        return new Requirement("TEST-OP", Given.period(YEAR), Scope.STIPENDS, "", Given.money(amount), Given.CITED);
    }
}

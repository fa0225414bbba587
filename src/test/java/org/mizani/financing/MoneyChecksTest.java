package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.SheetRow;
import org.mizani.operations.Operation;

class MoneyChecksTest {

    private static final String FLOW = "operation=X scope=mission-budget currency=USD ";
    private static final String YEAR = "operation=X kind=requirement scope=mission-budget amount=5 currency=USD ";

    private final OnRecord record = new OnRecord();
    private final FundingSheet sheet = new FundingSheet(new MoneyChecks(OnRecord.CLOCK, record));
    private final List<Finding> findings = new ArrayList<>();
    private int line = 1;

    @Test
    void more_received_than_pledged_under_a_reference_is_said_with_both_amounts() {
        read(FLOW + "kind=pledge partner=EU reference=A1 date=2025-01-01 amount=100");
        read(FLOW + "kind=receipt partner=EU reference=A1 date=2025-02-01 amount=60");
        read(FLOW + "kind=receipt partner=EU reference=A1 date=2025-03-01 amount=41");

        assertThat(finish()).containsExactly("WARNS pledge-below-received M4 [X, A1, USD 101, USD 100]");
    }

    @Test
    void what_is_on_record_counts_and_what_the_file_states_anew_counts_once() {
        record.contributions.add(Given.pledge("X", "2025-01-01", "EU", "100"));
        record.contributions.add(Given.receipt("X", "2025-02-01", "EU", "60"));
        read(FLOW + "kind=receipt partner=EU date=2025-02-01 amount=60");
        assertThat(finish()).isEmpty();

        read(FLOW + "kind=receipt partner=EU date=2025-03-01 amount=41");
        assertThat(finish()).containsExactly("WARNS pledge-below-received M3 [X, EU, USD 101, USD 100]");
    }

    @Test
    void money_without_a_pledge_and_amounts_of_several_currencies_need_no_word() {
        read(FLOW + "kind=receipt partner=EU date=2025-02-01 amount=60");
        read(FLOW + "kind=pledge partner=GBR date=2025-02-01 amount=1 currency=GBP");
        read(FLOW + "kind=receipt partner=GBR date=2025-02-01 amount=60");
        record.rates.add(Given.rate("GBP", "2025-01-31", "0.8"));

        assertThat(codes()).doesNotContain("pledge-below-received");
    }

    @Test
    void years_that_begin_in_different_months_are_named_with_a_cell_each() {
        read(YEAR + "from=2024-01-01 to=2024-12-31");
        read(YEAR + "from=2025-01-01 to=2025-12-31");
        read(YEAR + "from=2024-07-01 to=2025-06-30");

        assertThat(finish())
                .containsExactly("WARNS mixed-fiscal-years M4 [X, :scope.mission-budget,"
                        + " 2024-01-01 – 2024-12-31 (Funding, M2); 2024-07-01 – 2025-06-30 (Funding, M4)]");
    }

    @Test
    void quarters_mandates_and_years_of_other_scopes_are_no_mixture() {
        read(YEAR + "from=2024-01-01 to=2024-12-31");
        read(YEAR + "from=2024-04-01 to=2024-06-30");
        read(YEAR + "from=2024-03-15 to=2025-03-14");
        read(YEAR + "from=2024-07-01 to=2025-06-30 scope=all-in");

        assertThat(finish()).isEmpty();
    }

    @Test
    void a_fund_that_closes_its_books_at_another_time_is_no_mixture() {
        read(FLOW + "kind=expenditure channel=un-assessed from=2024-07-01 to=2025-06-30 amount=1");
        read(FLOW + "kind=expenditure channel=un-trust-fund from=2024-01-01 to=2024-12-31 amount=1");

        assertThat(finish()).isEmpty();
    }

    @Test
    void a_currency_without_a_rate_of_its_day_is_said_once_with_the_days_between() {
        record.rates.add(Given.rate("EUR", "2020-01-31", "0.9"));
        read(FLOW + "kind=receipt partner=EU date=2021-01-31 amount=1 currency=EUR");
        read(FLOW + "kind=receipt partner=EU date=2021-02-01 amount=2 currency=EUR");
        read(FLOW + "kind=receipt partner=EU date=2020-01-30 amount=3 currency=EUR");

        assertThat(finish()).containsExactly("INFORMS currency-without-rate M3 [EUR, 2, 2020-01-30, 2021-02-01]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"receipt", "assessed-paid", "expenditure", "arrears", "cash"})
    void what_has_happened_cannot_lie_in_the_future(String kind) {
        read(FLOW + "kind=" + kind + " date=2026-07-01 amount=1");

        assertThat(finish()).containsExactly("WARNS date-in-future C2 []");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pledge", "commitment", "assessed"})
    void promises_may(String kind) {
        read(FLOW + "kind=" + kind + " date=2026-07-01 amount=1");
        read(YEAR + "from=2030-01-01 to=2030-12-31");

        assertThat(finish()).isEmpty();
    }

    @Test
    void a_year_that_is_under_way_is_not_in_the_future() {
        read(FLOW + "kind=expenditure from=2026-01-01 to=2026-12-31 amount=1");
        read(FLOW + "kind=expenditure from=2026-07-01 to=2027-06-30 amount=1 scope=all-in");

        assertThat(finish()).containsExactly("WARNS date-in-future G3 []");
    }

    @Test
    void needs_and_spending_long_after_the_end_are_said_but_late_receipts_are_not() {
        record.operations.put("X", ended("X", "2020-12-31"));
        read(FLOW + "kind=expenditure date=2022-06-30 amount=1");
        read(FLOW + "kind=receipt date=2025-01-01 amount=1");
        assertThat(finish()).isEmpty();

        read(YEAR + "from=2023-01-01 to=2023-12-31");
        assertThat(finish()).containsExactly("INFORMS operation-closed M4 [X, 2020-12-31, 2023-01-01]");
    }

    private static Operation ended(String code, String day) {
        return new Operation(
                code, code, null, List.of("AU"), List.of(), LocalDate.of(2010, 1, 1), LocalDate.parse(day), null, null);
    }

    /** What can be said after the rows so far, and was not said before. */
    private List<String> finish() {
        sheet.finish(findings::add);
        List<String> words = findings.stream()
                .map(f -> f.severity() + " " + f.code() + " " + f.cell() + " " + f.arguments())
                .toList();
        findings.clear();
        return words;
    }

    private List<String> codes() {
        sheet.finish(findings::add);
        return findings.stream().map(Finding::code).toList();
    }

    private void read(String words) {
        Map<String, Object> values = new HashMap<>();
        for (String word : words.split(" ", -1)) {
            String field = word.substring(0, word.indexOf('='));
            String text = word.substring(word.indexOf('=') + 1);
            values.put(
                    field,
                    switch (field) {
                        case "from", "to", "date" -> LocalDate.parse(text);
                        case "amount" -> new BigDecimal(text);
                        default -> text;
                    });
        }
        line++;
        Map<String, String> columns = Map.of("date", "C", "from", "G", "to", "H", "amount", "M");
        sheet.read(new SheetRow("Funding", line, values, columns, true), findings::add);
    }
}

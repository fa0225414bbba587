package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.dataimport.Severity.BLOCKS;
import static org.mizani.dataimport.Severity.INFORMS;
import static org.mizani.dataimport.Severity.WARNS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.SheetRow;

class FundingSheetTest {

    private static final String REQUIREMENT =
            "operation=AMIS kind=Requirement from=2005-07-01 to=2006-06-30 scope=mission-budget amount=252 currency=USD";
    private static final String RECEIPT =
            "operation=AMIS kind=Receipt partner=EU date=2005-08-01 scope=mission-budget amount=5 currency=USD source=EU";

    private final OnRecord record = new OnRecord();
    private final FundingSheet sheet = new FundingSheet(new MoneyChecks(OnRecord.CLOCK, record));
    private final List<Finding> findings = new ArrayList<>();
    private int number = 1;

    @Test
    void a_requirement_is_read_with_its_cell() {
        assertThat(read(REQUIREMENT)).singleElement().isInstanceOfSatisfying(Requirement.class, r -> {
            assertThat(r.period()).isEqualTo(Given.period("2005-07-01/2006-06-30"));
            assertThat(r.scope()).isEqualTo(Scope.MISSION_BUDGET);
            assertThat(r.money().amount()).isEqualByComparingTo("252");
            assertThat(r.citation().cell().cell()).isEqualTo("M2");
        });
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pledge", "commitment", "Receipt", "Assessed", "Assessed paid"})
    void contributions_are_told_apart_by_their_kind(String kind) {
        assertThat(read(RECEIPT, "kind", kind)).singleElement().isInstanceOf(Contribution.class);
        assertThat(findings).isEmpty();
    }

    @Test
    void arrears_without_a_contributor_are_a_total() {
        assertThat(read("operation=AMIS kind=Arrears date=2005-08-01 scope=stipends amount=5 currency=USD"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Arrears.class, a -> assertThat(a.contributor()).isEqualTo(Arrears.ALL));
    }

    @Test
    void cash_on_hand_and_expenditure_are_read() {
        assertThat(read(RECEIPT, "kind", "Cash on hand")).singleElement().isInstanceOf(CashBalance.class);
        assertThat(read(RECEIPT, "kind", "Expenditure")).singleElement().isInstanceOf(Expenditure.class);
    }

    @Test
    void help_in_kind_is_marked() {
        assertThat(read(RECEIPT, "in-kind", "in kind"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Contribution.class, c -> assertThat(c.inKind()).isTrue());
    }

    @Test
    void a_requirement_without_a_period_is_refused() {
        assertThat(read(REQUIREMENT, "from", null, "to", null)).isEmpty();
        assertFindings(
                new Tuple(BLOCKS, "required-value", List.of("From")),
                new Tuple(BLOCKS, "required-value", List.of("To")));
    }

    @Test
    void a_flow_needs_a_date_or_a_period() {
        assertThat(read(RECEIPT, "date", null)).isEmpty();
        assertFindings(new Tuple(BLOCKS, "required-value", List.of("Date")));
        assertThat(read(RECEIPT, "date", null, "from", "2005-01-01", "to", "2005-12-31"))
                .hasSize(1);
    }

    @Test
    void a_stock_needs_a_date() {
        assertThat(read(RECEIPT, "kind", "Arrears", "date", null)).isEmpty();
        assertFindings(new Tuple(BLOCKS, "required-value", List.of("Date")));
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused_with_its_address() {
        assertThat(read(REQUIREMENT, "to", "2005-06-30")).isEmpty();
        assertFindings(new Tuple(BLOCKS, "period-reversed", List.of("2005-07-01")));
        assertThat(findings.getFirst().cell()).isEqualTo("H2");
    }

    @Test
    void a_negative_amount_is_kept_with_a_warning() {
        assertThat(read(RECEIPT, "amount", "-5")).hasSize(1);
        assertThat(findings).extracting(Finding::code).containsExactly("negative-amount");
    }

    @Test
    void an_amount_without_currency_and_an_unknown_currency_are_refused() {
        assertThat(read(RECEIPT, "currency", null)).isEmpty();
        assertThat(read(RECEIPT, "currency", "DOL")).isEmpty();
        assertThat(findings).extracting(Finding::code).containsExactly("currency-missing", "foreign-key");
    }

    @Test
    void an_unknown_kind_and_an_unknown_scope_are_refused() {
        assertThat(read(RECEIPT, "kind", "gift")).isEmpty();
        assertThat(read(RECEIPT, "scope", "everything")).isEmpty();
        assertThat(findings).extracting(Finding::code).containsExactly("foreign-key", "foreign-key");
    }

    @Test
    void a_blank_amount_states_nothing() {
        assertThat(read(RECEIPT, "amount", null)).isEmpty();
        assertThat(findings).extracting(Finding::severity).containsExactly(INFORMS);
    }

    @Test
    void an_amount_beyond_all_budgets_is_refused() {
        assertThat(read(RECEIPT, "amount", "123456789012345678901")).isEmpty();
        assertFindings(new Tuple(BLOCKS, "amount-too-large", List.of("20")));
    }

    @Test
    void more_decimals_than_are_kept_are_told() {
        assertThat(read(RECEIPT, "amount", "1.23456"))
                .singleElement()
                .satisfies(f -> assertThat(f.money().amount()).isEqualByComparingTo("1.2346"));
        assertThat(findings).extracting(Finding::code).containsExactly("amount-rounded");
    }

    @Test
    void texts_that_are_too_long_are_refused() {
        assertThat(read(RECEIPT, "note", "x".repeat(2001))).isEmpty();
        assertFindings(new Tuple(BLOCKS, "text-too-long", List.of("2000")));
    }

    @Test
    void a_repeated_row_counts_once() {
        assertThat(read(RECEIPT)).hasSize(1);
        assertThat(read(RECEIPT)).isEmpty();
        assertThat(findings)
                .extracting(Finding::severity, Finding::code)
                .containsExactly(new Tuple(WARNS, "duplicate-row"));
    }

    @Test
    void two_amounts_of_one_source_for_one_requirement_are_refused() {
        assertThat(read(REQUIREMENT)).hasSize(1);
        assertThat(read(REQUIREMENT, "amount", "300")).isEmpty();
        assertThat(findings)
                .extracting(Finding::severity, Finding::code)
                .containsExactly(new Tuple(BLOCKS, "duplicate-row"));
    }

    @Test
    void two_sources_that_disagree_are_both_kept() {
        assertThat(read(REQUIREMENT, "source", "UN")).hasSize(1);
        assertThat(read(REQUIREMENT, "source", "AU", "amount", "300")).hasSize(1);
        assertThat(findings)
                .extracting(Finding::severity, Finding::code)
                .containsExactly(new Tuple(WARNS, "conflicting-claims"));
    }

    @Test
    void two_sources_that_agree_need_no_word() {
        assertThat(read(REQUIREMENT, "source", "UN")).hasSize(1);
        assertThat(read(REQUIREMENT, "source", "AU")).hasSize(1);
        assertThat(findings).isEmpty();
    }

    @Test
    void several_entries_of_one_source_for_one_day_add_up() {
        read(RECEIPT);
        assertThat(read(RECEIPT, "amount", "7"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Contribution.class, c -> assertThat(c.occurrence()).isEqualTo(2));
        assertThat(findings).isEmpty();
    }

    @Test
    void an_unreadable_row_is_not_reported_again() {
        SheetRow row = row(REQUIREMENT, false, "from", null);
        assertThat(sheet.read(row, findings::add)).isEmpty();
        assertThat(findings).isEmpty();
    }

    private List<Funding> read(String words, String... changes) {
        return sheet.read(row(words, true, changes), findings::add);
    }

    private void assertFindings(Tuple... expected) {
        assertThat(findings)
                .extracting(Finding::severity, Finding::code, Finding::arguments)
                .containsExactly(expected);
    }

    private SheetRow row(String words, boolean sound, String... changes) {
        Map<String, String> fields = new HashMap<>();
        for (String word : words.split(" ", -1)) {
            fields.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
        }
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        Map<String, Object> values = new HashMap<>();
        fields.forEach((field, text) -> {
            if (text != null) {
                values.put(field, value(field, text));
            }
        });
        number++;
        return new SheetRow("Funding", number, values, Map.of("from", "G", "to", "H", "amount", "M"), sound);
    }

    private static Object value(String field, String text) {
        return switch (field) {
            case "from", "to", "date", "due" -> LocalDate.parse(text);
            case "amount" -> new BigDecimal(text);
            default -> text;
        };
    }
}

package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizani.charts.ChartView;
import org.mizani.database.TestRows;
import org.mizani.provenance.ImportId;
import org.mizani.ui.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@ViewTest
@Transactional
@WithMockUser(username = "vera", roles = "viewer")
class MoneyPagesTest extends SpringBrowserlessTest {

    private static final Instant KNOWN = Instant.parse("2024-01-10T00:00:00Z");

    @Autowired
    private DSLContext db;

    @Autowired
    private FundingStore store;

    @Test
    void the_page_of_the_peace_fund_says_with_which_rates_its_claims_and_the_line_were_converted() {
        ImportId id = TestRows.acceptedImport(db, "fund", KNOWN);
        store.store(
                id,
                KNOWN,
                List.of(
                        Given.cash("AU-PEACE-FUND", "2018-12-31", "5 EUR"),
                        Given.requirement("AU-PSO", "2018-01-01/2018-12-31", "7 ERN")));
        new ExchangeRateStore(db).store(id, KNOWN, List.of(Given.rate("EUR", "2018-11-30", "0.8")));
        assertThat(sentences("financing/peace-fund", ""))
                .contains(
                        "Converted into USD at these rates: 0.8 EUR for one US dollar on 30 November 2018 (a source).",
                        "One claim is left out: no exchange rate of the year before it is known.");
    }

    @Test
    void support_of_which_nothing_can_be_converted_is_said_to_be_left_out() {
        TestRows.operation(db, "TEST-OP");
        store.store(
                TestRows.acceptedImport(db, "support", KNOWN),
                KNOWN,
                List.of(Given.receipt("TEST-OP", "2018-12-31", "EU", "5 ERN")));
        assertThat(sentences("financing/partners", "from=2018-12-31&to=2018-12-31"))
                .contains("One claim is left out: no exchange rate of the year before it is known.");
    }

    @Test
    void claims_that_disagree_are_drawn_on_the_tab_of_claims_from_the_lowest_to_the_highest() {
        TestRows.operation(db, "TEST-OP");
        for (String amount : List.of("959m", "960m")) {
            store.store(
                    TestRows.acceptedImport(db, amount, KNOWN),
                    KNOWN,
                    List.of(Given.requirement("TEST-OP", "2018-01-01/2018-12-31", amount)));
        }
        sentences("operations/TEST-OP", "tab=claims");
        assertThat(find(ChartView.class).all())
                .singleElement()
                .satisfies(chart -> assertThat(chart.getElement().getPropertyRaw("spec"))
                        .asString()
                        .contains("claim-range", "959000000", "960000000"));
    }

    @Test
    void a_scope_without_money_names_the_scope_that_has_some() {
        TestRows.operation(db, "TEST-OP");
        store.store(
                TestRows.acceptedImport(db, "need", KNOWN),
                KNOWN,
                List.of(Given.requirement("TEST-OP", "2018-01-01/2018-12-31", "5m")));
        String said = "Nothing of the scope “stipends only” is reported for these choices. There are figures of another"
                + " scope: mission budget.";
        assertThat(sentences("operations/TEST-OP", "tab=money&scope=stipends")).contains(said);
        assertThat(sentences("financing", "operation=TEST-OP&period=2018&scope=stipends"))
                .contains(said);
        assertThat(sentences("financing/scenario", "operation=TEST-OP&scope=stipends"))
                .contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"financing/peace-fund", "financing/partners", "financing/scenario", "financing"})
    void the_day_of_knowledge_in_the_address_stands_in_its_field(String page) {
        sentences(page, "asOf=2024-02-01");
        assertThat(find(DatePicker.class).all())
                .filteredOn(p -> p.getLabel().equals("As known on"))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.getValue()).isEqualTo(LocalDate.of(2024, 2, 1));
                    assertThat(p.isClearButtonVisible()).isTrue();
                });
    }

    private List<String> sentences(String page, String parameters) {
        UI.getCurrent().navigate(page, QueryParameters.fromString(parameters));
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}

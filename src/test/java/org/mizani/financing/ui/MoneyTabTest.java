package org.mizani.financing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.jooq.Tables.EXCHANGE_RATE;
import static org.mizani.jooq.Tables.REQUIREMENT;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizani.database.TestRows;
import org.mizani.financing.Examples;
import org.mizani.provenance.ImportId;
import org.mizani.ui.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@ViewTest
@Transactional
@WithMockUser(username = "vera", roles = "viewer")
class MoneyTabTest extends SpringBrowserlessTest {

    private static final Instant KNOWN = Instant.parse("2024-01-10T00:00:00Z");

    @Autowired
    private DSLContext db;

    private ImportId id;

    @BeforeEach
    void a_need_in_euros() {
        id = TestRows.acceptedImport(db, "needs", KNOWN);
        db.insertInto(REQUIREMENT)
                .set(REQUIREMENT.IMPORT_ID, id.value())
                .set(REQUIREMENT.OPERATION, "FC-G5S")
                .set(REQUIREMENT.PERIOD_FROM, LocalDate.of(2018, 1, 1))
                .set(REQUIREMENT.PERIOD_TO, LocalDate.of(2018, 12, 31))
                .set(REQUIREMENT.SCOPE, "mission-budget")
                .set(REQUIREMENT.CATEGORY, "")
                .set(REQUIREMENT.AMOUNT, new BigDecimal("8000000"))
                .set(REQUIREMENT.CURRENCY, "EUR")
                .set(REQUIREMENT.SHEET, "Funding")
                .set(REQUIREMENT.RECORDED_FROM, KNOWN.atOffset(ZoneOffset.UTC))
                .execute();
    }

    @Test
    void a_converted_amount_names_rate_date_and_source() {
        db.insertInto(EXCHANGE_RATE)
                .set(EXCHANGE_RATE.IMPORT_ID, id.value())
                .set(EXCHANGE_RATE.CURRENCY, "EUR")
                .set(EXCHANGE_RATE.RATE_DATE, LocalDate.of(2018, 11, 30))
                .set(EXCHANGE_RATE.PER_USD, new BigDecimal("0.8"))
                .set(EXCHANGE_RATE.SHEET, "Rates")
                .set(EXCHANGE_RATE.SOURCE, "IMF")
                .set(EXCHANGE_RATE.RECORDED_FROM, KNOWN.atOffset(ZoneOffset.UTC))
                .execute();
        assertThat(sentences())
                .contains("Converted into USD at these rates: 0.8 EUR for one US dollar on 30 November 2018 (IMF).");
    }

    @Test
    void an_amount_without_a_rate_is_said_to_be_left_out() {
        assertThat(sentences()).contains("One claim is left out: no exchange rate of the year before it is known.");
    }

    @Test
    void money_of_single_days_is_shown_where_nobody_states_a_period_and_never_denied() {
        TestRows.operation(db, "TAB-DAYS");
        Examples.store(
                db,
                Examples.receipt("TAB-DAYS", "2020-02-01", "EU", "40"),
                Examples.receipt("TAB-DAYS", "2020-05-01", "EU", "2"),
                Examples.owed("TAB-DAYS", "2020-12-31", "96"));
        assertThat(tab("TAB-DAYS", "tab=money"))
                .contains("42", "96")
                .doesNotContain("No money is reported for these choices");
        assertThat(tab("TAB-DAYS", "tab=money&basis=arrears&from=2020-12-01&to=2020-12-31"))
                .contains("96")
                .doesNotContain("42");
        assertThat(tab("TAB-DAYS", "tab=money&from=2021-01-01&to=2021-12-31"))
                .contains("No money is reported for these choices");
    }

    @Test
    void where_nothing_but_arrears_is_reported_no_table_of_blanks_is_shown() {
        TestRows.operation(db, "TAB-OWED");
        Examples.store(db, Examples.owed("TAB-OWED", "2020-12-30", "96"));
        assertThat(tab("TAB-OWED", "tab=money")).contains("96").doesNotContain("requirement and money by period");
        assertThat(tab("TAB-OWED", "tab=money&basis=arrears"))
                .contains("30 Dec 2020")
                .doesNotContain("30 Dec 2020 to");
    }

    private static String tab(String operation, String address) {
        UI.getCurrent().navigate("operations/" + operation, QueryParameters.fromString(address));
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }

    private List<String> sentences() {
        UI.getCurrent().navigate("operations/FC-G5S", QueryParameters.fromString("tab=money"));
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}

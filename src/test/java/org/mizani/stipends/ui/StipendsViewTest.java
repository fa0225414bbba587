package org.mizani.stipends.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizani.database.TestRows;
import org.mizani.ui.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@ViewTest
@Transactional
@WithMockUser(username = "vera", roles = "viewer")
class StipendsViewTest extends SpringBrowserlessTest {

    private static final String YEAR = "operation=AUSSOM&from=2025-07&to=2026-06";

    @Autowired
    private DSLContext db;

    @BeforeEach
    void an_operation() {
        TestRows.operation(db, "AUSSOM");
    }

    @Test
    void a_typed_number_is_read_without_guessing_and_stands_in_the_address() {
        open(YEAR + "&strength=11826");
        assertThat(page()).contains("11,826 people × USD\u00a01,028 × 12 months = USD\u00a0145,885,536.");
        field("Paid, typed by you").setValue("1028,40");
        assertThat(address()).contains("paid=1028.40", "strength=11826");
        field("People, typed by you").setValue("11,827");
        assertThat(address()).contains("strength=11827");
        String before = address();
        field("People, typed by you").setValue("100.5");
        field("Paid, typed by you").setValue("1,028");
        assertThat(address()).isEqualTo(before);
    }

    @Test
    void a_number_of_the_address_with_two_readings_is_left_out_and_said() {
        open(YEAR + "&strength=10&paid=1,028");
        assertThat(page())
                .contains("Paid, typed by you: “1,028” can be read as 1028 or as 1.028.")
                .contains("What was paid as stipends in the period is not reported");
        open(YEAR + "&strength=100.5");
        assertThat(page()).contains("People, typed by you: “100.5” is no whole number of people");
    }

    @Test
    void a_contributor_of_the_address_is_known_in_small_letters_and_an_unknown_one_is_left_out_and_said() {
        TestRows.contributor(db, "RWA");
        open(YEAR + "&strength=10&contributor=rwa");
        assertThat(page()).contains("RWA, uniformed people deployed").doesNotContain("There is no country");
        open(YEAR + "&strength=10&contributor=nobody");
        assertThat(page())
                .contains("There is no country with the code NOBODY.")
                .contains("10 people × USD\u00a01,028 × 12 months")
                .doesNotContain("NOBODY, uniformed");
    }

    @Test
    void a_month_that_cannot_be_is_left_out() {
        open("operation=AUSSOM&from=0000-01&to=%2B999999999-12&strength=2");
        assertThat(page()).contains("2 people ×");
    }

    private static void open(String query) {
        UI.getCurrent().navigate(StipendsFilter.ROUTE, QueryParameters.fromString(query));
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(f -> label.equals(f.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private static String page() {
        return ((Component) UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getFirst())
                .getElement()
                .getTextRecursively();
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }
}

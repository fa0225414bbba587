package org.mizani.operations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizani.headcounts.HeadcountSamples;
import org.mizani.operations.PersonnelType;
import org.mizani.ui.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@ViewTest
@Transactional
@WithMockUser(username = "vera", roles = "viewer")
class OperationViewTest extends SpringBrowserlessTest {

    @Autowired
    private DSLContext db;

    @BeforeEach
    void people() {
        new HeadcountSamples(db, "ATMIS", Instant.parse("2024-01-10T00:00:00Z"))
                .people(PersonnelType.TROOPS, LocalDate.of(2023, 12, 31), 1_200, 13_000);
    }

    @Test
    void contributors_are_shown_by_their_names() {
        open("tab=contributors");
        assertThat(tables()).anySatisfy(t -> assertThat(t).contains("Bangladesh", "1,200", "14,200", "8.5"));
    }

    @Test
    void the_header_names_the_steps_of_the_mandate_and_the_one_in_force() {
        open("date=2024-03-01");
        OrderedList steps = find(OrderedList.class).single();
        assertThat(steps.getElement().getTextRecursively()).contains("19,626", "17,626", "14,626", "12,626");
        assertThat(steps.getChildren()
                        .filter(c -> c.getElement().hasAttribute("aria-current"))
                        .map(c -> c.getElement().getTextRecursively()))
                .singleElement()
                .asString()
                .startsWith("14,626");
    }

    @Test
    void an_operation_leads_to_those_before_and_after_it() {
        open("");
        assertThat(find(Nav.class).all())
                .extracting(n -> n.getElement().getTextRecursively())
                .anySatisfy(text -> assertThat(text).contains("AMISOM → ATMIS → AUSSOM"));
    }

    @Test
    void the_past_is_named_as_such_and_knows_nothing_of_later_imports() {
        open("tab=contributors&asOf=2024-01-09");
        assertThat(find(Paragraph.class).withId("as-known-on").exists()).isTrue();
        assertThat(find(NativeTable.class).exists()).isFalse();
        open("tab=contributors&asOf=2024-01-10");
        assertThat(find(NativeTable.class).exists()).isTrue();
    }

    @Test
    void each_tab_opens_by_its_address() {
        for (String tab : List.of(
                "parity",
                "strength",
                "money",
                "contributors",
                "claims",
                "sources",
                "history",
                "reports",
                "no-such-tab")) {
            open("tab=" + tab);
            assertThat(find(H1.class).single().getText()).as(tab).isEqualTo("ATMIS");
        }
    }

    private List<String> tables() {
        return find(NativeTable.class).all().stream()
                .map(t -> t.getElement().getTextRecursively())
                .toList();
    }

    private static void open(String query) {
        UI.getCurrent().navigate("operations/ATMIS", QueryParameters.fromString(query));
    }
}

package org.mizani.reports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mizani.operations.Operation;
import org.mizani.ui.ViewTest;
import org.springframework.security.test.context.support.WithMockUser;

@ViewTest
@WithMockUser(username = "vera", roles = "viewer")
class ReportsViewTest extends SpringBrowserlessTest {

    @Test
    void without_an_operation_the_page_says_what_to_do() {
        open("");
        assertThat(find(Anchor.class).withId("operation-compliance-pdf").exists())
                .isFalse();
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Choose an operation to get its report.");
    }

    @Test
    void the_address_is_the_whole_choice() {
        open("operation=UNAMID&from=2013-01-01&basis=pledged&lang=fr&paper=letter&asOf=2026-11-28");
        assertThat(find(Anchor.class).withId("operation-compliance-pdf").exists())
                .isTrue();
        assertThat(find(Anchor.class).withId("operation-compliance-xlsx").exists())
                .isTrue();
        assertThat(find(ComboBox.class).single().getValue())
                .isInstanceOfSatisfying(
                        Operation.class, o -> assertThat(o.code()).isEqualTo("UNAMID"));
        assertThat(find(Select.class).all())
                .extracting(select -> (Object) ((Select<?>) select).getValue())
                .containsExactly("pledged", null, "fr", "letter");
        assertThat(find(DatePicker.class).all())
                .extracting(DatePicker::getValue)
                .containsExactly(null, LocalDate.of(2013, 1, 1), null, LocalDate.of(2026, 11, 28));
    }

    @Test
    void an_address_that_means_nothing_offers_no_file() {
        open("operation=NOWHERE");
        assertThat(find(Anchor.class).withId("operation-compliance-pdf").exists())
                .isFalse();
        open("operation=UNAMID&asOf=yesterday");
        assertThat(find(Anchor.class).withId("operation-compliance-pdf").exists())
                .isFalse();
        open("operation=UNAMID&from=2014-01-01&to=2013-01-01");
        assertThat(find(Anchor.class).withId("operation-compliance-pdf").exists())
                .isFalse();
    }

    private static void open(String query) {
        UI.getCurrent().navigate("reports", QueryParameters.fromString(query));
    }
}

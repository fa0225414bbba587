package org.mizani.reports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.mizani.ui.ViewTest;
import org.springframework.security.test.context.support.WithMockUser;

@ViewTest
@WithMockUser(username = "vera", roles = "viewer")
class ReportPreviewViewTest extends SpringBrowserlessTest {

    @Test
    void what_is_missing_stands_before_the_report() {
        open("report=operation-compliance&operation=AUSSOM");
        assertThat(find(H1.class).single().getText()).isEqualTo("Preview: Operation compliance report");
        assertThat(find(ListItem.class).all()).isNotEmpty();
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("What is missing", "Women and men");
        assertThat(find(Anchor.class).withId("operation-compliance-pdf").exists())
                .isTrue();
    }

    @Test
    void the_report_speaks_its_own_language_and_direction() {
        open("report=operation-compliance&operation=AUSSOM&lang=ar");
        assertThat(find(Div.class)
                        .withClassName("report-preview")
                        .single()
                        .getElement()
                        .getAttribute("dir"))
                .isEqualTo("rtl");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("What is missing", "النساء والرجال");
    }

    @Test
    void an_address_that_means_nothing_says_so() {
        open("report=nothing");
        assertThat(find(Paragraph.class).withClassName("empty-state").exists()).isTrue();
        open("report=operation-compliance&operation=NOWHERE");
        assertThat(find(Paragraph.class).withClassName("empty-state").exists()).isTrue();
    }

    private static void open(String query) {
        UI.getCurrent().navigate("reports/preview", QueryParameters.fromString(query));
    }
}

package org.mizani.reports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.mizani.reports.IssueQueries;
import org.mizani.ui.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ViewTest
class IssuedReportsViewTest extends SpringBrowserlessTest {

    @Autowired
    private IssueQueries register;

    @Test
    @WithMockUser(
            username = "edda",
            roles = {"editor", "viewer"})
    void an_editor_issues_a_report_and_withdraws_it_with_a_reason() {
        UI.getCurrent().navigate("reports", QueryParameters.fromString("lang=en"));
        test(find(Button.class).withId("donor-annex-issue").single()).click();
        String number = register.all().getFirst().number();
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Report " + number + ": Donor annex tables");
        assertThat(find(Anchor.class).withId("issue-file").exists()).isTrue();

        test(find(Button.class).withId("withdraw").single()).click();
        TextField reason = find(TextField.class).withId("withdraw-reason").single();
        assertThat(reason.getErrorMessage()).startsWith("Say why it is withdrawn");
        test(reason).setValue("Sent too early");
        test(find(Button.class).withId("withdraw").single()).click();
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("Withdrawn on") && text.endsWith("by edda: Sent too early"));
        assertThat(find(Button.class).withId("withdraw").exists()).isFalse();
        assertThat(find(Anchor.class).withId("issue-file").exists()).isTrue();
    }

    @Test
    @WithMockUser(username = "vera", roles = "viewer")
    void a_reader_can_issue_nothing() {
        UI.getCurrent().navigate("reports", QueryParameters.empty());
        assertThat(find(Anchor.class).withId("donor-annex-pdf").exists()).isTrue();
        assertThat(find(Button.class).withId("donor-annex-issue").exists()).isFalse();
    }
}

package org.mizani.reports.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.mizani.reports.IssueQueries;
import org.mizani.ui.ViewTest;
import org.mizani.ui.texts.Texts;
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
        int before = register.all().size();
        Button issue = find(Button.class).withId("donor-annex-issue").single();
        test(issue).click();
        assertThat(issue.isEnabled()).isFalse();
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        await().pollInSameThread().atMost(Duration.ofMinutes(1)).until(() -> {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
            return find(Anchor.class).withId("issue-file").exists();
        });
        assertThat(register.all()).hasSize(before + 1);
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
    @WithMockUser(
            username = "edda",
            roles = {"editor", "viewer"})
    void a_report_that_cannot_be_issued_is_told_and_may_be_tried_again() {
        IssueButton button = new IssueButton(
                () -> CompletableFuture.failedFuture(new IllegalStateException("a broken report")),
                Texts.in(Locale.ENGLISH));
        UI.getCurrent().add(button);
        test(button).click();
        assertThat(button.isEnabled()).isFalse();
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        assertThat(button.isEnabled()).isTrue();
        assertThat(find(Notification.class).all())
                .extracting(notification -> test(notification).getText())
                .anyMatch(text -> text.startsWith("The report could not be issued. Try again"));
    }

    @Test
    @WithMockUser(username = "vera", roles = "viewer")
    void a_reader_can_issue_nothing() {
        UI.getCurrent().navigate("reports", QueryParameters.empty());
        assertThat(find(Anchor.class).withId("donor-annex-pdf").exists()).isTrue();
        assertThat(find(Button.class).withId("donor-annex-issue").exists()).isFalse();
    }
}

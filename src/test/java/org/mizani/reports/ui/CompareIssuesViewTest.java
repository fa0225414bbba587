package org.mizani.reports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mizani.metrics.KnownAt;
import org.mizani.reports.IssueQueries;
import org.mizani.reports.Issues;
import org.mizani.reports.ReportDefinition;
import org.mizani.reports.ReportDefinitions;
import org.mizani.reports.ReportFormat;
import org.mizani.reports.ReportIssue;
import org.mizani.reports.ReportRequest;
import org.mizani.ui.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ViewTest
@WithMockUser(username = "vera", roles = "viewer")
class CompareIssuesViewTest extends SpringBrowserlessTest {

    @Autowired
    private Issues issues;

    @Autowired
    private IssueQueries queries;

    @Autowired
    private ReportDefinitions definitions;

    @Autowired
    private ReportRequest request;

    @Test
    void a_reader_compares_the_newest_issue_with_the_one_before() {
        String first = issue("au-budget-decision", "en").number();
        String second = issue("au-budget-decision", "en").number();
        UI.getCurrent().navigate("reports/issued", QueryParameters.empty());
        test(find(Button.class).withId("compare").single()).click();
        assertThat(paragraphs()).contains("Nothing changed between " + first + " and " + second + ".");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("reports/issued/compare?first=" + first + "&second=" + second);
    }

    @Test
    void the_address_chooses_both_and_what_was_asked_otherwise_is_said() {
        String french = issue("au-budget-decision", "fr").number();
        ReportIssue english = issue("au-budget-decision", "en");
        open("first=" + french + "&second=" + english.number());
        assertThat(find(ComboBox.class).withId("compare-second").single().getValue())
                .isEqualTo(english);
        assertThat(paragraphs())
                .anyMatch(text -> text.contains("Language of the report: French in the first, English in the second."));
    }

    @Test
    void what_cannot_be_compared_is_said_in_words() {
        String budget = issue("au-budget-decision", "en").number();
        String annex = issue("donor-annex", "en").number();
        open("first=" + budget + "&second=" + annex);
        assertThat(paragraphs()).anyMatch(text -> text.endsWith("Choose two of the same report."));
        open("first=" + budget + "&second=2026-9999");
        assertThat(paragraphs()).contains("There is no issued report 2026-9999.");
        open("first=" + budget);
        assertThat(paragraphs()).contains("Choose two issues of the same report, then compare them.");
    }

    @Test
    void a_reader_learns_which_report_a_file_is_and_whether_it_holds() {
        ReportIssue issue = issue("donor-annex", "en");
        byte[] file = queries.file(issue.number()).orElseThrow();
        UI.getCurrent().navigate("reports/issued", QueryParameters.empty());
        drop(file);
        assertThat(paragraphs()).contains("got.xlsx is report " + issue.number() + ", to the last byte, and it holds.");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("reports/issued?number=" + issue.number());

        issues.withdraw(issue.number(), "Sent too early", "edda");
        drop(file);
        assertThat(paragraphs())
                .contains("got.xlsx is report " + issue.number()
                        + ", to the last byte, but it is withdrawn and no longer holds.")
                .noneMatch(text -> text.endsWith("and it holds."));

        file[file.length / 2]++;
        drop(file);
        assertThat(paragraphs()).anyMatch(text -> text.startsWith("got.xlsx is no issued report"));
    }

    private void drop(byte[] file) {
        test(find(Upload.class).withId("recognise").single()).upload("got.xlsx", "application/octet-stream", file);
    }

    private List<String> paragraphs() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private static void open(String query) {
        UI.getCurrent().navigate("reports/issued/compare", QueryParameters.fromString(query));
    }

    private ReportIssue issue(String report, String language) {
        ReportDefinition definition = definitions.byId(report).orElseThrow();
        return issues.issue(
                definition,
                request.parameters(
                        definition,
                        new ReportRequest.Words(null, null, null, null, null, null, language, null),
                        Locale.ENGLISH,
                        KnownAt.NOW),
                ReportFormat.XLSX,
                "edda");
    }
}

package org.mizani.reports.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mizani.reports.batch.Batch;
import org.mizani.reports.batch.Batches;
import org.mizani.ui.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ViewTest
@WithMockUser(username = "vera", roles = "viewer")
class BatchViewTest extends SpringBrowserlessTest {

    @Autowired
    private Batches batches;

    @AfterEach
    void leave_nothing() {
        batches.all().forEach(batch -> batches.remove(batch.id()));
    }

    @Test
    void without_a_report_the_page_says_what_to_do() {
        open("");
        assertThat(find(Button.class).withId("batch-start").exists()).isFalse();
        assertThat(words())
                .contains(
                        "Choose at least one report.",
                        "You have asked for no batch yet, or none is kept" + " any more.");
    }

    @Test
    void the_address_is_the_whole_choice() {
        open("report=operation-compliance&report=donor-annex&operation=UNAMID&operation=AMIS&format=pdf&format=docx"
                + "&date=2013-12-31&lang=fr");
        assertThat(words()).contains("6 files will be made.");
        assertThat(find(CheckboxGroup.class).all())
                .extracting(box -> (Object) ((CheckboxGroup<?>) box).getValue())
                .containsExactly(Set.of("operation-compliance", "donor-annex"), Set.of("pdf", "docx"));
        assertThat(((MultiSelectComboBox<?>) find(MultiSelectComboBox.class).single()).getValue())
                .hasSize(2);
    }

    @Test
    @SuppressWarnings("unchecked")
    void each_choice_becomes_the_address_and_the_boxes_stay() {
        open("report=donor-annex&lang=en");
        CheckboxGroup<String> formats =
                (CheckboxGroup<String>) find(CheckboxGroup.class).all().getLast();
        formats.setValue(Set.of("docx", "xlsx"));
        assertThat(address()).isEqualTo("report=donor-annex&format=xlsx&format=docx&lang=en");
        assertThat(words()).contains("2 files will be made.");
        assertThat(find(CheckboxGroup.class).all().getLast()).isSameAs(formats);
        formats.setValue(Set.of());
        assertThat(formats.getValue()).as("nothing would be made otherwise").containsExactly("pdf");
        assertThat(address()).isEqualTo("report=donor-annex&lang=en");
    }

    @Test
    void an_address_that_means_nothing_makes_nothing() {
        open("report=nonsense");
        assertThat(find(Button.class).withId("batch-start").exists()).isFalse();
        assertThat(words()).contains("The address names something that does not exist. Choose again above.");
    }

    @Test
    void a_batch_is_followed_left_found_again_taken_and_removed() {
        open("report=donor-annex&format=xlsx&lang=en");
        test(find(Button.class).withId("batch-start").single()).click();
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        UI.getCurrent().navigate("reports", QueryParameters.empty());
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
        open("");
        await().pollInSameThread()
                .atMost(Duration.ofMinutes(1))
                .until(() -> batches.all().getFirst().ended());
        polled();
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
        assertThat(find(ProgressBar.class).exists()).isFalse();
        assertThat(words()).anyMatch(text -> text.startsWith("Ready; kept until"));
        assertThat(find(Anchor.class).withClassName("batch-zip").single().getText())
                .startsWith("Download the zip");
        test(find(Button.class).withClassName("batch-remove").single()).click();
        assertThat(find(Anchor.class).withClassName("batch-zip").exists()).isFalse();
        assertThat(batches.all()).isEmpty();
    }

    @Test
    void a_batch_that_is_cancelled_is_gone_and_one_too_many_is_refused() {
        open("report=operation-compliance&format=pdf&format=xlsx&format=docx");
        Button start = find(Button.class).withId("batch-start").single();
        for (int i = 0; i < 4; i++) {
            test(start).click();
        }
        List<Button> cancels = find(Button.class).withClassName("batch-cancel").all();
        assertThat(cancels).hasSize(3);
        assertThat(words()).contains("2 batches are made before this one.");
        assertThat(batches.all()).extracting(Batch::ended).containsOnly(false);
        for (int i = 0; i < 3; i++) {
            test(find(Button.class).withClassName("batch-cancel").all().getFirst())
                    .click();
        }
        assertThat(batches.all()).isEmpty();
        assertThat(find(ProgressBar.class).exists()).isFalse();
    }

    private List<String> words() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString();
    }

    private static void polled() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private static void open(String query) {
        UI.getCurrent().navigate("reports/batch", QueryParameters.fromString(query));
    }
}

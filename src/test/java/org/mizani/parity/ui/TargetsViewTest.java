package org.mizani.parity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.TargetStatus;
import org.mizani.ui.ViewTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@ViewTest
@Transactional
@WithMockUser(username = "edda", roles = "editor")
class TargetsViewTest extends SpringBrowserlessTest {

    @Test
    void the_address_says_which_targets_are_shown() {
        open("framework=EU-CIVILIAN");
        assertThat(page())
                .contains("EU civilian missions", "40.0\u00a0%", "verified", "by 2024", "shipped with Mizani")
                .doesNotContain("Military troops", "OSCE gender parity target");
        open("component=headquarters-uniformed");
        assertThat(page()).contains("35.0\u00a0%", "unverified").doesNotContain("EU civilian missions");
        open("status=verified&framework=UGPS");
        assertThat(page()).contains("verified").doesNotContain("one point a year");
        open("framework=NONE");
        assertThat(page()).contains("No target fits this choice");
    }

    @Test
    void a_band_and_a_missing_value_are_said_in_words() {
        open("framework=UN-CIVILIAN");
        assertThat(page()).contains("50.0\u00a0%", "47–53\u00a0%", "unverified");
        open("component=justice-corrections");
        assertThat(page()).contains("no value known");
    }

    @Test
    void a_change_is_recorded_with_its_reason_and_can_be_undone() {
        open("target=UGPS~troops~2025");
        assertThat(now()).isEqualTo("In force now: 12\u00a0% (interpolated)");
        text("target-share", "12,5");
        TargetsViewTest.<TargetStatus>select(
                        find(Select.class).withId("target-status").single())
                .setValue(TargetStatus.VERIFIED);
        text("target-source", "UN, letter of 2025");
        text("target-reason", "published at last");
        click("target-save");
        assertThat(now()).isEqualTo("In force now: 12.5\u00a0% (verified)");
        assertThat(page()).contains("published at last", "edda", "UN, letter of 2025", "12\u00a0% (interpolated)");

        click("undo");
        assertThat(now()).contains("12.5");
        assertThat(find(TextField.class).withId("undo-reason").single().getErrorMessage())
                .isEqualTo("Say why.");
        text("undo-reason", "wrong letter");
        click("undo");
        assertThat(now()).isEqualTo("In force now: 12\u00a0% (interpolated)");
        assertThat(page()).contains("change undone", "wrong letter");
        assertThat(find(Button.class).withId("undo").all()).isEmpty();
    }

    @Test
    void what_cannot_be_is_said_at_its_field_and_records_nothing() {
        open("target=UGPS~troops~2025");
        text("target-reason", "why");
        text("target-share", "lots");
        click("target-save");
        assertThat(field("target-share").isInvalid()).isTrue();
        assertThat(field("target-share").getErrorMessage()).contains("above 0");
        text("target-share", "13");
        text("target-lower", "10");
        click("target-save");
        assertThat(field("target-share").isInvalid()).isFalse();
        assertThat(field("target-upper").getErrorMessage()).contains("both edges");
        text("target-lower", "");
        text("target-source", "");
        click("target-save");
        assertThat(field("target-source").getErrorMessage()).contains("document");
        assertThat(now()).contains("12\u00a0%");
    }

    @Test
    void a_target_can_be_added() {
        open("target=new");
        click("target-save");
        assertThat(find(Select.class).withId("target-framework").single().isInvalid())
                .isTrue();
        Select<TargetFramework> framework =
                select(find(Select.class).withId("target-framework").single());
        framework.setValue(framework
                .getListDataView()
                .getItems()
                .filter(f -> f.code().equals("OSCE"))
                .findFirst()
                .orElseThrow());
        TargetsViewTest.<org.mizani.operations.Component>select(
                        find(Select.class).withId("target-component").single())
                .setValue(org.mizani.operations.Component.CIVILIAN_NATIONAL);
        text("target-year", "2026");
        text("target-share", "50");
        TargetsViewTest.<TargetStatus>select(
                        find(Select.class).withId("target-status").single())
                .setValue(TargetStatus.UNVERIFIED);
        text("target-source", "OSCE");
        text("target-reason", "asked for");
        click("target-save");
        assertThat(now()).isEqualTo("In force now: 50\u00a0% (unverified)");
        assertThat(address()).contains("target=OSCE~civilian-national~2026");
    }

    @Test
    void a_framework_may_bind_an_operation_whatever_its_leads_are() {
        open("binding=UGPS");
        assertThat(panel("binding")).contains("AUSSOM", "benchmark (does not bind)", "its lead organisations");
        Select<org.mizani.operations.Operation> operation =
                select(find(Select.class).withId("target-operation").single());
        operation.setValue(operation
                .getListDataView()
                .getItems()
                .filter(o -> o.code().equals("AUSSOM"))
                .findFirst()
                .orElseThrow());
        text("target-source", "the mandate");
        text("target-reason", "read it");
        click("binding-save");
        assertThat(panel("binding")).contains("edda", "read it", "the mandate", "Undo the latest rule, for AUSSOM");
        assertThat(page()).contains("For one operation somebody said otherwise");
    }

    @Test
    void the_past_is_read_only_and_keeps_the_choice_in_its_links() {
        open("asOf=2026-01-31&framework=UGPS&target=UGPS~troops~2025");
        assertThat(find(Button.class).withId("target-save").all()).isEmpty();
        assertThat(find(Anchor.class).withId("add-target").all()).isEmpty();
        assertThat(page()).contains("not to an earlier day", "11.0\u00a0%");
        assertThat(find(Anchor.class).all())
                .anySatisfy(a -> assertThat(a.getHref())
                        .contains("asOf=2026-01-31", "framework=UGPS", "target=UGPS~troops~2028"));
    }

    @Test
    @WithMockUser(username = "vera", roles = "viewer")
    void a_viewer_reads_and_changes_nothing() {
        open("target=UGPS~troops~2025");
        assertThat(now()).contains("12\u00a0%");
        assertThat(find(Button.class).withId("target-save").all()).isEmpty();
        assertThat(find(Anchor.class).withId("add-target").all()).isEmpty();
        assertThat(page()).contains("role of an editor");
    }

    @Test
    void an_address_of_nothing_says_so() {
        open("target=UGPS~cavalry~2025");
        assertThat(panel("target")).contains("No such target", "UGPS~cavalry~2025");
        open("target=NONE~troops~2025");
        assertThat(panel("target")).contains("No such target");
    }

    private static void open(String query) {
        UI.getCurrent().navigate("registers/targets", QueryParameters.fromString(query));
    }

    private void text(String id, String value) {
        field(id).setValue(value);
    }

    private TextField field(String id) {
        return find(TextField.class).withId(id).single();
    }

    @SuppressWarnings("unchecked")
    private static <T> Select<T> select(Select<?> select) {
        return (Select<T>) select;
    }

    private void click(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private String now() {
        return find(Paragraph.class).withId("target-now").single().getText();
    }

    private String panel(String id) {
        return find(Div.class).withId(id).single().getElement().getTextRecursively();
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

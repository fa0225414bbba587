package org.mizani.reports.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mizani.reports.ReportDefinition;
import org.mizani.reports.ReportDefinitions;
import org.mizani.reports.schedule.Contents;
import org.mizani.reports.schedule.Frequency;
import org.mizani.reports.schedule.Period;
import org.mizani.reports.schedule.Plan;
import org.mizani.reports.schedule.ReportSchedule;
import org.mizani.reports.schedule.ScheduleRun;
import org.mizani.reports.schedule.ScheduleRun.Outcome;
import org.mizani.reports.schedule.ScheduleWish;
import org.mizani.reports.schedule.Schedules;
import org.mizani.reports.schedule.Schedules.Standing;
import org.mizani.reports.schedule.Target;
import org.mizani.security.CurrentUser;
import org.mizani.ui.ViewTest;
import org.mizani.ui.texts.RefusedException;
import org.mizani.ui.texts.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ViewTest
@WithMockUser(
        username = "edda",
        roles = {"editor", "viewer"})
class SchedulesViewTest extends SpringBrowserlessTest {

    private static final Instant NOVEMBER = Instant.parse("2026-11-01T04:00:00Z");

    @Autowired
    private ReportDefinitions definitions;

    private final Schedules schedules = mock(Schedules.class);
    private final List<String> done = new ArrayList<>();

    @Test
    void a_page_without_schedules_says_what_to_do_and_which_settings_are_missing() {
        UI.getCurrent().navigate("reports", QueryParameters.fromString("lang=en"));
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("reports/schedules");
        UI.getCurrent().navigate("reports/schedules", QueryParameters.empty());
        assertThat(find(H1.class).single().getText()).isEqualTo("Reports on schedule");
        assertThat(words())
                .contains(
                        "Nothing was made in the last twelve months.",
                        "A folder can be chosen once MIZANI_REPORTS_FOLDER is set on the server.",
                        "Mail can be chosen once MIZANI_SMTP_HOST and MIZANI_MAIL_FROM are set on the server.")
                .anyMatch(text -> text.startsWith("Nothing is scheduled yet."));
        assertThat(find(Button.class).withId("schedule-create").single().isEnabled())
                .isFalse();
    }

    @Test
    @WithMockUser(username = "vera", roles = "viewer")
    void a_reader_sees_nothing_of_it() {
        UI.getCurrent().navigate("reports", QueryParameters.empty());
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain("reports/schedules");
        UI.getCurrent().navigate("reports/schedules", QueryParameters.empty());
        assertThat(find(H1.class).all()).extracting(H1::getText).doesNotContain("Reports on schedule");
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_form_asks_for_what_it_shows_and_says_at_the_field_what_is_wrong() {
        when(schedules.available(any())).thenReturn(true);
        CurrentUser user = mock(CurrentUser.class);
        when(user.name()).thenReturn("edda");
        ScheduleForm form =
                new ScheduleForm(schedules, definitions.all(), List.of(), user, done::add, Texts.in(Locale.ENGLISH));
        UI.getCurrent().add(form);
        TextField recipients = (TextField) form.getChildren()
                .filter(field -> field.getId().equals(Optional.of("schedule-recipients")))
                .findFirst()
                .orElseThrow();
        assertThat(recipients.isVisible()).isFalse();
        TextField name = find(TextField.class).withId("schedule-name").single();
        name.setValue("Annexes");
        ReportDefinition report = definitions.byId("donor-annex").orElseThrow();
        ((CheckboxGroup<ReportDefinition>)
                        find(CheckboxGroup.class).withId("schedule-reports").single())
                .setValue(Set.of(report));
        ((Select<Target>) find(Select.class).withId("schedule-target").single()).setValue(Target.MAIL);
        assertThat(recipients.isVisible()).isTrue();
        recipients.setValue("a@example.org, b@example.org");

        when(schedules.create(any(), any())).thenThrow(new RefusedException("name", "schedules.refused.name", 80));
        Button create = find(Button.class).withId("schedule-create").single();
        test(create).click();
        assertThat(name.getErrorMessage()).isEqualTo("Give it a name in one line of at most 80 characters.");
        assertThat(done).isEmpty();

        reset(schedules);
        test(create).click();
        assertThat(done).containsExactly("Annexes");
        verify(schedules)
                .create(
                        new ScheduleWish(
                                "Annexes",
                                "monthly",
                                1,
                                List.of("donor-annex"),
                                List.of(),
                                List.of("pdf"),
                                "en",
                                "a4",
                                "mail",
                                List.of("a@example.org", "b@example.org")),
                        "edda");
    }

    @Test
    void a_card_says_what_is_made_when_and_how_it_went_and_can_make_it_now_or_end_it() {
        ScheduleRun failed = new ScheduleRun(
                7,
                NOVEMBER,
                new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)),
                NOVEMBER,
                NOVEMBER,
                Outcome.FAILED,
                0,
                0,
                null,
                null,
                "0a1b2c3d");
        show(new Standing(schedule(), NOVEMBER.plusSeconds(600), false, failed));
        assertThat(words())
                .contains(
                        "Each month on day 1, 04:00 UTC, about the month before",
                        "Goes by mail to a@example.org.",
                        "Donor annex tables (all operations), PDF, in French")
                .anyMatch(text -> text.startsWith("Next on ") && text.endsWith("(failed: number 0a1b2c3d)."));
        test(find(Button.class).withClassName("schedule-now").single()).click();
        test(find(Button.class).withClassName("schedule-end").single()).click();
        assertThat(done).containsExactly("now", "end");
    }

    @Test
    void what_is_being_made_is_not_asked_for_twice() {
        show(new Standing(schedule(), NOVEMBER, true, null));
        assertThat(find(Button.class).withClassName("schedule-now").single().isEnabled())
                .isFalse();
        assertThat(words()).anyMatch(text -> text.startsWith("The reports are being made"));
    }

    private void show(Standing standing) {
        UI.getCurrent()
                .add(new ScheduleCard(
                        standing,
                        definitions.all(),
                        () -> done.add("now"),
                        () -> done.add("end"),
                        Texts.in(Locale.ENGLISH)));
    }

    private static ReportSchedule schedule() {
        Contents contents = new Contents(List.of("donor-annex"), List.of(), List.of(), "fr", "a4");
        return new ReportSchedule(
                7,
                new Plan("Annexes", Frequency.MONTHLY, 1, contents, Target.MAIL, List.of("a@example.org")),
                "edda",
                NOVEMBER,
                null);
    }

    private List<String> words() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}

package org.mizani.parity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
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
class NeededCalculatorTest extends SpringBrowserlessTest {

    @Autowired
    private DSLContext db;

    @BeforeEach
    void people() {
        HeadcountSamples samples = new HeadcountSamples(db, "ATMIS", Instant.parse("2024-01-10T00:00:00Z"));
        samples.people(PersonnelType.TROOPS, LocalDate.of(2023, 12, 31), 693, 19_823);
        samples.people(PersonnelType.INDIVIDUAL_POLICE, LocalDate.of(2023, 12, 31), 20, 180);
        samples.people(PersonnelType.JUSTICE_CORRECTIONS, LocalDate.of(2023, 12, 31), 10, 30);
    }

    @Test
    void the_address_asks_and_the_answers_are_words() {
        open("component=troops&target=15");
        assertThat(calculator()).contains("2,385", "2,806", "16.64", "24 months", "5 years");
        open("component=troops&target=15&months=36");
        assertThat(calculator()).contains("15.53");
    }

    @Test
    void the_target_in_force_is_asked_for_unless_another_is_named() {
        open("");
        assertThat(field("needed-target").getValue()).isEqualTo("10");
        open("component=individual-police");
        assertThat(field("needed-target").getValue()).isEqualTo("30");
        open("component=justice-corrections");
        assertThat(field("needed-target").getValue()).isEmpty();
        assertThat(calculator()).contains("Enter the share");
    }

    @Test
    void a_question_becomes_an_address_beside_the_other_choices() {
        open("asOf=2024-02-01&scope=stipends");
        test(field("needed-target")).setValue("15");
        test(field("needed-months")).setValue("36");
        test(find(Button.class).withText("Compute").single()).click();
        assertThat(calculator()).contains("15.53");
        assertThat(address())
                .contains("asOf=2024-02-01", "scope=stipends", "component=troops", "target=15", "months=36")
                .doesNotContain("rotation");
    }

    @Test
    void what_cannot_be_used_is_said_at_its_field_and_breaks_nothing() {
        open("target=lots&rotation=0&months=1000");
        assertThat(field("needed-target").isInvalid()).isTrue();
        assertThat(field("needed-target").getErrorMessage()).contains("above 0");
        assertThat(field("needed-rotation").getErrorMessage()).contains("1 to 120");
        assertThat(field("needed-months").getErrorMessage()).contains("1 to 600");
        assertThat(calculator()).contains("Correct the marked fields");
        open("component=cavalry");
        assertThat(calculator()).contains("“cavalry”");
    }

    @Test
    void a_slider_answers_while_it_moves_and_leaves_the_address_alone_until_it_is_let_go() {
        open("component=troops&target=15");
        Div calculator = find(Div.class).withId("people-needed").single();
        RangeInput slider =
                find(RangeInput.class).withId("needed-months-slider").single();
        slides(slider, 36);
        assertThat(calculator()).contains("15.53", "36 months, until Dec 2026");
        assertThat(field("needed-months").getValue()).isEqualTo("36");
        assertThat(slider.getElement().getAttribute("aria-valuetext")).isEqualTo("36 months, until Dec 2026");
        assertThat(address()).doesNotContain("months");

        open("component=troops&target=15&months=36");
        assertThat(find(Div.class).withId("people-needed").single()).isSameAs(calculator);
        assertThat(calculator()).contains("15.53");
        open("component=individual-police&months=36");
        assertThat(find(Div.class).withId("people-needed").single()).isNotSameAs(calculator);
    }

    @Test
    void an_entry_share_is_answered_with_the_month_in_both_models() {
        open("component=troops&target=15&entry=16,65");
        assertThat(calculator()).contains("the target is met in Dec 2025, 24 months after the report");
        open("component=troops&target=15&entry=15");
        assertThat(calculator()).contains("the target is never met");
        open("component=troops&target=15&entry=15&model=whole&dates=4");
        assertThat(calculator()).contains("the target is met in Dec 2024, 12 months");
        open("component=troops&target=15&months=6&model=whole&dates=4");
        assertThat(calculator()).contains("26.62", "2 rotation dates lie ahead until Jun 2024");
        open("component=troops&target=15&entry=101&model=whole&dates=13");
        assertThat(calculator()).contains("Correct the marked fields");
        assertThat(field("needed-entry").isInvalid()).isTrue();
        assertThat(field("needed-dates").isInvalid()).isTrue();
    }

    @Test
    void women_needed_are_shared_out_as_the_address_says() {
        open("component=troops&target=15&sharing=distance");
        assertThat(find(Div.class)
                        .withId("contributors-needed")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("Bangladesh", "2,385", "lacks to the target");
    }

    @Test
    void one_year_end_is_too_few_for_a_projection_and_says_so() {
        open("component=troops&method-troops=logistic");
        assertThat(find(Div.class).withId("projection").single().getElement().getTextRecursively())
                .contains("Only one year end is reported", "and 3 are needed", "fewer than 3 year ends");
    }

    private static void slides(RangeInput slider, int months) {
        double before = slider.getValue();
        slider.setValue((double) months);
        ComponentUtil.fireEvent(slider, new ComponentValueChangeEvent<>(slider, slider, before, true));
    }

    private static String address() {
        return UI.getCurrent()
                .getInternals()
                .getActiveViewLocation()
                .getQueryParameters()
                .getQueryString();
    }

    private TextField field(String id) {
        return find(TextField.class).withId(id).single();
    }

    private String calculator() {
        return find(Div.class).withId("people-needed").single().getElement().getTextRecursively();
    }

    private static void open(String query) {
        UI.getCurrent().navigate("operations/ATMIS", QueryParameters.fromString(query));
    }
}

package org.mizani.parity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
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
        assertThat(UI.getCurrent()
                        .getInternals()
                        .getActiveViewLocation()
                        .getQueryParameters()
                        .getQueryString())
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

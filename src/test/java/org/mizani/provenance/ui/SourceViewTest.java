package org.mizani.provenance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
@WithMockUser(
        username = "ed",
        roles = {"viewer", "editor"})
class SourceViewTest extends SpringBrowserlessTest {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    @Autowired
    private DSLContext db;

    private long first;

    @BeforeEach
    void two_claims_about_one_fact() {
        new HeadcountSamples(db, "ATMIS", Instant.parse("2024-01-10T00:00:00Z"))
                .people(PersonnelType.TROOPS, DAY, 693, 19_823);
        first = db.fetchSingle("select max(id) from headcount").get(0, Long.class);
        new HeadcountSamples(db, "ATMIS", Instant.parse("2024-02-10T00:00:00Z"))
                .people(PersonnelType.TROOPS, DAY, 700, 19_823);
    }

    @Test
    void the_older_claim_counts_once_it_is_preferred_with_a_reason() {
        open();
        assertThat(life()).contains("693", "700", "another counts", "counts", "E7");
        click(".prefer", 1);
        assertThat(find(TextField.class).id("preference-reason").isInvalid()).isTrue();
        assertThat(women()).isEqualTo(700);

        find(TextField.class).id("preference-reason").setValue("Checked against the strength return");
        click(".prefer", 1);
        assertThat(life()).contains("Preferred by ed", "Checked against the strength return");
        assertThat(women()).isEqualTo(693);

        find(TextField.class).id("preference-reason").setValue("It was the wrong month");
        click(".take-back", 0);
        assertThat(life()).contains("Taken back by ed", "It was the wrong month");
        assertThat(women()).isEqualTo(700);
    }

    @Test
    @WithMockUser(username = "vera", roles = "viewer")
    void a_viewer_reads_the_life_and_chooses_nothing() {
        open();
        assertThat(life()).contains("693", "700");
        assertThat(find(Button.class).withClassName("prefer").all()).isEmpty();
    }

    private void open() {
        UI.getCurrent().navigate("source/headcount-" + first + "-women");
    }

    private String life() {
        return find(Div.class).id("life").getElement().getTextRecursively();
    }

    private void click(String selector, int which) {
        List<Button> buttons =
                find(Button.class).withClassName(selector.substring(1)).all();
        test(buttons.get(which)).click();
    }

    private int women() {
        return db.fetchSingle("select women from headcount_month where operation = 'ATMIS'")
                .get(0, Integer.class);
    }
}

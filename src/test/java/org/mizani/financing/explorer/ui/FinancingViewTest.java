package org.mizani.financing.explorer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizani.charts.ChartView;
import org.mizani.database.TestRows;
import org.mizani.financing.Examples;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@ViewTest
@Transactional
@WithMockUser(username = "vera", roles = "viewer")
class FinancingViewTest extends SpringBrowserlessTest {

    @Autowired
    private DSLContext db;

    @BeforeEach
    void claims() {
        TestRows.operation(db, "OVER-A");
        Examples.store(
                db,
                Examples.need("OVER-A", "2020-01-01/2020-12-31", "100"),
                Examples.receipt("OVER-A", "2020-02-01", "EU", "40"));
    }

    @Test
    void an_operation_that_does_not_exist_is_said_and_stands_in_no_title() {
        List<String> sentences = sentences("operation=NOWHERE&operation=over-a&period=2020&scope=mission-budget");
        assertThat(sentences).contains("There is no operation NOWHERE.");
        assertThat(sentences).anyMatch(s -> s.startsWith("OVER-A, 2020 "));
        assertThat(sentences.stream().filter(s -> s.contains("NOWHERE"))).hasSize(1);
    }

    @Test
    void a_question_about_no_operation_that_exists_is_not_taken_for_one_about_all() {
        assertThat(sentences("operation=NOWHERE&period=2020&scope=mission-budget"))
                .containsExactly("There is no operation NOWHERE.");
        assertThat(find(TableView.class).all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=2020-01-01&to=%2B999999999-12-31",
                "from=-999999999-01-01&to=2020-12-31",
                "period=9999",
                "period=2020&asOf=%2B999999999-12-31",
                "period=2020&asOf=-999999999-01-01"
            })
    void a_year_beyond_all_records_is_left_out_of_the_question(String time) {
        assertThat(sentences(time + "&operation=OVER-A&scope=mission-budget")).anyMatch(s -> s.contains("2020"));
    }

    @Test
    void the_funnel_says_how_long_pledges_waited_and_leads_to_what_that_rests_on() {
        Examples.store(
                db,
                Examples.pledge("OVER-A", "2020-01-02", "EU", "90"),
                Examples.pledge("OVER-A", "2020-01-02", "GBR", "5"));
        sentences("operation=OVER-A&period=2020&scope=mission-budget");
        assertThat(charts())
                .filteredOn(spec -> spec.contains("Pledges are not money; each bar"))
                .singleElement()
                .asString()
                .contains(
                        "· Half of the pledges were paid within 30 days: 1 of 2 pledges were paid by 31 December 2020");
        assertThat(lagLink())
                .startsWith("operations/OVER-A?")
                .contains("tab=predictability", "scope=mission-budget", "from=2020-01-01", "to=2020-12-31");
    }

    @Test
    void the_lags_of_several_operations_are_compared_and_not_mixed() {
        TestRows.operation(db, "OVER-B");
        Examples.store(
                db,
                Examples.pledge("OVER-A", "2020-01-02", "EU", "90"),
                Examples.pledge("OVER-B", "2020-01-02", "EU", "5"));
        sentences("operation=OVER-A&operation=OVER-B&period=2020&scope=mission-budget");
        assertThat(charts())
                .noneMatch(spec -> spec.contains("were paid"))
                .anyMatch(spec -> spec.contains("· From pledge to first receipt: median 30 days (OVER-A)."
                        + " Fewer than half of the pledges are paid yet: OVER-B."));
        Examples.store(db, Examples.receipt("OVER-B", "2020-03-02", "EU", "5"));
        sentences("operation=OVER-A&operation=OVER-B&period=2020&scope=mission-budget");
        assertThat(charts())
                .anyMatch(spec -> spec.contains(
                        "From pledge to first receipt: median 30 days (OVER-A) to 60 days (OVER-B), by operation."));
        assertThat(lagLink())
                .startsWith("financing/predictability?")
                .contains("scope=mission-budget", "from=2020-01-01", "to=2020-12-31", "currency=USD");
    }

    @Test
    void two_scopes_are_neither_added_nor_drawn_and_the_page_says_why() {
        Examples.store(db, Examples.stipends("OVER-A", "2020-01-01/2020-12-31", "30"));
        assertThat(sentences("operation=OVER-A&period=2020"))
                .anyMatch(
                        s -> s.contains("needs of different scope contain each other in part, so they are never added,"
                                + " compared or drawn together"));
        assertThat(find(TableView.class).all()).isEmpty();
        assertThat(charts()).isEmpty();
        sentences("operation=OVER-A&period=2020&scope=stipends");
        assertThat(find(TableView.class).all()).isNotEmpty();
    }

    /** What is drawn. */
    private List<String> charts() {
        return find(ChartView.class).all().stream()
                .filter(Component::isVisible)
                .filter(chart -> chart.getParent().filter(Component::isVisible).isPresent())
                .map(chart -> String.valueOf(chart.getElement().getPropertyRaw("spec")))
                .toList();
    }

    private String lagLink() {
        return find(Anchor.class).all().stream()
                .filter(a -> a.getText().startsWith("How long pledges waited"))
                .map(Anchor::getHref)
                .findFirst()
                .orElseThrow();
    }

    private List<String> sentences(String address) {
        UI.getCurrent().navigate(FinancingView.class, QueryParameters.fromString(address));
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}

package org.mizani.parity.explorer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.mizani.charts.ChartView;
import org.mizani.headcounts.HeadcountSamples;
import org.mizani.operations.PersonnelType;
import org.mizani.parity.explorer.Exploration;
import org.mizani.ui.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@ViewTest
@Transactional
@WithMockUser(username = "vera", roles = "viewer")
class ParityExplorerViewTest extends SpringBrowserlessTest {

    @Autowired
    private DSLContext db;

    @Test
    void the_same_charts_say_something_else_when_the_address_changes() {
        people("AUSSOM", LocalDate.of(2025, 1, 31), 90);
        people("AUSSOM", LocalDate.of(2025, 6, 30), 100);
        open("operation=AUSSOM&to=2025-06-30");
        List<ChartView> charts = find(ChartView.class).all();
        assertThat(texts()).anySatisfy(t -> assertThat(t).contains("10.0\u00a0% (100 of 1,000)"));
        assertThat(texts()).anySatisfy(t -> assertThat(t).contains("Choose an earlier date"));

        open("operation=AUSSOM&from=2025-01-31&to=2025-06-30&by=operation");

        assertThat(find(ChartView.class).all()).containsAll(charts);
        assertThat(texts())
                .anySatisfy(t -> assertThat(t).contains("from 9.00\u00a0%").contains("+1.00 points"));
    }

    @Test
    void a_sum_of_operations_is_not_added_and_nothing_is_said_as_such() {
        people("AUSSOM", LocalDate.of(2025, 6, 30), 100);
        open("operation=AUSSOM&operation=UN-ALL");
        assertThat(texts()).anySatisfy(t -> assertThat(t).startsWith("UN-ALL stands for several operations"));
        open("operation=UNISFA");
        assertThat(texts()).anySatisfy(t -> assertThat(t).startsWith("Nothing is reported"));
    }

    @Test
    void an_address_comes_back_as_it_was() {
        String address = "by=contributor&operation=AUSSOM&operation=UNAMID&component=troops&type=troops"
                + "&contributor=RWA&region=014&from=2020-01-01&to=2021-01-01&asOf=2024-05-05";
        Exploration question = ExplorerAddress.of(QueryParameters.fromString(address));
        assertThat(ExplorerAddress.of(ExplorerAddress.of(question))).isEqualTo(question);
        assertThat(ExplorerAddress.of(QueryParameters.fromString("by=luck&from=never&component=x")))
                .isEqualTo(Exploration.USUAL);
    }

    private void people(String operation, LocalDate date, int women) {
        new HeadcountSamples(db, operation, Instant.parse("2025-07-01T00:00:00Z"))
                .people(PersonnelType.TROOPS, date, women, 1_000 - women);
    }

    private List<String> texts() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private static void open(String query) {
        UI.getCurrent().navigate("parity", QueryParameters.fromString(query));
    }
}

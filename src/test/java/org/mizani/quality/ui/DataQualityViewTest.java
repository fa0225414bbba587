package org.mizani.quality.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jooq.DSLContext;
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
class DataQualityViewTest extends SpringBrowserlessTest {

    private static final Instant FIRST = Instant.parse("2026-01-10T00:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-02-10T00:00:00Z");

    @Autowired
    private DSLContext db;

    @Autowired
    private Clock clock;

    @Test
    void each_kind_has_its_count_and_its_explanation() {
        people(FIRST, "UNISFA", LocalDate.of(2025, 12, 31), 10, 90);
        people(SECOND, "UNISFA", LocalDate.of(2025, 12, 31), 12, 90);
        open("operation=UNISFA");
        assertThat(find(H1.class).single().getText()).isEqualTo("Data quality");
        assertThat(headings())
                .hasSize(8)
                .contains(
                        "Claims about people that disagree: 1",
                        "Figures that only one import states: 0",
                        "Months without a report: 0",
                        "Money that is in no sum: 0");
    }

    @Test
    void claims_that_disagree_stand_below_one_another_with_their_range() {
        people(FIRST, "UNISFA", LocalDate.of(2025, 12, 31), 10, 90);
        people(SECOND, "UNISFA", LocalDate.of(2025, 12, 31), 12, 90);
        open("kind=conflicting-people");
        assertThat(rows()).hasSize(2);
        assertThat(rows().getFirst()).contains("UNISFA", "Troops", "Bangladesh", "12", "100 to 102", "yes, the newest");
        assertThat(rows().getLast()).contains("10", "100 to 102").doesNotContain("yes");
    }

    @Test
    void older_reports_of_an_operation_are_searched_too_once_it_is_chosen() {
        people(FIRST, "UNISFA", LocalDate.of(2024, 12, 31), 10, 90);
        people(SECOND, "UNISFA", LocalDate.of(2024, 12, 31), 12, 90);
        people(SECOND, "UNISFA", LocalDate.of(2025, 12, 31), 12, 90);
        open("kind=conflicting-people");
        assertThat(headings()).containsExactly("Claims about people that disagree: 0");
        open("kind=conflicting-people&operation=UNISFA");
        assertThat(headings()).containsExactly("Claims about people that disagree: 1");
    }

    @Test
    void figures_of_one_import_are_counted_and_listed() {
        people(FIRST, "UNISFA", LocalDate.of(2025, 12, 31), 10, 90);
        open("kind=single-source");
        assertThat(rows()).singleElement().asString().contains("UNISFA", "Troops", "31 December 2025");
        open("kind=single-source&operation=UNISFA");
        assertThat(rows()).singleElement().asString().contains("Bangladesh", "people.csv");
    }

    @Test
    void months_that_a_monthly_series_leaves_out_are_named() {
        for (int month : new int[] {1, 2, 3, 6, 7, 8}) {
            people(FIRST, "UNISFA", YearMonth.of(2025, month).atEndOfMonth(), 10, 90);
        }
        open("kind=missing-months");
        assertThat(headings()).containsExactly("Months without a report: 2");
        assertThat(rows()).singleElement().asString().contains("UNISFA", "2025-04 – 2025-05");
    }

    @Test
    void an_operation_is_stale_after_as_many_months_as_the_address_says() {
        LocalDate today = LocalDate.now(clock);
        people(FIRST, "UNISFA", today.minusMonths(5), 10, 90);
        open("kind=stale&operation=UNISFA&months=4");
        assertThat(headings()).containsExactly("Operations without a recent report: 1");
        open("kind=stale&operation=UNISFA&months=6");
        assertThat(headings()).containsExactly("Operations without a recent report: 0");
        open("kind=stale&operation=AUSSOM");
        assertThat(rows()).singleElement().asString().contains("never");
    }

    @Test
    void what_ships_without_a_verified_source_is_listed() {
        open("kind=unsure-targets");
        assertThat(rows()).anySatisfy(row -> assertThat(row).contains("Troops", "2024", "interpolated"));
        assertThat(rows()).noneSatisfy(row -> assertThat(row).contains(" verified"));
        open("kind=unsure-ceilings&operation=ATMIS");
        assertThat(rows()).anySatisfy(row -> assertThat(row).contains("17,626", "unverified", "2670"));
    }

    private void people(Instant at, String operation, LocalDate date, int women, int men) {
        new HeadcountSamples(db, operation, at).people(PersonnelType.TROOPS, date, women, men);
    }

    private List<String> headings() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private List<String> rows() {
        return find(NativeTable.class)
                .single()
                .getBody()
                .getChildren()
                .map(NativeTableRow.class::cast)
                .map(r -> r.getElement().getTextRecursively())
                .toList();
    }

    private static void open(String query) {
        UI.getCurrent().navigate("data-quality", QueryParameters.fromString(query));
    }
}

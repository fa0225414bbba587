package org.mizani.overview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
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
class OverviewViewTest extends SpringBrowserlessTest {

    private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);

    @Autowired
    private DSLContext db;

    @Test
    void operations_are_ordered_as_the_address_says() {
        people("AUSSOM", 100, 900);
        people("UNISFA", 300, 700);
        open("", "sort=share&order=desc");
        assertThat(rows()).containsExactly("UNISFA", "AUSSOM");
        open("", "sort=share&order=asc");
        assertThat(rows()).containsExactly("AUSSOM", "UNISFA");
        open("", "lead=AU");
        assertThat(rows()).containsExactly("AUSSOM");
    }

    @Test
    void a_comparison_needs_two_operations() {
        open("compare", "operation=AUSSOM");
        assertThat(texts()).contains("Choose two to six operations.");
        people("AUSSOM", 100, 900);
        open("compare", "operation=AUSSOM&operation=nobody&operation=ATMIS");
        assertThat(find(H1.class).single().getText()).isEqualTo("Compare operations");
        assertThat(rows()).containsExactlyInAnyOrder("AUSSOM", "ATMIS");
    }

    private void people(String operation, int women, int men) {
        new HeadcountSamples(db, operation, Instant.parse("2026-01-10T00:00:00Z"))
                .people(PersonnelType.TROOPS, YEAR_END, women, men);
    }

    private List<String> rows() {
        return find(NativeTable.class)
                .all()
                .getFirst()
                .getBody()
                .getChildren()
                .map(NativeTableRow.class::cast)
                .map(r -> r.getElement().getChild(0).getTextRecursively())
                .toList();
    }

    private List<String> texts() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private static void open(String route, String query) {
        UI.getCurrent().navigate(route, QueryParameters.fromString(query));
    }
}

package org.mizani.balance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.mizani.charts.ChartView;
import org.mizani.financing.MoneySamples;
import org.mizani.financing.Scope;
import org.mizani.headcounts.HeadcountSamples;
import org.mizani.metrics.Period;
import org.mizani.operations.PersonnelType;
import org.mizani.ui.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@ViewTest
@Transactional
@WithMockUser(username = "vera", roles = "viewer")
class BalanceViewTest extends SpringBrowserlessTest {

    private static final Instant AT = Instant.parse("2026-01-10T00:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    @Autowired
    private DSLContext db;

    @Test
    void where_nothing_can_be_drawn_an_example_is_marked_as_invented_and_gives_way_to_figures() {
        open();
        assertThat(page())
                .contains("Nothing can be drawn yet", "Import figures", "No figure in it is one of an operation.");
        assertThat(chart())
                .contains("\"watermark\":\"Invented\"", "Operation A")
                .contains("Operation B: −5.0 points to the target (below the UGPS benchmark), 40.0\u00a0% of the need")
                .doesNotContain("AUSSOM");
        assertThat(find(ChartView.class).single().getElement().hasAttribute("csv"))
                .isFalse();

        new HeadcountSamples(db, "TEST-X", AT).people(PersonnelType.TROOPS, DAY, 74, 926);
        new MoneySamples(db, "TEST-X", Scope.MISSION_BUDGET, AT)
                .requirement(new Period(LocalDate.of(2025, 1, 1), DAY), "100")
                .receipt(DAY, "10");
        open();
        assertThat(page()).doesNotContain("Nothing can be drawn yet", "Import figures");
        assertThat(chart()).contains("TEST-X").doesNotContain("Invented", "Operation A");
    }

    private static void open() {
        UI.getCurrent().navigate(BalanceFilter.ROUTE, QueryParameters.fromString("date=2025-12-31"));
    }

    private String chart() {
        return find(ChartView.class)
                .single()
                .getElement()
                .getPropertyRaw("spec")
                .toString();
    }

    private static String page() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }
}

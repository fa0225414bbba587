package org.mizani.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mizani.MizaniTest;

/** Who reads Arabic finds every kind of page in it, from right to left, with the same figures. */
@BrowserTest
class ArabicIT {

    private static final List<String> PAGES = List.of(
            "",
            "compare?operation=AMISOM&operation=ATMIS",
            "parity",
            "financing",
            "contributors?date=2013-12-31",
            "imports",
            "reports?operation=AUSSOM",
            "reports/preview?report=planning-2719&operation=AUSSOM&lang=fr",
            "registers/targets",
            "data-quality",
            "operations/UNAMID?date=2013-12-31",
            "operations/AUSSOM?tab=money",
            "financing/scenario?operation=AUSSOM");

    @Test
    void pages_run_from_right_to_left_without_barriers(Visitor visitor) {
        visitor.imports("unamid-personnel-2009-2014.xlsx", "au-operations-funding.xlsx");
        visitor.speaks("ar");
        visitor.open("");
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("أين نقف؟");
        for (String page : PAGES) {
            visitor.turnsWindow(1440, 900);
            visitor.open(page);
            visitor.page().locator("h1").first().waitFor();
            assertThat(visitor.page().locator("html").getAttribute("dir")).isEqualTo("rtl");
            assertThat(visitor.page().locator("body").innerText())
                    .as("texts of %s", page)
                    .doesNotContainPattern("![a-z.-]+!");
            visitor.findsNoBarrier();
            visitor.hasNoSidewaysScroll();
            visitor.turnsWindow(390, 844);
            visitor.hasNoSidewaysScroll();
        }
        visitor.open("operations/UNAMID?date=2013-12-31");
        visitor.page().locator("table.figures").first().waitFor();
        assertThat(visitor.page().locator("table.figures").first().innerText()).contains("13,863", "580");
        visitor.hasNoComplaint();
    }
}

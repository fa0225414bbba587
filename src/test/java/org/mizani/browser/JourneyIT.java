package org.mizani.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mizani.MizaniTest;

/** From a workbook to a dashboard, as a person goes it. */
@BrowserTest
class JourneyIT {

    private static final Path WORKBOOK = Path.of("data-import", "samples", "unamid-personnel-2009-2014.xlsx");

    @Test
    void a_workbook_becomes_a_dashboard(Visitor visitor) {
        Page page = visitor.page();
        visitor.open("imports");
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("Imports");
        visitor.findsNoBarrier();

        page.locator("vaadin-upload input[type=file]").setInputFiles(WORKBOOK);
        verdict(page, "Nothing blocks this file");
        visitor.findsNoBarrier();
        page.locator("#accept").click();
        verdict(page, "Accepted as import");
        visitor.findsNoBarrier();

        visitor.open("");
        visitor.sees("Where do we stand?");
        page.locator("table.figures a:has-text('UNAMID')").first().waitFor();
        visitor.findsNoBarrier();

        visitor.open("operations/UNAMID?date=2013-12-31");
        visitor.sees("UNAMID");
        Locator total = page.locator("table.figures tr.total").first();
        total.waitFor();
        assertThat(total.innerText()).contains("1,076", "18,366", "5.5");
        assertThat(page.locator("table.figures").first().innerText()).contains("17.9", "no target applies");
        page.locator("mizani-chart svg path")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        visitor.hasNoComplaint();
    }

    @Test
    void each_tab_reads_well_on_a_phone_and_in_french(Visitor visitor) {
        visitor.turnsWindow(390, 844);
        visitor.open("operations/AUSSOM?tab=strength");
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("AUSSOM");
        for (String tab : List.of("parity", "strength", "money")) {
            visitor.open("operations/AUSSOM?tab=" + tab);
            visitor.sees("AUSSOM");
            visitor.findsNoBarrier();
            Object overflow = visitor.page().evaluate("document.documentElement.scrollWidth > window.innerWidth");
            assertThat(overflow).as(tab).isEqualTo(false);
        }
        visitor.hasNoComplaint();
    }

    private static void verdict(Page page, String words) {
        page.locator("#verdict", new Page.LocatorOptions().setHasText(words)).waitFor();
    }
}

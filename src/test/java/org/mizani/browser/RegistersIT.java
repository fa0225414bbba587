package org.mizani.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mizani.MizaniTest;

/** The register of operations, that of issued reports, and the quality of data: by keyboard, in both languages, on a desk and on a phone. */
@BrowserTest
class RegistersIT {

    @Test
    void the_register_is_filtered_by_keyboard_and_a_rate_leads_to_its_source(Visitor visitor) throws IOException {
        visitor.imports("amis-personnel-2005.xlsx");
        Page page = visitor.page();
        visitor.open("registers/operations?date=2005-10-31&lead=AU");
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("Register of operations");
        Locator running = page.locator("vaadin-checkbox input");
        running.focus();
        page.keyboard().press("Space");
        page.waitForURL(Pattern.compile(".*running=yes.*"));
        Locator amis = page.locator(
                "table.figures tbody tr", new Page.LocatorOptions().setHasText("AMIS authorised strength"));
        assertThat(amis).containsText("96.7");
        Download file = page.waitForDownload(() -> {
            page.locator("a", new Page.LocatorOptions().setHasText("Save this table (CSV)"))
                    .focus();
            page.keyboard().press("Enter");
        });
        assertThat(Files.readString(file.path())).contains("2005-10-31,6932,7171,0.9666", ",239");
        amis.locator("a", new Locator.LocatorOptions().setHasText("96.7")).focus();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/source/deployment~AMIS~2005-10-31~uniformed~rate"));
        page.locator("main", new Page.LocatorOptions().setHasText("7,171")).waitFor();
        visitor.findsNoBarrier();
        visitor.hasNoComplaint();
    }

    @Test
    void data_quality_is_chosen_by_keyboard(Visitor visitor) {
        visitor.imports("unamid-personnel-2009-2014.xlsx", "au-operations-funding.xlsx");
        Page page = visitor.page();
        visitor.open("data-quality");
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("Data quality");
        page.locator("table.figures a", new Page.LocatorOptions().setHasText("Claims about money that disagree"))
                .first()
                .focus();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*kind=conflicting-money"));
        assertThat(page.locator("h2").first()).containsText("Claims about money that disagree");
        assertThat(page.locator("table.figures")).containsText("ATMIS");
        visitor.findsNoBarrier();
        visitor.hasNoComplaint();
    }

    @Test
    void both_pages_have_no_barrier_in_either_language_at_either_width(Visitor visitor) {
        visitor.imports("unamid-personnel-2009-2014.xlsx", "au-operations-funding.xlsx");
        Page page = visitor.page();
        visitor.open("registers/operations");
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("Register of operations");
        reads(visitor, "registers/operations?date=2024-03-01", "Register of operations");
        reads(visitor, "registers/operations/ATMIS", "ATMIS: mandates and ceilings");
        reads(visitor, "data-quality", "Data quality");
        page.locator("vaadin-menu-bar-button:has-text('English')").click();
        page.locator("vaadin-menu-bar-item:has-text('Français')").click();
        visitor.sees("Qualité des données");
        reads(visitor, "registers/operations?date=2024-03-01", "Registre des opérations");
        reads(visitor, "registers/operations/ATMIS", "ATMIS : mandats et plafonds");
        reads(visitor, "data-quality", "Qualité des données");
        visitor.hasNoComplaint();
    }

    @Test
    void issued_reports_are_recognised_and_compared_without_a_barrier(Visitor visitor) {
        visitor.imports("amis-personnel-2005.xlsx", "au-operations-funding.xlsx");
        String asked = "strength-finance-annex?operation=AMIS&lang=en&format=xlsx&date=";
        String first = visitor.issues(asked + "2005-10-31");
        String second = visitor.issues(asked + "2005-12-31");
        Page page = visitor.page();
        visitor.open("reports/issued");
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("Issued reports");
        assertThat(page.locator("table.figures")).containsText(second);
        new ImportPages(page).upload("got.xlsx", "application/octet-stream", visitor.issued(first));
        assertThat(page.locator("#recognised")).containsText("got.xlsx is report " + first);
        visitor.findsNoBarrier();
        reads(visitor, "reports/issued?number=" + first, "Issued reports");
        visitor.open("reports/issued");
        page.locator("#compare").focus();
        page.keyboard().press("Enter");
        visitor.arrivesAt(".*reports/issued/compare\\?first=" + first + "&second=" + second);
        reads(visitor, "reports/issued/compare?first=" + first + "&second=" + second, "Compare two issues");
        assertThat(page.locator("table.figures").first()).containsText("In " + second);
        assertThat(page.locator("main")).containsText("On date: 31 October 2005 in the first");
        visitor.hasNoComplaint();
    }

    private static void reads(Visitor visitor, String address, String heading) {
        visitor.turnsWindow(390, 844);
        visitor.open(address);
        visitor.sees(heading);
        visitor.findsNoBarrier();
        visitor.hasNoSidewaysScroll();
        visitor.turnsWindow(1440, 900);
        visitor.findsNoBarrier();
        visitor.hasNoSidewaysScroll();
    }
}

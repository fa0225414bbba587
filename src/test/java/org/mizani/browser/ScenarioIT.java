package org.mizani.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mizani.MizaniTest;

/** What the UN's share would leave to find, the Peace Fund and the partnerships, worked by keyboard alone. */
@BrowserTest
class ScenarioIT {

    private static final String AUSSOM =
            "financing/scenario?operation=AUSSOM&from=2025-07-01&to=2026-06-30&scope=mission-budget";

    @Test
    void a_share_is_slid_typed_and_refused_and_every_file_says_that_it_is_a_scenario(Visitor visitor)
            throws IOException {
        visitor.imports("au-operations-funding.xlsx");
        visitor.open(AUSSOM);
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("What if the UN shared the cost?");
        Page page = visitor.page();
        row(page, "Left to find").filter(text("24,925,000")).waitFor();
        assertThat(row(page, "Share of the UN")).containsText("124,875,000");
        assertThat(page.locator("#scenario-mark")).containsText("never income");

        page.locator("#scenario-cap-slider").focus();
        page.keyboard().press("ArrowLeft");
        page.waitForURL(Pattern.compile(".*cap=0\\.74.*"));
        row(page, "Share of the UN").filter(text("123,210,000")).waitFor();

        types(page, "#scenario-cap input", "80");
        page.waitForURL(Pattern.compile(".*cap=0\\.8.*"));
        page.locator("p.empty-state", new Page.LocatorOptions().setHasText("at most 75 %"))
                .waitFor();
        assertThat(row(page, "Left to find")).hasCount(0);

        types(page, "#scenario-cap input", "75");
        row(page, "Left to find").filter(text("24,925,000")).waitFor();
        types(page, "#scenario-base input", "100000000");
        page.waitForURL(Pattern.compile(".*base=100000000.*"));
        row(page, "Share of the UN").filter(text("75,000,000")).waitFor();

        page.locator("#scenario-decision vaadin-select-value-button").focus();
        page.keyboard().press("Enter");
        page.waitForFunction("document.activeElement.localName === 'vaadin-select-item'");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*approved=false.*"));
        row(page, "Left to find")
                .locator("td:nth-of-type(2)")
                .filter(text("149,800,000"))
                .waitFor();

        Download file = page.waitForDownload(() -> {
            page.locator("a", new Page.LocatorOptions().setHasText("Save this table (CSV)"))
                    .first()
                    .focus();
            page.keyboard().press("Enter");
        });
        assertThat(file.suggestedFilename()).startsWith("scenario");
        assertThat(Files.readString(file.path()).lines().skip(1)).allMatch(l -> l.contains("Scenario, never income"));

        row(page, "Left to find").locator("td:nth-of-type(2) a").focus();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/source/scenario~AUSSOM~.*"));
        page.locator("main", new Page.LocatorOptions().setHasText("Scenario, never income"))
                .waitFor();
        visitor.findsNoBarrier();
        visitor.hasNoComplaint();
    }

    @Test
    void a_short_address_gets_all_that_was_answered_so_that_a_copy_shows_the_same_later(Visitor visitor) {
        visitor.imports("au-operations-funding.xlsx");
        visitor.open("financing/partners");
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("Who supports which operation");
        Page page = visitor.page();
        page.waitForURL(Pattern.compile(".*financing/partners\\?.*currency=USD.*"));

        visitor.open("financing/scenario?approved=false");
        visitor.sees("What if the UN shared the cost?");
        page.waitForURL(Pattern.compile(".*approved=false.*"));
        page.waitForURL(address -> asks(address, "operation=", "from=", "to=", "scope=", "cap=0.75", "currency=USD"));
        String shared = page.url();
        visitor.open("financing/arrears");
        page.waitForURL(address -> asks(address, "date=", "currency=USD"));
        visitor.open("financing?scope=mission-budget");
        page.waitForURL(address -> asks(address, "period=", "basis=received", "by=", "currency=USD"));
        visitor.open("balance");
        page.waitForURL(address -> asks(address, "date=", "scope=", "basis=received", "by="));

        visitor.open("financing/scenario?approved=false");
        page.waitForURL(address -> address.equals(shared));
        page.goBack();
        visitor.sees("Do women and money come together?");
        visitor.hasNoComplaint();
    }

    private static boolean asks(String address, String... words) {
        return Stream.of(words).allMatch(address::contains);
    }

    @Test
    void what_a_gap_means_follows_what_a_head_costs(Visitor visitor) {
        visitor.imports("au-operations-funding.xlsx");
        visitor.open("operations/AUSSOM?tab=money&from=2025-07-01&to=2026-06-30");
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("AUSSOM");
        Page page = visitor.page();
        Locator means = page.locator("table.figures", new Page.LocatorOptions().setHasText("what the gap means"));
        means.filter(text("145,719")).waitFor();
        types(page, "#stipend-mission-budget input", "2000");
        page.waitForURL(Pattern.compile(".*stipend=2000.*"));
        means.filter(text("74,900")).waitFor();
        visitor.findsNoBarrier();
        visitor.hasNoComplaint();
    }

    @Test
    void the_pages_are_without_barriers_in_both_languages(Visitor visitor) {
        visitor.imports("au-operations-funding.xlsx", "au-peace-fund.xlsx");
        visitor.open("financing/peace-fund");
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("How full is the AU Peace Fund?");
        Page page = visitor.page();
        page.locator("p.sentence", new Page.LocatorOptions().setHasText("54.25"))
                .waitFor();
        row(page, "AU member states, assessed").filter(text("4.1")).waitFor();
        for (String language : List.of("English", "Français")) {
            if (language.equals("Français")) {
                page.locator("vaadin-menu-bar-button:has-text('English')").click();
                page.locator("vaadin-menu-bar-item:has-text('Français')").click();
                page.locator("html[lang=fr]").waitFor();
            }
            for (String address : List.of(AUSSOM, "financing/peace-fund", "financing/partners")) {
                visitor.open(address);
                page.locator("table.figures").first().waitFor();
                visitor.findsNoBarrier();
                visitor.hasNoSidewaysScroll();
                visitor.turnsDark();
                visitor.turnsWindow(390, 844);
                visitor.findsNoBarrier();
                visitor.hasNoSidewaysScroll();
                visitor.turnsLight();
                visitor.turnsWindow(1440, 900);
            }
        }
        visitor.hasNoComplaint();
    }

    private static Locator row(Page page, String name) {
        return page.locator(
                "table.figures tbody tr",
                new Page.LocatorOptions().setHas(page.locator("th", new Page.LocatorOptions().setHasText(name))));
    }

    private static Locator.FilterOptions text(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static void types(Page page, String field, String words) {
        page.locator(field).focus();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(words);
        page.keyboard().press("Enter");
    }
}

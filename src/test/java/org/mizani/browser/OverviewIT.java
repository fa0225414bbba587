package org.mizani.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mizani.MizaniTest;

/** The first page, the map, the comparison, and the menu of each chart. */
@BrowserTest
class OverviewIT {

    private static final String COMPARISON =
            "compare?operation=AMISOM&operation=ATMIS&operation=AUSSOM&operation=UNAMID";

    @Test
    void the_first_page_sorts_by_its_address_and_reads_well_in_light_and_dark(Visitor visitor) {
        visitor.imports("unamid-personnel-2009-2014.xlsx", "africa-personnel-2013.xlsx", "au-operations-funding.xlsx");
        Page page = visitor.page();
        visitor.open("");
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("Where do we stand?");
        drawn(page.locator("table.figures mizani-chart svg").first());
        drawn(page.locator("mizani-chart:not(table mizani-chart) svg").first());
        visitor.findsNoBarrier();
        page.locator("table.figures a.sort", new Page.LocatorOptions().setHasText("Women among troops"))
                .click();
        page.waitForURL(Pattern.compile(".*sort=share.*"));
        assertThat(page.locator("th[aria-sort=descending]")).hasCount(1);
        visitor.turnsDark();
        visitor.findsNoBarrier();
        visitor.turnsWindow(390, 844);
        visitor.findsNoBarrier();
        visitor.hasNoSidewaysScroll();
        visitor.hasNoComplaint();
    }

    @Test
    void the_map_is_a_grid_of_tiles_or_outlines_of_countries(Visitor visitor) {
        visitor.imports("unamid-personnel-2009-2014.xlsx", "africa-personnel-2013.xlsx");
        visitor.open("");
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("Where do we stand?");
        Locator map = visitor.page().locator("mizani-chart:has(.layouts)");
        assertThat(map.locator("svg text", new Locator.LocatorOptions().setHasText("UNISFA")))
                .not()
                .hasCount(0);
        Locator outlines = map.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Map").setExact(true));
        outlines.click();
        assertThat(outlines).hasAttribute("aria-pressed", "true");
        assertThat(map.locator("svg text", new Locator.LocatorOptions().setHasText("Abyei")))
                .hasCount(1);
        visitor.findsNoBarrier();
        visitor.hasNoComplaint();
    }

    @Test
    void the_keyboard_reads_a_chart_and_hides_a_line(Visitor visitor) {
        compares(visitor);
        Locator chart = visitor.page().locator("mizani-chart:has(figure)").first();
        Locator women = chart.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Women"));
        women.waitFor();
        chart.locator(".plot").focus();
        visitor.page().keyboard().press("ArrowRight");
        assertThat(chart.locator("[role=status]")).containsText("30 November 2009");
        visitor.page().keyboard().press("ArrowDown");
        assertThat(chart.locator("[role=status]")).containsText("observers");
        women.press("Enter");
        assertThat(women).hasAttribute("aria-pressed", "false");
        visitor.hasNoComplaint();
    }

    @Test
    void operations_are_compared_on_one_time_line(Visitor visitor) {
        compares(visitor);
        drawn(visitor.page().locator("mizani-chart svg").first());
        visitor.findsNoBarrier();
        visitor.turnsDark();
        visitor.turnsWindow(390, 844);
        visitor.findsNoBarrier();
        visitor.hasNoSidewaysScroll();
        visitor.hasNoComplaint();
    }

    @Test
    void the_menu_of_each_chart_gives_its_picture_and_its_figures(Visitor visitor) throws IOException {
        compares(visitor);
        Page page = visitor.page();
        Locator charts = page.locator("mizani-chart:has(figure)");
        drawn(page.locator("mizani-chart figure svg").first());
        assertThat(charts.count()).isGreaterThanOrEqualTo(3);
        int drawn = 0;
        for (Locator chart : charts.all()) {
            // Women and strength, of which only one operation has figures here; then money, of which it has none.
            String operation = drawn++ < 2 ? "UNAMID" : "AUSSOM";
            assertThat(download(page, chart, "PNG").startsWith("\u0089PNG")).isTrue();
            assertThat(download(page, chart, "SVG")).contains("<svg");
            assertThat(download(page, chart, "CSV")).contains(operation);
            assertThat(download(page, chart, "Excel").startsWith("PK")).isTrue();
        }
        visitor.hasNoComplaint();
    }

    private static void compares(Visitor visitor) {
        visitor.imports("unamid-personnel-2009-2014.xlsx", "au-operations-funding.xlsx");
        visitor.open(COMPARISON);
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("Compare operations");
    }

    private static String download(Page page, Locator chart, String kind) throws IOException {
        chart.locator("summary").first().click();
        Download file = page.waitForDownload(
                () -> chart.locator(".menu :is(a, button)", new Locator.LocatorOptions().setHasText(kind))
                        .click());
        return new String(Files.readAllBytes(file.path()), StandardCharsets.ISO_8859_1);
    }

    private static void drawn(Locator svg) {
        svg.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }
}

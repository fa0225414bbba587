package org.mizani.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mizani.MizaniTest;

/** The parity explorer, by keyboard, in both languages, wide and narrow. */
@BrowserTest
class ParityIT {

    private static final String UNAMID = "parity?operation=UNAMID&from=2009-11-30&to=2013-12-31";

    @Test
    void the_keyboard_changes_what_is_compared_and_keeps_its_place(Visitor visitor) {
        opens(visitor, UNAMID, "How does the share of women differ?");
        Page page = visitor.page();
        assertThat(page.locator("table.figures").first()).containsText("17.9");
        Locator charts = page.locator("mizani-chart:visible");
        assertThat(charts).hasCount(3);
        charts.first().evaluate("chart => chart.dataset.kept = 'yes'");

        Locator by = page.locator("vaadin-select:has-text('Break down by')");
        by.locator("vaadin-select-value-button").focus();
        page.keyboard().press("Enter");
        page.locator("vaadin-select-item:has-text('Contributor')").waitFor();
        page.keyboard().type("Contrib");
        page.keyboard().press("Enter");

        page.waitForURL(Pattern.compile(".*by=contributor.*"));
        assertThat(page.locator("table.figures").first()).containsText("Rwanda");
        assertThat(charts.first()).hasAttribute("data-kept", "yes");
        assertThat(page.evaluate("document.activeElement.closest('vaadin-select') !== null"))
                .isEqualTo(true);
        visitor.findsNoBarrier();
        visitor.hasNoComplaint();
    }

    @Test
    void the_change_is_read_step_by_step_and_the_address_brings_it_back(Visitor visitor) {
        opens(visitor, UNAMID, "How does the share of women differ?");
        Page page = visitor.page();
        Locator change = page.locator("mizani-chart:visible").last();
        change.locator("svg").first().waitFor();
        change.locator(".plot").focus();
        page.keyboard().press("Home");
        assertThat(change.locator("[role=status]")).containsText("Share on 30 November 2009");
        page.keyboard().press("End");
        assertThat(change.locator("[role=status]")).containsText("5.53");
        String address = page.url();
        page.navigate(address);
        assertThat(page.locator("table.figures").first()).containsText("580");
        visitor.hasNoComplaint();
    }

    @Test
    void pages_are_without_barriers_in_both_languages_wide_and_narrow(Visitor visitor) {
        opens(visitor, UNAMID, "How does the share of women differ?");
        Page page = visitor.page();
        for (String language : List.of("English", "Français")) {
            if (language.equals("Français")) {
                visitor.turnsWindow(1440, 900);
                page.locator("vaadin-menu-bar-button:has-text('English')").click();
                page.locator("vaadin-menu-bar-item:has-text('Français')").click();
                page.locator("html[lang=fr]").waitFor();
            }
            for (int width : List.of(1440, 390)) {
                visitor.turnsWindow(width, 900);
                for (String address : List.of(UNAMID, "parity", "parity?by=date&operation=UNAMID")) {
                    visitor.open(address);
                    page.locator("table.figures").first().waitFor();
                    assertThat(page.locator("h1")).hasCount(1);
                    visitor.findsNoBarrier();
                    visitor.hasNoSidewaysScroll();
                }
            }
        }
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("part des femmes");
        visitor.hasNoComplaint();
    }

    private static void opens(Visitor visitor, String address, String heading) {
        visitor.imports("unamid-personnel-2009-2014.xlsx", "africa-personnel-2013.xlsx");
        visitor.open(address);
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees(heading);
    }
}

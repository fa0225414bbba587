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

/** Financing across operations, by keyboard, in both languages, wide and narrow. */
@BrowserTest
class FinancingIT {

    private static final String MANDATES = "financing?period=mandate";
    private static final String AUSSOM = "financing?operation=AUSSOM&period=2025-26&scope=mission-budget";

    @Test
    void the_keyboard_chooses_a_scope_and_a_breakdown_and_keeps_its_place(Visitor visitor) {
        opens(visitor, MANDATES);
        Page page = visitor.page();
        assertThat(page.locator("table.figures:visible")).hasCount(0);
        Locator scope = page.locator("#scopes a:has-text('mission budget')").first();
        scope.focus();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*scope=mission-budget.*"));
        assertThat(page.locator("#pinned")).containsText("mission budget");
        assertThat(page.locator("table.figures").first()).containsText("AUSSOM");
        Locator charts = page.locator("mizani-chart:visible");
        charts.first().waitFor();
        charts.first().evaluate("chart => chart.dataset.kept = 'yes'");

        Locator by = page.locator("vaadin-select:has-text('Break down by')");
        by.locator("vaadin-select-value-button").focus();
        page.keyboard().press("Enter");
        page.locator("vaadin-select-item:has-text('Partner')").waitFor();
        page.keyboard().type("Partn");
        page.keyboard().press("Enter");

        page.waitForURL(Pattern.compile(".*by=partner.*"));
        assertThat(page.locator("table.figures").first()).containsText("Share of receipts");
        assertThat(charts.first()).hasAttribute("data-kept", "yes");
        assertThat(page.evaluate("document.activeElement.closest('vaadin-select') !== null"))
                .isEqualTo(true);
        visitor.findsNoBarrier();
        visitor.hasNoComplaint();
    }

    @Test
    void the_funnel_is_read_step_by_step_and_a_figure_leads_to_its_source(Visitor visitor) {
        opens(visitor, AUSSOM);
        Page page = visitor.page();
        assertThat(page.locator(".sentence").first()).containsText("149.8m short");
        Locator funnel = page.locator("mizani-chart:visible").last();
        funnel.locator("svg").first().waitFor();
        funnel.locator(".plot").focus();
        page.keyboard().press("Home");
        assertThat(funnel.locator("[role=status]")).containsText("Pledged");
        page.keyboard().press("End");
        assertThat(funnel.locator("[role=status]")).containsText("Received");
        Locator shortfall = page.locator("table.figures").first().locator("a:has-text('149,800,000')");
        shortfall.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("body")).containsText("Requirement − received, at least 0");
        visitor.hasNoComplaint();
    }

    @Test
    void counting_by_days_is_said_in_every_title(Visitor visitor) {
        opens(visitor, "financing?operation=AUSSOM&period=2025&scope=mission-budget");
        Page page = visitor.page();
        Locator prorata = page.locator("vaadin-checkbox:has-text('by their days') input");
        prorata.focus();
        page.keyboard().press("Space");
        page.waitForURL(Pattern.compile(".*prorata=true.*"));
        assertThat(page.locator("table.figures caption").first()).containsText("counted by days");
        assertThat(page.locator("#pinned")).containsText("counted by days");
        visitor.hasNoComplaint();
    }

    @Test
    void pages_are_without_barriers_in_both_languages_wide_and_narrow(Visitor visitor) {
        opens(visitor, AUSSOM);
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
                for (String address :
                        List.of(AUSSOM, MANDATES, "financing?operation=AMIS&period=2005&basis=pledged&by=month")) {
                    visitor.open(address);
                    page.locator("#pinned, #scopes").first().waitFor();
                    assertThat(page.locator("h1")).hasCount(1);
                    visitor.findsNoBarrier();
                    visitor.hasNoSidewaysScroll();
                }
            }
        }
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Combien d’argent");
        visitor.hasNoComplaint();
    }

    private static void opens(Visitor visitor, String address) {
        visitor.imports("au-operations-funding.xlsx");
        visitor.open(address);
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("How much money is really missing?");
    }
}

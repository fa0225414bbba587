package org.mizani.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mizani.MizaniTest;

/** How predictable money is, by keyboard, in English and French: an operation's tab, and operations side by side. */
@BrowserTest
class PredictabilityIT {

    private static final String MONEY = "../../src/test/resources/org/mizani/financing/pledges.csv";

    /** As patient as a visitor. */
    @BeforeAll
    static void patience() {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    @Test
    void a_measure_of_an_operation_leads_by_keyboard_to_the_pledges_behind_it(Visitor visitor) {
        Page page = visitor.page();
        visitor.imports(MONEY);
        visitor.open("operations/AMIB?tab=predictability");
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("AMIB");
        assertThat(page.locator(".page")).containsText("Half of the pledges were paid within 100 days: 2 of 3");
        assertThat(page.locator("mizani-chart")).isVisible();
        visitor.findsNoBarrier();

        page.locator("a[href*='median-lag-days']").focus();
        page.keyboard().press("Enter");
        page.waitForURL(
                Pattern.compile(".*source/predictability~AMIB.*"),
                new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT));
        assertThat(page.locator(".page")).containsText("days that it waited, not paid305");
        visitor.findsNoBarrier();
        page.goBack();
        page.locator("vaadin-details-summary:has-text('table')").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".page")).containsText("Waiting before");

        page.locator("vaadin-menu-bar-button:has-text('English')").click();
        page.locator("vaadin-menu-bar-item:has-text('Français')").click();
        assertThat(page.locator(".page")).containsText("La moitié des promesses a été payée en 100 jours");
        visitor.turnsWindow(390, 844);
        visitor.turnsDark();
        visitor.findsNoBarrier();
        visitor.hasNoSidewaysScroll();
        visitor.hasNoComplaint();
    }

    @Test
    void a_readers_own_score_is_off_until_weights_are_set_by_keyboard_and_stands_in_the_address(Visitor visitor) {
        Page page = visitor.page();
        visitor.imports(MONEY);
        visitor.open("financing/predictability?scope=mission-budget");
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("Whose money can be counted on?");
        assertThat(page.locator("table.figures")).containsText("AMIB");
        assertThat(page.locator("table.figures")).not().containsText("Your own score");
        visitor.findsNoBarrier();

        page.locator("#own-score vaadin-details-summary").focus();
        page.keyboard().press("Enter");
        page.locator("#weight-conversion input").focus();
        page.keyboard().press("ArrowUp");
        page.waitForURL(
                Pattern.compile(".*weights=conversion\\.1.*"),
                new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT));
        assertThat(page.locator("table.figures")).containsText("Your own score");
        assertThat(page.locator("#own-score-note")).containsText("This score is your own");
        assertThat(page.locator("#weight-conversion input")).isFocused();
        page.keyboard().press("ArrowUp");
        page.waitForURL(
                Pattern.compile(".*weights=conversion\\.2.*"),
                new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT));
        assertThat(page.locator("#weight-conversion input")).isFocused();
        visitor.findsNoBarrier();
        page.goBack();
        assertThat(page.locator("#weight-conversion input")).hasValue("1");

        page.locator("vaadin-menu-bar-button:has-text('English')").click();
        page.locator("vaadin-menu-bar-item:has-text('Français')").click();
        assertThat(page.locator("h1")).containsText("Sur quel argent peut-on compter");
        visitor.turnsWindow(390, 844);
        visitor.turnsDark();
        visitor.findsNoBarrier();
        visitor.hasNoSidewaysScroll();
        visitor.hasNoComplaint();
    }
}

package org.mizani.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mizani.MizaniTest;

/** What it takes to reach a target, worked by keyboard: sliders, models, methods; in English and French. */
@BrowserTest
class ProjectionIT {

    private static final String UNAMID = "operations/UNAMID?component=troops&target=15";

    /** As patient as a visitor. */
    @BeforeAll
    static void patience() {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    }

    @Test
    void a_slider_moves_by_keyboard_answers_at_once_and_keeps_the_focus_and_the_address(Visitor visitor) {
        Page page = visitor.page();
        visitor.imports("unamid-personnel-2009-2014.xlsx");
        visitor.open(UNAMID);
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("UNAMID");
        assertThat(page.locator("#needed-headline")).containsText("16.59");

        page.locator("#needed-months-slider").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#needed-headline")).containsText("26 months, until Apr 2016");
        page.waitForURL(
                Pattern.compile(".*months=26.*"), new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT));
        assertThat(page.locator("#needed-months-slider")).isFocused();
        assertThat(page.locator("#needed-months-slider")).hasAttribute("aria-valuetext", "26 months, until Apr 2016");
        page.keyboard().press("Home");
        assertThat(page.locator("#needed-headline")).containsText("would not be enough");
        page.waitForURL(
                Pattern.compile(".*months=1(&.*)?$"), new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT));
        assertThat(page.locator(".tabs a[aria-current]")).hasAttribute("href", Pattern.compile(".*months=1(&.*)?$"));
        page.goBack();
        assertThat(page.locator("#needed-headline")).containsText("26 months");
        assertThat(page.locator("#needed-months input")).hasValue("26");

        page.locator("#needed-entry input").focus();
        page.keyboard().type("30");
        page.keyboard().press("Enter");
        assertThat(page.locator("#needed-headline")).containsText("the target is met in");
        visitor.findsNoBarrier();

        page.locator("#projection-component [role=button]").focus();
        page.keyboard().press("Enter");
        page.waitForFunction("document.activeElement.localName === 'vaadin-select-item'");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL(
                Pattern.compile(".*component=(?!troops).*"),
                new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT));
        assertThat(page.locator("#projection-component [role=button]")).isFocused();
        visitor.hasNoComplaint();
    }

    @Test
    void the_method_is_chosen_by_keyboard_and_stands_in_the_address_in_both_languages(Visitor visitor) {
        Page page = visitor.page();
        visitor.imports("unamid-personnel-2009-2014.xlsx");
        visitor.open(UNAMID);
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("UNAMID");
        assertThat(page.locator("#projection-outcome")).containsText("15 % is reached in 2045");

        page.locator("#projection-method [role=button]").focus();
        page.keyboard().press("Enter");
        page.locator("vaadin-select-item:has-text('What if')").waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL(
                Pattern.compile(".*method-troops=scenario.*"),
                new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT));
        assertThat(page.locator("#projection")).containsText("A scenario, not a forecast");
        visitor.findsNoBarrier();

        page.locator("vaadin-menu-bar-button:has-text('English')").click();
        page.locator("vaadin-menu-bar-item:has-text('Français')").click();
        assertThat(page.locator("#projection")).containsText("Un scénario, pas une prévision");
        visitor.turnsWindow(390, 844);
        visitor.turnsDark();
        visitor.findsNoBarrier();
        visitor.hasNoSidewaysScroll();
        visitor.hasNoComplaint();
    }
}

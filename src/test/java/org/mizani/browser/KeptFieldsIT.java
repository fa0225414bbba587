package org.mizani.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mizani.MizaniTest;

/** Whoever changes a question by keyboard stays where they are, and hears what it has come to. */
@BrowserTest
class KeptFieldsIT {

    private static final String PLEDGES = "../../src/test/resources/org/mizani/financing/pledges.csv";
    private static final double MILLISECONDS_A_KEY = 40;
    private static final Pattern SOMETHING = Pattern.compile("\\S");

    /** As patient as a visitor. */
    @BeforeAll
    static void patience() {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    @Test
    void the_fields_and_tabs_of_an_operation_keep_the_focus(Visitor visitor) {
        visitor.imports("au-operations-funding.xlsx");
        visitor.open("operations/AUSSOM?tab=money&scope=mission-budget");
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("AUSSOM");
        Page page = visitor.page();
        Locator said = page.locator(".page > [role=status]");
        assertThat(said).hasText("");
        types(page, day(page, "Period from"), "2025-07-01");
        page.waitForURL(Pattern.compile(".*from=2025-07-01.*"));
        assertThat(day(page, "Period from")).isFocused();
        types(page, day(page, "Period to"), "2026-06-30");
        page.waitForURL(Pattern.compile(".*to=2026-06-30.*"));
        assertThat(said).containsText("Cash received covers");
        assertThat(day(page, "Period to")).isFocused();
        chooses(page, select(page, "Basis of the shortfall"));
        page.waitForURL(Pattern.compile(".*basis=.*"));
        assertThat(select(page, "Basis of the shortfall")).isFocused();

        Locator stipend = page.locator("#stipend-mission-budget input");
        types(page, stipend, "2000");
        page.waitForURL(Pattern.compile(".*stipend=2000.*"));
        assertThat(page.locator(".section > [role=status]")).containsText("Unfunded person-months: 74,900");
        assertThat(stipend).isFocused();
        Keys.tabTo(page, "vaadin-button");
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-button:has-text('Compute')")).isFocused();

        Locator strength = page.locator(".tabs a:text-is('Strength')");
        strength.focus();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*tab=strength.*"));
        assertThat(strength).hasAttribute("aria-current", "page");
        assertThat(strength).isFocused();
        assertThat(page.locator(".tabs a[aria-current]")).hasCount(1);
        visitor.findsNoBarrier();
        visitor.hasNoComplaint();
    }

    @Test
    void the_fields_of_predictability_keep_the_focus_and_a_weight_out_of_range_is_refused_in_words(Visitor visitor) {
        visitor.imports(PLEDGES);
        visitor.open("financing/predictability?scope=mission-budget&weights=conversion.1");
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("Whose money can be counted on?");
        Page page = visitor.page();
        Locator said = page.locator(".page > [role=status]");
        Locator table = page.locator("table.figures");
        assertThat(table).containsText("Your own score");
        Locator weight = page.locator("#weight-conversion input");
        for (String wrong : new String[] {"12", "999"}) {
            types(page, weight, wrong);
            assertThat(page.locator("#weight-conversion [slot=error-message]"))
                    .hasText("Write a whole number from 0 to 9.");
            assertThat(table).not().containsText("Your own score");
            assertThat(said).containsText("No score is shown");
            assertThat(weight).hasValue(wrong);
            assertThat(weight).isFocused();
        }
        visitor.findsNoBarrier();
        types(page, weight, "1");
        assertThat(said).containsText("Your own score: ");
        assertThat(table).containsText("Your own score");

        types(page, day(page, "Period to"), "2030-12-31");
        page.waitForURL(Pattern.compile(".*to=2030-12-31.*"));
        assertThat(day(page, "Period to")).isFocused();
        types(page, day(page, "As known on"), "2030-12-31");
        page.waitForURL(Pattern.compile(".*asOf=2030-12-31.*"));
        assertThat(page.locator("#as-known-on")).isVisible();
        assertThat(day(page, "As known on")).isFocused();
        visitor.hasNoComplaint();
    }

    @Test
    void a_slider_is_heard_when_it_has_settled_and_a_filter_when_it_is_chosen(Visitor visitor) {
        visitor.imports("au-operations-funding.xlsx");
        visitor.open("financing/scenario?operation=AUSSOM&from=2025-07-01&to=2026-06-30&scope=mission-budget");
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("What if the UN shared the cost?");
        Page page = visitor.page();
        Locator said = page.locator(".page > [role=status]");
        assertThat(said).hasText("");
        page.locator("#scenario-cap-slider").focus();
        page.keyboard().press("ArrowLeft");
        assertThat(said).containsText("the UN would pay 74");
        visitor.open("financing?operation=AUSSOM&period=2025&scope=mission-budget");
        visitor.sees("How much money is really missing");
        assertThat(page.locator("#pinned")).isVisible();
        assertThat(said).hasText("");
        chooses(page, select(page, "Basis"));
        assertThat(said).hasText(SOMETHING);
        visitor.hasNoComplaint();
    }

    @Test
    void the_language_menu_has_the_focus_again_and_the_drawer_of_a_phone_is_named_in_french(Visitor visitor) {
        visitor.open("users");
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("Users");
        Page page = visitor.page();
        page.locator("vaadin-menu-bar-button:has-text('English')").focus();
        page.keyboard().press("Enter");
        page.waitForFunction("document.activeElement.localName === 'vaadin-menu-bar-item'");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.locator("html[lang=fr]").waitFor();
        assertThat(page.locator("vaadin-menu-bar-button:has-text('Français')")).isFocused();
        visitor.turnsWindow(390, 844);
        assertThat(page.locator("vaadin-app-layout[overlay]:not([drawer-opened])"))
                .isVisible();
        page.locator("vaadin-drawer-toggle").focus();
        page.keyboard().press("Enter");
        Locator drawer = page.locator("vaadin-app-layout [role=dialog]");
        assertThat(drawer).hasAttribute("aria-label", "Pages");
        assertThat(drawer).isFocused();
        assertThat(drawer).hasCSS("outline-style", "solid");
        visitor.findsNoBarrier();
        visitor.hasNoComplaint();
    }

    private static Locator day(Page page, String label) {
        return page.locator("vaadin-date-picker:has(label:text-is('" + label + "')) input");
    }

    private static Locator select(Page page, String label) {
        return page.locator("vaadin-select:has(label:text-is('" + label + "')) vaadin-select-value-button");
    }

    /** As fast as a quick hand, so that the calendar of a day has opened when it is to close. */
    private static void types(Page page, Locator field, String words) {
        field.focus();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(words, new Keyboard.TypeOptions().setDelay(MILLISECONDS_A_KEY));
        page.keyboard().press("Enter");
    }

    /** Another than what is chosen. */
    private static void chooses(Page page, Locator select) {
        select.focus();
        page.keyboard().press("Enter");
        page.waitForFunction("document.activeElement.localName === 'vaadin-select-item'");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
    }
}

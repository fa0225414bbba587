package org.mizani.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mizani.MizaniTest;

/** The keyboard keeps its place: nothing that the server draws anew lets the focus fall out of the page. */
@BrowserTest
class FocusIT {

    private static final String SCENARIO =
            "financing/scenario?operation=AUSSOM&from=2025-07-01&to=2026-06-30&scope=mission-budget";
    private static final String STIPENDS = "financing/stipends?operation=AUSSOM&from=2025-07&to=2025-12&strength=11826";
    private static final String ANSWERED =
            "Object.values(window.Vaadin.Flow.clients).every(c => c.isActive === undefined || !c.isActive())";
    private static final String FIELD = """
            label => {
              const field = document.activeElement.closest('vaadin-text-field, vaadin-select, vaadin-date-picker');
              return field !== null && field.label.startsWith(label);
            }
            """;

    @Test
    void a_list_that_is_opened_with_enter_keeps_the_focus(Visitor visitor) {
        Page page = opened(visitor, SCENARIO, "What if the UN shared the cost?");
        page.locator("#scenario-period vaadin-select-value-button").focus();
        page.keyboard().press("Enter");
        page.waitForFunction("document.activeElement.localName === 'vaadin-select-item'");
        page.waitForFunction(ANSWERED);
        assertThat(page.evaluate("document.activeElement.localName")).isEqualTo("vaadin-select-item");
        page.keyboard().press("Escape");

        page.locator("#scenario-base input").focus();
        page.keyboard().type("1000000");
        page.keyboard().press("Enter");
        page.waitForURL("**base=1000000**");
        assertThat(page.evaluate("document.activeElement.closest('#scenario-base') !== null"))
                .isEqualTo(true);
        visitor.hasNoComplaint();
    }

    @Test
    void a_field_is_left_with_one_tab_into_what_is_computed_from_it(Visitor visitor) {
        Page page = opened(visitor, SCENARIO, "What if the UN shared the cost?");
        type(page, page.locator("#scenario-share input"), "50");
        page.waitForURL("**base=**");
        page.waitForFunction("document.activeElement.matches('.figures-scroll')");
        assertThat(page.evaluate("document.activeElement.ariaLabel").toString()).contains("AUSSOM");
        visitor.hasNoComplaint();
    }

    @Test
    void a_field_whose_answer_draws_all_fields_anew_is_left_with_one_tab(Visitor visitor) {
        Page page = opened(visitor, STIPENDS, "What do stipends come to");
        type(page, page.getByLabel("People, typed by you"), "900");
        page.waitForURL("**strength=900**");
        page.waitForFunction(FIELD, "Paid, by");
        type(page, page.getByLabel("Paid, typed by you"), "5000");
        page.waitForURL("**paid=5000**");
        page.waitForFunction(FIELD, "As known on");
        visitor.hasNoComplaint();
    }

    @Test
    void the_steps_of_an_import_lead_to_what_they_say(Visitor visitor) {
        Page page = opened(visitor, "imports", "Imports");
        Locator choose = page.locator("vaadin-upload vaadin-button:has-text('Choose')");
        choose.waitFor();
        FileChooser files = page.waitForFileChooser(() -> choose.press("Enter"));
        files.setFiles(new FilePayload(
                "focus.csv",
                "text/csv",
                "Operation,Date,Component,Contributor,Women,Men\nMNJTF,2024-11-30,Troops,Chad,17,2900\n"
                        .getBytes(StandardCharsets.UTF_8)));
        says(page, "Nothing blocks this file");
        page.locator("#next").press("Enter");
        page.waitForURL("**/submit");
        page.locator("#accept").waitFor();
        says(page, "Nothing blocks this file");
        page.locator("#accept").press("Enter");
        says(page, "Accepted as import");
        page.locator("#undo").press("Enter");
        says(page, "is undone");
        visitor.hasNoComplaint();
    }

    @Test
    void a_source_opens_at_its_heading_and_leads_back_to_the_figure(Visitor visitor) {
        Page page = opened(visitor, "financing", "How much money is really missing");
        page.locator("h1").waitFor();
        assertThat(page.locator("#back").count()).isZero();
        Locator figure = page.locator("a.figure-link").nth(1);
        String address = figure.getAttribute("href");
        figure.press("Enter");
        page.waitForFunction("document.activeElement.localName === 'h1'");
        visitor.sees("Where does this number come from?");
        visitor.findsNoBarrier();
        String source = page.url();
        Locator input = page.locator("table.figures td a").first();
        String inner = input.getAttribute("href");
        input.press("Enter");
        page.waitForURL("**/" + inner);
        page.waitForFunction("document.activeElement.localName === 'h1'");
        back(page, inner);
        assertThat(page.url()).isEqualTo(source);
        back(page, address);
        visitor.sees("How much money is really missing");

        visitor.open(address);
        page.locator("#figure").waitFor();
        assertThat(page.locator("#back").count())
                .as("nobody came from anywhere")
                .isZero();
        visitor.hasNoComplaint();
    }

    @Test
    void the_menu_of_a_chart_gives_the_focus_back_to_its_button(Visitor visitor) {
        Page page = opened(visitor, "financing", "How much money is really missing");
        Locator chart = page.locator("mizani-chart:has(summary)").first();
        for (String file : List.of("PNG", "SVG", "CSV", "Excel")) {
            chart.locator("summary").press("Enter");
            page.waitForDownload(
                    () -> chart.locator(".menu > :has-text('(" + file + ")')").press("Enter"));
            chart.locator("[role=status]:has-text('Saved: " + file + "')").waitFor();
            assertThat(chart.evaluate("c => c.shadowRoot.activeElement.localName"))
                    .isEqualTo("summary");
            assertThat(chart.locator("details[open]").count()).isZero();
        }
        visitor.hasNoComplaint();
    }

    @Test
    void the_list_of_pages_is_no_stop_but_its_links_are(Visitor visitor) {
        Page page = opened(visitor, "imports", "Imports");
        page.locator("vaadin-menu-bar-button").first().focus();
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.localName")).isEqualTo("vaadin-side-nav-item");
        visitor.turnsWindow(1440, 400);
        visitor.findsNoBarrier();
    }

    private static Page opened(Visitor visitor, String address, String heading) {
        visitor.imports("au-operations-funding.xlsx");
        visitor.open(address);
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees(heading);
        return visitor.page();
    }

    private static void type(Page page, Locator field, String words) {
        field.focus();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(words);
        page.keyboard().press("Tab");
    }

    private static void says(Page page, String verdict) {
        page.waitForFunction("""
                words => document.activeElement.id === 'verdict' && document.activeElement.textContent.includes(words)
                """, verdict);
    }

    /** Goes back, to the link that was followed. */
    private static void back(Page page, String followed) {
        page.locator("#back").press("Enter");
        page.waitForFunction("address => document.activeElement.getAttribute('href') === address", followed);
    }
}

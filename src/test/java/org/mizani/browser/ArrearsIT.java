package org.mizani.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.mizani.MizaniTest;

/** Arrears, stipends and their rates, by keyboard alone. */
@BrowserTest
class ArrearsIT {

    @Test
    void claims_that_disagree_are_read_one_after_the_other_and_lead_to_their_cells(Visitor visitor) {
        visitor.imports("au-operations-funding.xlsx");
        Page page = visitor.page();
        visitor.open("financing/arrears?operation=ATMIS");
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("What is owed, to whom, and since when?");
        Locator chart = page.locator("mizani-chart:has(figure)").first();
        chart.locator(".plot svg").first().waitFor();
        chart.locator(".plot").focus();
        for (String said : new String[] {"83,250,000", "92,000,000", "93,900,000", "96,000,000"}) {
            page.keyboard().press("ArrowRight");
            chart.locator("[role=status]:has-text('" + said + "')").waitFor();
        }
        assertThat(chart.locator("[role=status]").innerText()).contains("African Union", "Claim that counts");
        assertThat(chart.locator(".plot").getAttribute("aria-label")).contains("4 claims from", "83,250,000");
        visitor.findsNoBarrier();
        page.locator("table.figures a.figure-link:has-text('83,250,000')")
                .first()
                .press("Enter");
        page.waitForURL("**/source/arrears-**");
        page.locator("h1").first().waitFor();
        visitor.hasNoComplaint();
    }

    @Test
    void a_typed_strength_is_computed_to_the_last_dollar_and_keeps_the_focus(Visitor visitor) {
        Page page = visitor.page();
        visitor.open("financing/stipends?operation=AUSSOM&from=2025-07&to=2026-06");
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("What do stipends come to, and what is still owed?");
        Keys.tabTo(page, "vaadin-text-field");
        page.keyboard().type("11,826");
        page.keyboard().press("Enter");
        page.locator("#stipends-answer:has-text('145,885,536')").waitFor();
        page.waitForURL("**strength=11826**");
        page.waitForFunction("document.activeElement.closest('vaadin-text-field') !== null");
        visitor.findsNoBarrier();
        page.locator("#stipends-answer a.figure-link:has-text('145,885,536')")
                .first()
                .press("Enter");
        page.waitForURL("**/source/stipend~AUSSOM~**");
        page.locator("a:has-text('12,157,128')").first().press("Enter");
        page.locator("a:has-text('1,028')").first().press("Enter");
        page.waitForURL("**/source/stipendrate~ALL~donor-paid~2011-01");
        visitor.hasNoComplaint();
    }

    @Test
    void a_rate_is_changed_and_undone_with_the_keyboard(Visitor visitor) {
        Page page = visitor.page();
        visitor.open("registers/stipends?kind=take-home");
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("Stipend rates");
        page.locator("a:has-text('shipped with Mizani')").first().press("Enter");
        page.locator("#rate-now:has-text('828')").waitFor();
        assertThat(page.url()).contains("kind=take-home", "rate=ALL");

        page.locator("#rate-amount input").focus();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type("-1");
        Keys.tabTo(page, "#rate-reason");
        page.keyboard().type("a new agreement");
        Keys.tabTo(page, "#rate-save");
        page.keyboard().press("Enter");
        page.locator("#rate-amount[invalid]").waitFor();

        page.locator("#rate-amount input").focus();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type("850.50");
        Keys.tabTo(page, "#rate-save");
        page.keyboard().press("Enter");
        page.locator("#rate-now:has-text('850.5')").waitFor();
        page.locator("#rate td:has-text('a new agreement')").first().waitFor();
        visitor.findsNoBarrier();

        page.locator("#undo-reason input").focus();
        page.keyboard().type("back to the published one");
        Keys.tabTo(page, "#undo");
        page.keyboard().press("Enter");
        page.locator("#rate-now:has-text('828')").waitFor();
        visitor.hasNoComplaint();
    }
}

package org.mizani.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.mizani.MizaniTest;

/** Targets are changed and changed back with the keyboard alone. */
@BrowserTest
class TargetsIT {

    @Test
    void a_target_is_changed_and_undone_with_the_keyboard(Visitor visitor) {
        visitor.open("registers/targets?framework=EU-CIVILIAN");
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("Targets");
        Page page = visitor.page();
        page.locator("a:has-text('shipped with Mizani')").first().focus();
        page.keyboard().press("Enter");
        page.locator("#target-now:has-text('40')").waitFor();
        visitor.arrivesAt("(?=.*framework=EU-CIVILIAN).*target=EU-CIVILIAN.*");

        Locator share = page.locator("#target-share input");
        share.focus();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type("41");
        tabTo(page, "target-reason");
        page.keyboard().type("a newer plan");
        tabTo(page, "target-save");
        page.keyboard().press("Enter");
        page.locator("#target-now:has-text('41')").waitFor();
        page.locator("#target td:has-text('a newer plan')").first().waitFor();
        visitor.findsNoBarrier();

        page.locator("#undo-reason input").focus();
        page.keyboard().type("back to the published one");
        tabTo(page, "undo");
        page.keyboard().press("Enter");
        page.locator("#target-now:has-text('40')").waitFor();
        visitor.hasNoComplaint();
    }

    /** As somebody does who sees where the focus is. */
    private static void tabTo(Page page, String id) {
        for (int i = 0; i < 10; i++) {
            page.keyboard().press("Tab");
            Object there = page.evaluate(
                    "id => document.activeElement.id === id || !!document.activeElement.closest('#' + id)", id);
            if (Boolean.TRUE.equals(there)) {
                return;
            }
        }
        throw new AssertionError("no way to " + id + " with the keyboard");
    }
}

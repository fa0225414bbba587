package org.mizani.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mizani.MizaniTest;

@BrowserTest
class ShellIT {

    @Test
    void a_visitor_signs_in_and_finds_no_barrier(Visitor visitor) {
        visitor.open("users");
        visitor.page().locator("vaadin-login-form").waitFor();
        visitor.findsNoBarrier();
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("Users");
        visitor.findsNoBarrier();
        visitor.turnsWindow(390, 844);
        visitor.findsNoBarrier();
        visitor.open("no-such-page");
        visitor.sees("There is no such page");
        visitor.findsNoBarrier();
        visitor.hasNoComplaint();
    }

    @Test
    void dark_colours_and_language_are_remembered(Visitor visitor) {
        visitor.open("users");
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("Users");
        choose(visitor, "Appearance", "Dark");
        visitor.page().locator("html[theme=dark]").waitFor();
        choose(visitor, "English", "Français");
        visitor.sees("Utilisateurs");
        assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("fr");
        assertThat(visitor.page().locator("html").getAttribute("theme")).isEqualTo("dark");
        visitor.findsNoBarrier();
        choose(visitor, "admin", "Se déconnecter");
        visitor.page().locator("vaadin-login-form").waitFor();
        visitor.findsNoBarrier();
        visitor.hasNoComplaint();
    }

    @Test
    void the_skip_link_leads_to_the_content_of_the_same_page(Visitor visitor) {
        visitor.open("users?a=b");
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("Users");
        visitor.page().locator(".mizani-skip").focus();
        visitor.page().keyboard().press("Enter");
        visitor.page().locator("main:focus").waitFor();
        visitor.arrivesAt(".*/users.*#content");
    }

    private static void choose(Visitor visitor, String menu, String item) {
        visitor.page()
                .locator("vaadin-menu-bar-button:has-text('" + menu + "')")
                .click();
        visitor.page().locator("vaadin-menu-bar-item:has-text('" + item + "')").click();
    }
}

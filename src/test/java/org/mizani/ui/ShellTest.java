package org.mizani.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

@ViewTest
@WithMockUser(username = "vera", roles = "viewer")
class ShellTest extends SpringBrowserlessTest {

    @Test
    @WithMockUser(roles = "admin")
    void the_menu_shows_what_the_role_may_open() {
        UI.getCurrent().navigate("users");
        assertThat(menu()).contains("Users");
    }

    @Test
    void a_page_of_another_role_is_neither_offered_nor_shown() {
        UI.getCurrent().navigate("users");
        assertThat(find(H1.class).single().getText()).isEqualTo("This page is not open to you");
        assertThat(menu()).doesNotContain("Users");
    }

    @Test
    void a_wrong_address_is_named() {
        UI.getCurrent().navigate("no/such/page");
        assertThat(find(H1.class).single().getText()).isEqualTo("There is no such page");
        assertThat(find(Paragraph.class).single().getText()).contains("/no/such/page");
        assertThat(find(Main.class).single().getId()).contains("content");
    }

    @Test
    void an_error_shows_its_number_and_nothing_else() {
        UI.getCurrent().navigate("broken");
        assertThat(find(H1.class).single().getText()).isEqualTo("Something went wrong");
        assertThat(find(Paragraph.class).single().getText())
                .containsPattern("[0-9a-f]{8}")
                .doesNotContain("swordfish");
    }

    @Test
    void components_and_texts_speak_the_same_language() {
        UI.getCurrent().getSession().setLocale(Locale.FRENCH);
        assertThat(UI.getCurrent().getTranslation("shell.sign-out")).isEqualTo("Se déconnecter");
        UI.getCurrent().navigate("no/such/page");
        assertThat(find(H1.class).single().getText()).isEqualTo("Cette page n’existe pas");
    }

    private List<String> menu() {
        return find(SideNav.class).single().getItems().stream()
                .map(SideNavItem::getLabel)
                .toList();
    }
}

package org.mizani.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBar.MenuBarI18n;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.mizani.ui.texts.Texts;

/** Language, colours, and who is signed in. */
class ShellMenu extends MenuBar implements Focusable<ShellMenu> {

    /** In the session: the page is built anew for whoever has just chosen a language, and stands at this menu. */
    private static final String SPOKEN = "spoken-language";

    private final Texts texts;
    private final Map<Appearance, MenuItem> appearances = new EnumMap<>(Appearance.class);

    ShellMenu(Texts texts, AuthenticationContext authentication) {
        this.texts = texts;
        addClassName("mizani-shell-menu");
        addThemeVariants(MenuBarVariant.TERTIARY);
        setI18n(new MenuBarI18n().setMoreOptions(texts.get("shell.more")));
        addLanguages();
        addAppearances();
        authentication
                .getPrincipalName()
                .ifPresent(name -> addItem(name)
                        .getSubMenu()
                        .addItem(texts.get("shell.sign-out"), click -> authentication.logout()));
        VaadinSession session = VaadinSession.getCurrent();
        if (session != null && session.getAttribute(SPOKEN) != null) {
            session.setAttribute(SPOKEN, null);
            // Its buttons are there when the browser has answered.
            addAttachListener(e -> e.getUI().getPage().fetchCurrentURL(here -> focus()));
        }
    }

    private void addLanguages() {
        MenuItem menu = addItem(name(texts.locale()));
        menu.setAriaLabel(texts.get("shell.language", name(texts.locale())));
        for (Locale language : Texts.LANGUAGES) {
            MenuItem item = menu.getSubMenu().addItem(name(language), click -> speak(language));
            item.setCheckable(true);
            item.setChecked(language.equals(texts.locale()));
            item.getElement().setAttribute("lang", language.getLanguage());
        }
    }

    private void addAppearances() {
        MenuItem menu = addItem(texts.get("shell.appearance"));
        for (Appearance appearance : Appearance.values()) {
            MenuItem item = menu.getSubMenu()
                    .addItem(texts.get("shell.appearance." + appearance.code()), click -> show(appearance));
            item.setCheckable(true);
            appearances.put(appearance, item);
        }
        VaadinRequest request = VaadinRequest.getCurrent();
        check(request == null ? Appearance.AUTO : Preferences.appearance(request));
    }

    /** The page is built anew in its other language; its address says what it shows. */
    private static void speak(Locale language) {
        Preferences.keepLanguage(language);
        VaadinSession.getCurrent().setLocale(language);
        VaadinSession.getCurrent().setAttribute(SPOKEN, language);
        UI.getCurrent().getPage().reload();
    }

    private void show(Appearance appearance) {
        Preferences.keepAppearance(appearance);
        UI.getCurrent().getPage().setColorScheme(appearance.scheme());
        check(appearance);
    }

    private void check(Appearance chosen) {
        appearances.forEach((appearance, item) -> item.setChecked(appearance == chosen));
    }

    private static String name(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}

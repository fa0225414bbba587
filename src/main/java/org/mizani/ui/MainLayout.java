package org.mizani.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.mizani.ui.texts.Texts;

/** The frame around all pages. Views announce themselves with {@code @Menu}, whose title is a translation key. */
@Layout
@AnonymousAllowed
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final String CONTENT = "content";
    private static final String FOCUS = BrowserFile.address("mizani/keep-focus.js");

    private final Texts texts;
    private final Main content = new Main();
    private final Anchor skip = new Anchor();

    MainLayout(AuthenticationContext authentication) {
        texts = Texts.in(getLocale());
        content.setId(CONTENT);
        content.getElement().setAttribute("tabindex", "-1");
        setContent(content);
        skip.setText(texts.get("shell.skip"));
        skip.addClassName("mizani-skip");
        skip.setRouterIgnore(true);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(texts.get("shell.menu"));
        setI18n(new AppLayoutI18n().setDrawer(texts.get("shell.menu")));
        Header header = new Header(skip, toggle, brand(), new ShellMenu(texts, authentication));
        header.addClassName("mizani-header");
        addToNavbar(header);
        addToDrawer(navigation());
        setPrimarySection(Section.NAVBAR);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addJsModule(FOCUS);
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.getElement().removeAllChildren().appendChild(page.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement page) {
        content.getElement().removeAllChildren();
    }

    /** The base address of a page is its parent folder, so a link to a part of it must name the page. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        skip.setHref(event.getLocation().getPathWithQueryParameters() + "#" + CONTENT);
    }

    private static Component brand() {
        Image logo = new Image("mizani/logo.svg", "");
        logo.addClassName("mizani-logo");
        Anchor home = new Anchor("", logo, new Span("Mizani"));
        home.addClassName("mizani-brand");
        return home;
    }

    private SideNav navigation() {
        SideNav navigation = new SideNav();
        navigation.getElement().setAttribute("aria-label", texts.get("shell.menu"));
        MenuConfiguration.getMenuEntries(texts.locale()).forEach(entry -> navigation.addItem(item(entry)));
        return navigation;
    }

    private SideNavItem item(MenuEntry entry) {
        String title = texts.has(entry.title()) ? texts.get(entry.title()) : entry.title();
        SideNavItem item = new SideNavItem(title, entry.path());
        if (entry.icon() != null) {
            item.setPrefixComponent(new Icon(entry.icon()));
        }
        return item;
    }
}

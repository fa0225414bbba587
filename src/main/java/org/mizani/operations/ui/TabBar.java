package org.mizani.operations.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mizani.ui.texts.Texts;

/** Links to the parts of an operation's page. They stay while parts open, so that the keyboard keeps its place. */
final class TabBar extends Nav {

    private final Map<OperationTab, RouterLink> links = new LinkedHashMap<>();

    TabBar(String code, List<OperationTab> tabs, Texts texts) {
        addClassName("tabs");
        getElement().setAttribute("aria-label", texts.get("operation.tabs", code));
        for (OperationTab tab : tabs) {
            RouterLink link = new RouterLink(
                    texts.get("operation.tab." + tab.code()), OperationView.class, new RouteParameters("code", code));
            links.put(tab, link);
            add(link);
        }
    }

    /** Each link keeps what the reader has chosen. */
    void show(OperationFilter filter, OperationTab open) {
        links.forEach((tab, link) -> {
            link.setQueryParameters(filter.withTab(tab.code()).parameters());
            Element element = link.getElement();
            if (tab.equals(open)) {
                element.setAttribute("aria-current", "page");
            } else {
                element.removeAttribute("aria-current");
            }
        });
    }
}

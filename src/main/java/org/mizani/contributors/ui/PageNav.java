package org.mizani.contributors.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import org.mizani.ui.texts.Texts;

/** The pages about all contributors side by side; what is chosen on one goes along to the other. */
final class PageNav extends Nav {

    PageNav(boolean achievers, ContributorFilter filter, Texts texts) {
        addClassName("tabs");
        getElement().setAttribute("aria-label", texts.get("contributors.pages"));
        RouterLink ranking = new RouterLink(texts.get("contributors.ranking"), ContributorsView.class);
        RouterLink meeting = new RouterLink(texts.get("contributors.achievers"), AchieversView.class);
        (achievers ? meeting : ranking).getElement().setAttribute("aria-current", "page");
        for (RouterLink link : new RouterLink[] {ranking, meeting}) {
            link.setQueryParameters(QueryParameters.simple(filter.general()));
            add(link);
        }
    }
}

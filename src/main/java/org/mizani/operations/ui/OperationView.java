package org.mizani.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.operations.Ceilings;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.mizani.operations.Succession;
import org.mizani.ui.AsKnownOn;
import org.mizani.ui.PageTitles;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** One operation: who leads it, when it ran, and a tab for each subject. The address is the whole state. */
@Route("operations/:code")
@PermitAll
public class OperationView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final OperationQueries operations;
    private final List<OperationTab> tabs;
    private final Clock clock;
    private final Texts texts = Texts.in(getLocale());
    private final Formats formats = Formats.in(getLocale());
    private String title = "";
    private @Nullable Shown shown;

    OperationView(OperationQueries operations, List<OperationTab> tabs, Clock clock) {
        this.operations = operations;
        this.clock = clock;
        this.tabs = tabs.stream()
                .sorted(Comparator.comparingInt(OperationTab::order))
                .toList();
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("code").orElse("");
        Operation operation =
                operations.byCode(code).orElseThrow(() -> new NotFoundException(texts.get("operation.unknown", code)));
        OperationFilter filter = OperationFilter.of(event.getLocation().getQueryParameters());
        OperationTab open = tabs.stream()
                .filter(t -> t.code().equals(filter.tab()))
                .findFirst()
                .orElse(tabs.getFirst());
        title = operation.code();
        if (taken(operation, filter, open)) {
            return;
        }
        removeAll();
        add(new H1(operation.code()), about(operation));
        succession(operation).ifPresent(this::add);
        Ceilings ceilings = Ceilings.uniformed(operations.ceilings(operation.code(), filter.knownAt()));
        if (!ceilings.steps().isEmpty()) {
            LocalDate day = filter.date() == null ? LocalDate.now(clock) : filter.date();
            add(new MandateTimeline(operation, ceilings, day, texts));
        }
        Nav links = tabLinks(operation, filter, open);
        FilterBar bar = new FilterBar(operation.code(), filter, texts);
        add(links, bar);
        if (filter.asOf() != null) {
            add(new AsKnownOn(filter.asOf(), texts));
        }
        Component content = open.content(operation, filter);
        add(content);
        shown = new Shown(operation.code(), open, filter, links, bar, content);
    }

    /** What stands below the heading, and for which address. */
    private record Shown(
            String operation, OperationTab tab, OperationFilter filter, Nav links, FilterBar bar, Component content) {}

    /** True when the open tab takes the new address into what it shows; only what leads elsewhere is made anew. */
    private boolean taken(Operation operation, OperationFilter filter, OperationTab open) {
        Shown before = shown;
        if (before == null
                || !before.operation().equals(operation.code())
                || !before.tab().equals(open)
                || !before.filter().choosesAs(filter)
                || !open.takes(before.content(), filter)) {
            return false;
        }
        Nav links = tabLinks(operation, filter, open);
        FilterBar bar = new FilterBar(operation.code(), filter, texts);
        replace(before.links(), links);
        replace(before.bar(), bar);
        shown = new Shown(operation.code(), open, filter, links, bar, before.content());
        return true;
    }

    private Paragraph about(Operation operation) {
        StringBuilder about = new StringBuilder(operation.name(getLocale()));
        if (!operation.leads().isEmpty()) {
            about.append(" · ").append(texts.get("operation.led-by", LeadNames.of(operation.leads(), texts)));
        }
        if (operation.startedOn() != null) {
            about.append(" · ")
                    .append(
                            operation.endedOn() == null
                                    ? texts.get("operation.since", formats.date(operation.startedOn()))
                                    : texts.get(
                                            "operation.from-to",
                                            formats.date(operation.startedOn()),
                                            formats.date(operation.endedOn())));
        }
        Paragraph line = new Paragraph(about.toString());
        line.addClassName("lead");
        return line;
    }

    /** The operations before and after this one, and a link to all of them on one time line. */
    private Optional<Nav> succession(Operation operation) {
        List<Operation> chain = Succession.of(operation, operations.all());
        if (chain.size() < 2) {
            return Optional.empty();
        }
        Nav nav = new Nav();
        nav.addClassName("succession");
        nav.getElement().setAttribute("aria-label", texts.get("operation.succession"));
        String separator = "";
        for (Operation one : chain) {
            nav.add(new Text(separator));
            nav.add(one.code().equals(operation.code()) ? here(one) : link(one));
            separator = " → ";
        }
        String query = chain.stream().map(o -> "operation=" + o.code()).collect(Collectors.joining("&"));
        nav.add(new Text(" · "), new Anchor("compare?" + query, texts.get("operation.succession.compare")));
        return Optional.of(nav);
    }

    private static Span here(Operation operation) {
        Span here = new Span(operation.code());
        here.getElement().setAttribute("aria-current", "page");
        return here;
    }

    private static RouterLink link(Operation operation) {
        return new RouterLink(operation.code(), OperationView.class, new RouteParameters("code", operation.code()));
    }

    private Nav tabLinks(Operation operation, OperationFilter filter, OperationTab open) {
        Nav nav = new Nav();
        nav.addClassName("tabs");
        nav.getElement().setAttribute("aria-label", texts.get("operation.tabs", operation.code()));
        for (OperationTab tab : tabs) {
            RouterLink link = new RouterLink(
                    texts.get("operation.tab." + tab.code()),
                    OperationView.class,
                    new RouteParameters("code", operation.code()));
            link.setQueryParameters(filter.withTab(tab.code()).parameters());
            if (tab.code().equals(open.code())) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(title);
    }
}

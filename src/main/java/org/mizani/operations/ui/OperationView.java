package org.mizani.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.operations.Ceilings;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.mizani.ui.Announcer;
import org.mizani.ui.AsKnownOn;
import org.mizani.ui.PageTitles;
import org.mizani.ui.texts.Texts;

/** One operation: who leads it, when it ran, and a tab for each subject. The address is the whole state. */
@Route("operations/:code")
@PermitAll
public class OperationView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final OperationQueries operations;
    private final List<OperationTab> tabs;
    private final Clock clock;
    private final Texts texts = Texts.in(getLocale());
    private String title = "";
    private @Nullable Frame frame;
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
        Frame around = frame;
        if (around == null || !around.operation().equals(operation)) {
            around = frame(operation);
            frame = around;
            shown = null;
        }
        around.links().show(filter, open);
        around.bar().show(filter);
        if (!taken(filter, open)) {
            fill(around, filter, open);
        }
    }

    /** What stays while the reader moves about in the page of one operation, so that the keyboard keeps its place. */
    private record Frame(Operation operation, Div mandate, TabBar links, FilterBar bar, Announcer announcer) {}

    /** What is seen of a tab, and for which address. */
    private record Shown(OperationTab tab, OperationFilter filter, List<Component> parts, Component content) {}

    private Frame frame(Operation operation) {
        removeAll();
        Frame made = new Frame(
                operation,
                new Div(),
                new TabBar(operation.code(), tabs, texts),
                new FilterBar(operation.code(), texts),
                new Announcer());
        add(new OperationHead(operation, operations.all(), texts).parts());
        add(made.mandate(), made.links(), made.bar(), made.announcer());
        return made;
    }

    /** True when the open tab takes the new address into what it shows; only what leads elsewhere is made anew. */
    private boolean taken(OperationFilter filter, OperationTab open) {
        Shown before = shown;
        if (before == null
                || !before.tab().equals(open)
                || !before.filter().choosesAs(filter)
                || !open.takes(before.content(), filter)) {
            return false;
        }
        shown = new Shown(open, filter, before.parts(), before.content());
        return true;
    }

    private void fill(Frame around, OperationFilter filter, OperationTab open) {
        if (shown != null) {
            remove(shown.parts());
        }
        around.mandate().removeAll();
        Ceilings ceilings =
                Ceilings.uniformed(operations.ceilings(around.operation().code(), filter.knownAt()));
        around.mandate().setVisible(!ceilings.steps().isEmpty());
        if (!ceilings.steps().isEmpty()) {
            LocalDate day = filter.date() == null ? LocalDate.now(clock) : filter.date();
            around.mandate().add(new MandateTimeline(around.operation(), ceilings, day, texts));
        }
        List<Component> parts = new ArrayList<>();
        if (filter.asOf() != null) {
            parts.add(new AsKnownOn(filter.asOf(), texts));
        }
        Component content = open.content(around.operation(), filter);
        parts.add(content);
        add(parts);
        around.announcer().sayFirst(content);
        shown = new Shown(open, filter, parts, content);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(title);
    }
}

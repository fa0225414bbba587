package org.mizani.headcounts.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Ceiling;
import org.mizani.operations.CeilingScope;
import org.mizani.operations.Ceilings;
import org.mizani.operations.ContributorQueries;
import org.mizani.operations.Deployments;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.mizani.operations.ui.MandateTimeline;
import org.mizani.tables.Table;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.AsKnownOn;
import org.mizani.ui.Links;
import org.mizani.ui.PageTitles;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** What the register knows of one operation: dates, and mandates and ceilings as dated steps with their documents. */
@Route("registers/operations/:code")
@PermitAll
public class OperationCeilingsView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final OperationQueries operations;
    private final Deployments deployments;
    private final ContributorQueries contributors;
    private final Clock clock;
    private final Texts texts = Texts.in(getLocale());
    private final Formats formats = Formats.in(getLocale());
    private String title = "";

    OperationCeilingsView(
            OperationQueries operations, Deployments deployments, ContributorQueries contributors, Clock clock) {
        this.operations = operations;
        this.deployments = deployments;
        this.contributors = contributors;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("code").orElse("");
        Operation operation =
                operations.byCode(code).orElseThrow(() -> new NotFoundException(texts.get("operation.unknown", code)));
        OperationRegisterFilter filter =
                OperationRegisterFilter.of(event.getLocation().getQueryParameters());
        LocalDate day = Objects.requireNonNullElseGet(filter.date(), () -> LocalDate.now(clock));
        KnownAt knownAt = filter.knownAt();
        List<Ceiling> steps = operations.ceilings(operation.code(), knownAt);
        title = texts.get("registers.operation.title", operation.code());
        removeAll();
        add(new H1(title), about(operation), links(operation, filter));
        if (filter.asOf() != null) {
            add(new AsKnownOn(filter.asOf(), texts));
        }
        add(mandates(operation, steps, day));
        Div section = new Div(new H2(texts.get("registers.operation.deployment")));
        section.addClassName("section");
        section.add(new TableView(
                new DeploymentTable(contributors.names(getLocale()), texts)
                        .ofOne(operation, deployments.on(List.of(operation), day, knownAt), day),
                getLocale()));
        add(section);
    }

    private Div mandates(Operation operation, List<Ceiling> steps, LocalDate day) {
        Div section = new Div(new H2(texts.get("registers.operation.steps")));
        section.addClassName("section");
        for (CeilingScope scope : Ceilings.scopes(steps)) {
            Ceilings own = Ceilings.of(steps, scope);
            if (!own.steps().isEmpty()) {
                Paragraph whom = new Paragraph(texts.get("ceiling-scope." + scope.code()));
                whom.addClassName("muted");
                section.add(whom, new MandateTimeline(operation, own, day, texts));
            }
        }
        Table table = CeilingTable.of(operation, steps, texts);
        section.add(new TableView(table, getLocale()));
        MovedCeilings.of(operation, steps, texts)
                .ifPresent(moved ->
                        section.add(new H2(texts.get("registers.operation.moved")), new TableView(moved, getLocale())));
        return section;
    }

    private Paragraph about(Operation o) {
        StringBuilder about = new StringBuilder(o.name(getLocale()));
        about.append(" · ").append(texts.get("registers.operation.led-by", String.join(", ", o.leads())));
        if (o.ledBy(OperationRegisterFilter.AU)) {
            about.append(" (").append(texts.get("registers.operations.au-led")).append(')');
        }
        Map<String, String> names = contributors.names(getLocale());
        if (!o.hosts().isEmpty()) {
            about.append(" · ")
                    .append(o.hosts().stream()
                            .map(c -> names.getOrDefault(c, c))
                            .collect(Collectors.joining(", ")));
        }
        about.append(" · ")
                .append(texts.get(
                        "operation.from-to", date(o.startedOn()), o.endedOn() == null ? "…" : date(o.endedOn())));
        if (o.source() != null && !o.source().isBlank()) {
            about.append(" · ").append(o.source());
        }
        Paragraph line = new Paragraph(about.toString());
        line.addClassName("lead");
        return line;
    }

    private String date(@Nullable LocalDate day) {
        return day == null ? texts.get("registers.date-not-stated") : formats.date(day);
    }

    private Div links(Operation operation, OperationRegisterFilter filter) {
        Div links = new Div(
                new Anchor(Links.href("registers/operations", filter.words()), texts.get("registers.operation.all")),
                new Anchor(
                        "operations/" + operation.code() + "?tab=strength",
                        texts.get("registers.operation.strength", operation.code())));
        links.addClassName("actions");
        return links;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(title);
    }
}

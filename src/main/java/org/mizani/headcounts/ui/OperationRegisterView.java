package org.mizani.headcounts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mizani.operations.ContributorQueries;
import org.mizani.operations.Deployment;
import org.mizani.operations.Deployments;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.mizani.tables.Table;
import org.mizani.tables.ui.TableDecor;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.AsKnownOn;
import org.mizani.ui.DayPicker;
import org.mizani.ui.PageTitles;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** The register of operations: who leads them, what they may have, what they have. The address is the whole state. */
@Route("registers/operations")
@Menu(title = "registers.operations.menu", order = 40, icon = "vaadin:records")
@PermitAll
public class OperationRegisterView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final OperationQueries operations;
    private final Deployments deployments;
    private final ContributorQueries contributors;
    private final Clock clock;
    private final Texts texts = Texts.in(getLocale());
    private final Formats formats = Formats.in(getLocale());

    OperationRegisterView(
            OperationQueries operations, Deployments deployments, ContributorQueries contributors, Clock clock) {
        this.operations = operations;
        this.deployments = deployments;
        this.contributors = contributors;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OperationRegisterFilter filter =
                OperationRegisterFilter.of(event.getLocation().getQueryParameters());
        LocalDate day = Objects.requireNonNullElseGet(filter.date(), () -> LocalDate.now(clock));
        List<Operation> all = operations.all();
        List<Deployment> wanted = deployments.on(all, day, filter.knownAt()).stream()
                .filter(filter::wants)
                .toList();
        Paragraph about = new Paragraph(texts.get("registers.operations.about"));
        about.addClassName("lead");
        removeAll();
        add(new H1(texts.get("registers.operations.title")), about, filters(filter, leads(all)));
        if (filter.asOf() != null) {
            add(new AsKnownOn(filter.asOf(), texts));
        }
        if (wanted.isEmpty()) {
            Paragraph none = new Paragraph(texts.get("registers.operations.none"));
            none.addClassName("empty-state");
            add(none);
            return;
        }
        Table table = new DeploymentTable(contributors.names(getLocale()), texts).of(wanted, day);
        add(new Paragraph(summary(wanted, day)), new TableView(table, getLocale(), TableDecor.TERSE));
    }

    private String summary(List<Deployment> wanted, LocalDate day) {
        long count = wanted.stream().map(Deployment::operation).distinct().count();
        long running = wanted.stream()
                .filter(Deployment::running)
                .map(Deployment::operation)
                .distinct()
                .count();
        long rated = wanted.stream()
                .filter(d -> d.rate().known().isPresent())
                .map(Deployment::operation)
                .distinct()
                .count();
        return texts.get(
                "registers.operations.summary",
                formats.date(day),
                formats.count(running),
                formats.count(count),
                formats.count(rated));
    }

    private static List<String> leads(List<Operation> all) {
        return all.stream().flatMap(o -> o.leads().stream()).distinct().sorted().toList();
    }

    private Div filters(OperationRegisterFilter filter, List<String> leads) {
        Select<String> lead = new Select<>();
        lead.setLabel(texts.get("overview.lead"));
        lead.setItems(leads);
        lead.setEmptySelectionAllowed(true);
        lead.setEmptySelectionCaption(texts.get("overview.lead.any"));
        lead.setItemLabelGenerator(this::leadName);
        lead.setValue(filter.lead() != null && leads.contains(filter.lead()) ? filter.lead() : null);
        lead.addValueChangeListener(e -> go(filter.withLead(e.getValue())));
        Checkbox running = new Checkbox(texts.get("registers.operations.running"), filter.running());
        running.addValueChangeListener(e -> go(filter.withRunning(e.getValue())));
        Div filters = new Div(
                day("operation.date", filter.date(), filter::withDate),
                lead,
                running,
                day("operation.as-of", filter.asOf(), filter::withAsOf));
        filters.addClassName("filters");
        filters.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", texts.get("registers.operations.filters"));
        return filters;
    }

    private String leadName(@Nullable String code) {
        if (code == null) {
            return texts.get("overview.lead.any");
        }
        if (code.equals(OperationRegisterFilter.AU)) {
            return texts.get("registers.operations.au-led");
        }
        String key = "organisation.the." + code;
        return texts.get("overview.lead.by", texts.has(key) ? texts.get(key) : code);
    }

    private DatePicker day(
            String label, @Nullable LocalDate chosen, Function<@Nullable LocalDate, OperationRegisterFilter> changed) {
        return DayPicker.of(label, chosen, texts, day -> go(changed.apply(day)));
    }

    private static void go(OperationRegisterFilter filter) {
        UI.getCurrent().navigate(OperationRegisterView.class, filter.parameters());
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(texts.get("registers.operations.title"));
    }
}

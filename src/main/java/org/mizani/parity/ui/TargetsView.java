package org.mizani.parity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.mizani.operations.OperationQueries;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.TargetHistoryQueries;
import org.mizani.parity.TargetQueries;
import org.mizani.parity.TargetRevision;
import org.mizani.parity.TargetTable;
import org.mizani.parity.Targets;
import org.mizani.security.CurrentUser;
import org.mizani.security.Role;
import org.mizani.tables.Table;
import org.mizani.tables.ui.TableFiles;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.AsKnownOn;
import org.mizani.ui.PageTitles;
import org.mizani.ui.texts.Texts;

/** The register of targets: what frameworks ask for, how sure that is, and what happened to it. */
@Route(TargetsFilter.ROUTE)
@Menu(title = "targets.title", order = 60, icon = "vaadin:bullseye")
@PermitAll
public class TargetsView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final TargetQueries queries;
    private final TargetHistoryQueries histories;
    private final OperationQueries operations;
    private final Targets targets;
    private final CurrentUser user;
    private final Texts texts = Texts.in(getLocale());

    TargetsView(
            TargetQueries queries,
            TargetHistoryQueries histories,
            OperationQueries operations,
            Targets targets,
            CurrentUser user) {
        this.queries = queries;
        this.histories = histories;
        this.operations = operations;
        this.targets = targets;
        this.user = user;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(TargetsFilter.of(event.getLocation().getQueryParameters()));
    }

    private void show(TargetsFilter filter) {
        List<TargetFramework> frameworks = queries.frameworks(filter.knownAt()).stream()
                .sorted(Comparator.comparing(f -> !f.code().equals(TargetFramework.USUAL)))
                .toList();
        List<TargetRevision> shown =
                queries.inForce(filter.knownAt()).stream().filter(filter::shows).toList();
        boolean editor = user.has(Role.EDITOR) && filter.asOf() == null;
        removeAll();
        add(
                new H1(texts.get("targets.title")),
                new Paragraph(texts.get("targets.about")),
                new TargetsFilterBar(filter, frameworks, texts));
        if (filter.asOf() != null) {
            add(new AsKnownOn(filter.asOf(), texts));
        }
        addOpened(filter, frameworks, editor);
        if (shown.isEmpty()) {
            Paragraph empty = new Paragraph(texts.get("targets.none"));
            empty.addClassName("empty-state");
            add(empty);
        } else {
            add(files(filter, shown, editor));
        }
        frameworks.forEach(f -> addFramework(filter, f, shown));
    }

    private void addOpened(TargetsFilter filter, List<TargetFramework> frameworks, boolean editor) {
        if (filter.target() != null) {
            add(new TargetPanel(
                            targets,
                            histories,
                            filter,
                            user.name(),
                            editor,
                            frameworks,
                            next -> showAfter(filter, next),
                            texts)
                    .showing(filter.target()));
        }
        frameworks.stream()
                .filter(f -> f.code().equals(filter.binding()))
                .forEach(f -> add(new BindingPanel(
                        targets,
                        filter,
                        user.name(),
                        editor,
                        f,
                        operations.all(),
                        histories.bindings(f.code()).stream()
                                .filter(b -> b.knownAt(filter.knownAt()))
                                .toList(),
                        () -> show(filter),
                        texts)));
    }

    /** An address that is open already would not be opened again. */
    private void showAfter(TargetsFilter open, TargetsFilter next) {
        if (next.equals(open)) {
            show(next);
        } else {
            next.go();
        }
    }

    private Div files(TargetsFilter filter, List<TargetRevision> shown, boolean editor) {
        String all = texts.get("targets.list.all");
        Div actions = new TableFiles("targets", all, () -> list(filter, all, true, shown), getLocale());
        if (editor) {
            Anchor add = new Anchor(filter.withTarget(TargetsFilter.NEW).address(), texts.get("targets.form.add"));
            add.setId("add-target");
            add.addClassName("button");
            actions.addComponentAsFirst(add);
        }
        return actions;
    }

    private void addFramework(TargetsFilter filter, TargetFramework framework, List<TargetRevision> shown) {
        List<TargetRevision> own = shown.stream()
                .filter(t -> t.key().framework().equals(framework.code()))
                .toList();
        if (own.isEmpty()) {
            return;
        }
        Anchor who = new Anchor(
                filter.withBinding(framework.code()).address(), texts.get("targets.binding.open", framework.code()));
        Div section = new Div(
                new H2(texts.get("targets.framework.heading", framework.name(getLocale()), framework.code())),
                new Paragraph(binds(framework)),
                who);
        section.addClassNames("section", "register");
        if (own.stream().map(t -> t.key().year()).distinct().count() > 1) {
            section.add(new TableView(TargetTable.matrix(framework, own, filter.knownAt(), getLocale()), getLocale()));
        }
        section.add(new TableView(
                list(filter, texts.get("targets.list.caption", framework.code()), false, own), getLocale()));
        add(section);
    }

    private Table list(TargetsFilter filter, String caption, boolean framework, List<TargetRevision> shown) {
        return TargetTable.list(
                caption,
                framework,
                shown,
                filter.knownAt(),
                key -> filter.withTarget(key.code()).address(),
                getLocale());
    }

    private String binds(TargetFramework framework) {
        String setBy = texts.get("organisation.the." + framework.setBy());
        String leads = framework.bindsLeads().stream()
                .map(lead -> texts.get("organisation.the." + lead))
                .collect(Collectors.joining(", "));
        String sentence = leads.isEmpty()
                ? texts.get("targets.framework.binds-none", setBy)
                : texts.get("targets.framework.binds", setBy, leads);
        return framework.ruled().isEmpty()
                ? sentence
                : sentence + " "
                        + texts.get("targets.framework.ruled", framework.ruled().size());
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(texts.get("targets.title"));
    }
}

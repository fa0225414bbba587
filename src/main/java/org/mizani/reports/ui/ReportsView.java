package org.mizani.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.mizani.operations.OperationQueries;
import org.mizani.reports.ReportDefinition;
import org.mizani.reports.ReportDefinitions;
import org.mizani.reports.ReportRequest;
import org.mizani.security.CurrentUser;
import org.mizani.security.Role;
import org.mizani.ui.Links;
import org.mizani.ui.PageTitles;
import org.mizani.ui.texts.Texts;
import org.mizani.web.ApiProblem;

/** Where a reader chooses a report and takes it as a file. The address is the whole state. */
@Route("reports")
@Menu(title = "reports.title", order = 30, icon = "vaadin:file-text-o")
@PermitAll
public class ReportsView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final ReportDefinitions definitions;
    private final ReportRequest request;
    private final ReportDesk desk;
    private final OperationQueries operations;
    private final CurrentUser user;
    private final Texts texts = Texts.in(getLocale());

    ReportsView(
            ReportDefinitions definitions,
            ReportRequest request,
            ReportDesk desk,
            OperationQueries operations,
            CurrentUser user) {
        this.definitions = definitions;
        this.request = request;
        this.desk = desk;
        this.operations = operations;
        this.user = user;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ReportChoice choice = ReportChoice.of(event.getLocation().getQueryParameters());
        removeAll();
        add(new H1(texts.get("reports.title")), lead());
        add(
                new Anchor("reports/issued", texts.get("issues.title")),
                new Anchor(Links.href("reports/batch", choice.words()), texts.get("reports.batch.title")));
        if (user.has(Role.EDITOR)) {
            add(new Anchor("reports/schedules", texts.get("schedules.title")));
        }
        add(new ReportForm(choice, texts, ReportsView::open).aboutOneOf(operations.all()));
        definitions
                .all()
                .forEach(definition -> add(new H2(definition.title(texts.locale())), offer(definition, choice)));
    }

    private Component offer(ReportDefinition definition, ReportChoice choice) {
        if (choice.word(ReportChoice.OPERATION) == null && definitions.ofOneOperation(definition)) {
            return message("reports.choose-operation", "empty-state");
        }
        try {
            ReportLinks links = new ReportLinks(
                    desk,
                    definition,
                    request.parameters(definition, choice.request(), getLocale(), choice.knownAt()),
                    texts);
            Anchor preview = new Anchor(ReportPreviewView.address(definition, choice), texts.get("reports.preview"));
            preview.addClassName("button");
            preview.setId(definition.id() + "-preview");
            links.addComponentAsFirst(preview);
            return links;
        } catch (ApiProblem problem) {
            return message("reports.not-understood", "empty-state");
        }
    }

    private static void open(ReportChoice choice) {
        UI.getCurrent().navigate(ReportsView.class, QueryParameters.simple(choice.words()));
    }

    private Paragraph lead() {
        return message("reports.lead", "lead");
    }

    private Paragraph message(String key, String className) {
        Paragraph message = new Paragraph(texts.get(key));
        message.addClassName(className);
        return message;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(texts.get("reports.title"));
    }
}

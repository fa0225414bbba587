package org.mizani.reports.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.mizani.operations.Operation;
import org.mizani.operations.ui.OperationFilter;
import org.mizani.operations.ui.OperationTab;
import org.mizani.reports.ReportDefinition;
import org.mizani.reports.ReportDefinitions;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** The reports of one operation, with the dates, basis and scope of its page. */
@Component
class ReportsTab implements OperationTab {

    private final ReportDefinitions definitions;
    private final TabRequest request;
    private final ReportDesk desk;

    ReportsTab(ReportDefinitions definitions, TabRequest request, ReportDesk desk) {
        this.definitions = definitions;
        this.request = request;
        this.desk = desk;
    }

    @Override
    public String code() {
        return "reports";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Div content(Operation operation, OperationFilter filter) {
        Locale locale = UI.getCurrent().getLocale();
        Texts texts = Texts.in(locale);
        Div content = new Div();
        content.addClassName("section");
        for (ReportDefinition definition : definitions.all()) {
            content.add(new H2(definition.title(locale)));
            request.parameters(definition, operation, filter, locale)
                    .ifPresentOrElse(
                            p -> content.add(new ReportLinks(desk, definition, p, texts)),
                            () -> content.add(new Paragraph(texts.get("reports.not-understood"))));
        }
        return content;
    }
}

package org.mizani.reports.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Operation;
import org.mizani.operations.ui.OperationFilter;
import org.mizani.operations.ui.OperationTab;
import org.mizani.reports.ReportDefinition;
import org.mizani.reports.ReportDefinitions;
import org.mizani.reports.ReportParameters;
import org.mizani.reports.ReportRequest;
import org.mizani.reports.Reports;
import org.mizani.ui.texts.Texts;
import org.mizani.web.ApiProblem;
import org.springframework.stereotype.Component;

/** The reports of one operation, with the dates, basis and scope of its page. */
@Component
class ReportsTab implements OperationTab {

    private final ReportDefinitions definitions;
    private final ReportRequest request;
    private final Reports reports;

    ReportsTab(ReportDefinitions definitions, ReportRequest request, Reports reports) {
        this.definitions = definitions;
        this.request = request;
        this.reports = reports;
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
            try {
                content.add(new ReportLinks(reports, definition, parameters(operation, filter, locale), texts));
            } catch (ApiProblem problem) {
                content.add(new Paragraph(texts.get("reports.not-understood")));
            }
        }
        return content;
    }

    private ReportParameters parameters(Operation operation, OperationFilter filter, Locale locale) {
        return request.parameters(
                new ReportRequest.Words(
                        operation.code(),
                        filter.date(),
                        filter.from(),
                        filter.to(),
                        filter.basis(),
                        filter.scope(),
                        null),
                locale,
                KnownAt.NOW);
    }
}

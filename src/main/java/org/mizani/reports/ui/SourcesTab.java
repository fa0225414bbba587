package org.mizani.reports.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.mizani.operations.Operation;
import org.mizani.operations.ui.OperationFilter;
import org.mizani.operations.ui.OperationTab;
import org.mizani.reports.Document.Source;
import org.mizani.reports.ReportDefinitions;
import org.mizani.reports.Reports;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** The files, cells and documents that the figures of an operation rest on; the same list as in its report. */
@Component
class SourcesTab implements OperationTab {

    private final ReportDefinitions definitions;
    private final TabRequest request;
    private final Reports reports;

    SourcesTab(ReportDefinitions definitions, TabRequest request, Reports reports) {
        this.definitions = definitions;
        this.request = request;
        this.reports = reports;
    }

    @Override
    public String code() {
        return "sources";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Div content(Operation operation, OperationFilter filter) {
        Locale locale = UI.getCurrent().getLocale();
        Texts texts = Texts.in(locale);
        Div content = new Div(new H2(texts.get("operation.tab.sources")));
        content.addClassName("section");
        List<Source> sources = request.parameters(definitions.usual(), operation, filter, locale)
                .map(reports::sources)
                .orElse(List.of());
        if (sources.isEmpty()) {
            Paragraph none = new Paragraph(texts.get("reports.sources.none"));
            none.addClassName("empty-state");
            content.add(none);
        } else {
            content.add(new TableView(table(operation, sources, texts), locale));
        }
        return content;
    }

    private static Table table(Operation operation, List<Source> sources, Texts texts) {
        return new Table(
                texts.get("reports.sources.caption", operation.code()),
                List.of(
                        new Column("name", texts.get("reports.source-name"), ColumnType.TEXT),
                        new Column("says", texts.get("reports.source-says"), ColumnType.TEXT),
                        new Column("places", texts.get("reports.source-places"), ColumnType.TEXT),
                        new Column("sha256", "SHA-256", ColumnType.TEXT)),
                sources.stream()
                        .map(s -> Row.of(List.of(
                                TableCell.text(s.name()),
                                TableCell.text(s.says() == null ? "" : s.says()),
                                TableCell.text(s.places() == null ? "" : s.places()),
                                TableCell.text(s.sha256() == null ? "" : s.sha256()))))
                        .toList(),
                null);
    }
}

package org.mizani.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mizani.charts.ChartView;
import org.mizani.reports.Block;
import org.mizani.reports.CoverFacts;
import org.mizani.reports.Document;
import org.mizani.reports.Document.Section;
import org.mizani.reports.Missing;
import org.mizani.reports.ReportDefinition;
import org.mizani.reports.ReportDefinitions;
import org.mizani.reports.ReportParameters;
import org.mizani.reports.ReportRequest;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.Links;
import org.mizani.ui.PageTitles;
import org.mizani.ui.texts.Texts;
import org.mizani.web.ApiProblem;

/** A report as it would be made now, after a list of what is missing from it. The address is the whole state. */
@Route("reports/preview")
@PermitAll
public class ReportPreviewView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final String REPORT = "report";

    private final ReportDefinitions definitions;
    private final ReportRequest request;
    private final ReportDesk desk;
    private final Texts texts = Texts.in(getLocale());
    private String title = texts.get("reports.preview");

    ReportPreviewView(ReportDefinitions definitions, ReportRequest request, ReportDesk desk) {
        this.definitions = definitions;
        this.request = request;
        this.desk = desk;
        addClassName("page");
    }

    /** Where the preview of a report is. */
    static String address(ReportDefinition definition, ReportChoice choice) {
        Map<String, String> words = new LinkedHashMap<>(choice.words());
        words.put(REPORT, definition.id());
        return Links.href("reports/preview", words);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        QueryParameters address = event.getLocation().getQueryParameters();
        ReportChoice choice = ReportChoice.of(address);
        Optional<ReportDefinition> definition =
                address.getSingleParameter(REPORT).flatMap(definitions::byId);
        Anchor back = new Anchor(Links.href("reports", choice.words()), texts.get("reports.preview.back"));
        if (definition.isEmpty()) {
            add(new H1(title), back, empty("reports.not-understood"));
            return;
        }
        try {
            show(
                    definition.get(),
                    request.parameters(definition.get(), choice.request(), getLocale(), choice.knownAt()),
                    back);
        } catch (ApiProblem problem) {
            add(new H1(title), back, empty("reports.not-understood"));
        }
    }

    private void show(ReportDefinition definition, ReportParameters parameters, Anchor back) {
        Document document = desk.reports().document(definition, parameters);
        title = texts.get("reports.preview.title", document.cover().title());
        Div report = new Div();
        report.addClassName("report-preview");
        speak(report, parameters.locale());
        report.add(facts(document));
        document.sections().forEach(section -> report.add(section(section, parameters.locale())));
        add(new H1(title), back, missing(document), new ReportLinks(desk, definition, parameters, texts), report);
    }

    private static void speak(HasElement part, Locale locale) {
        Texts words = Texts.in(locale);
        part.getElement().setAttribute("lang", words.tag()).setAttribute("dir", words.direction());
    }

    private Div missing(Document document) {
        Div box = new Div(new H2(texts.get("reports.missing")));
        box.setId("missing");
        box.addClassName("section");
        List<Missing> found = Missing.of(document);
        if (found.isEmpty()) {
            box.add(new Paragraph(texts.get("reports.missing.nothing")));
            return box;
        }
        UnorderedList list = new UnorderedList();
        speak(list, document.cover().locale());
        found.forEach(m -> list.add(new ListItem(texts.labelled(m.title(), m.says()))));
        box.add(list);
        return box;
    }

    private Div facts(Document document) {
        Div facts = new Div(new H2(document.cover().subject()));
        CoverFacts.of(document.cover()).forEach(f -> facts.add(new Paragraph(texts.labelled(f.label(), f.value()))));
        facts.add(new H2(Texts.in(document.cover().locale()).get("reports.method")));
        document.method().forEach(f -> facts.add(new Paragraph(texts.labelled(f.label(), f.value()))));
        return facts;
    }

    private static Div section(Section section, Locale locale) {
        Div shown = new Div(new H2(section.title()));
        shown.addClassName("section");
        if (section.mark() != null) {
            shown.add(note(section.mark()));
        }
        section.blocks().forEach(block -> shown.add(shown(block, locale)));
        return shown;
    }

    private static Component shown(Block block, Locale locale) {
        return switch (block) {
            case Block.Paragraph paragraph -> new Paragraph(paragraph.text());
            case Block.Note note -> note(note.text());
            case Block.Figures figures -> TableView.partOf(figures.table(), locale);
            case Block.Chart chart -> new ChartView(chart.spec(), chart.twin());
            case Block.Picture picture -> new ChartView(picture.spec());
        };
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("note");
        return note;
    }

    private Paragraph empty(String key) {
        Paragraph message = new Paragraph(texts.get(key));
        message.addClassName("empty-state");
        return message;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(title);
    }
}

package org.mizani.parity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.mizani.charts.ChartView;
import org.mizani.operations.Component;
import org.mizani.operations.Operation;
import org.mizani.parity.Outlook;
import org.mizani.parity.Projection;
import org.mizani.parity.ProjectionCharts;
import org.mizani.parity.ProjectionMethod;
import org.mizani.parity.ProjectionSentences;
import org.mizani.parity.ShareCharts;
import org.mizani.tables.Table;
import org.mizani.tables.ui.TableTwin;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.texts.Texts;

/** When the share of women reaches the last target: all components as a table, one of them drawn with its band. */
final class ProjectionSection extends Div {

    private static final String COMPONENT = "projection-component";

    private final Operation operation;
    private final Outlook outlook;
    private final Texts texts;
    private final Locale locale;
    private final Select<ProjectionMethod> method = new Select<>();
    private final Div place = new Div();

    /**
     * @param all components of which a share is reported
     * @param outlook the one of them that is drawn
     * @param about takes another component into the address
     * @param by takes another method into the address
     */
    ProjectionSection(
            Operation operation,
            List<Outlook> all,
            Outlook outlook,
            Table table,
            Consumer<Component> about,
            Consumer<ProjectionMethod> by,
            Locale locale) {
        this.operation = operation;
        this.outlook = outlook;
        this.locale = locale;
        this.texts = Texts.in(locale);
        addClassName("section");
        setId("projection");
        place.addClassName("section");
        add(
                new H2(texts.get("parity.projection.heading")),
                new Paragraph(texts.get("parity.projection.about")),
                new TableView(table, locale),
                fields(all, about, by),
                place);
    }

    private Div fields(List<Outlook> all, Consumer<Component> about, Consumer<ProjectionMethod> by) {
        Select<Outlook> component = new Select<>();
        component.setLabel(texts.get("parity.needed.component"));
        component.setId(COMPONENT);
        component.setItems(all);
        component.setItemLabelGenerator(
                o -> o == null ? "" : texts.get("component." + o.component().code()));
        component.setValue(outlook);
        component.addValueChangeListener(e -> about.accept(e.getValue().component()));
        method.setLabel(texts.get("parity.method"));
        method.setId("projection-method");
        method.addClassName("wide");
        method.setItems(ProjectionMethod.values());
        method.setItemLabelGenerator(m -> m == null ? "" : texts.get("parity.method." + m.code()));
        method.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                by.accept(e.getValue());
            }
        });
        Div fields = new Div(component, method);
        fields.addClassName("filters");
        fields.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", texts.get("parity.projection.heading"));
        return fields;
    }

    void show(Projection projection) {
        method.setValue(projection.method());
        place.removeAll();
        List<String> sentences = ProjectionSentences.of(operation, outlook, projection, locale);
        Paragraph outcome = new Paragraph(sentences.getFirst());
        outcome.addClassNames("note", "verdict");
        outcome.setId("projection-outcome");
        outcome.getElement().setAttribute("role", "status");
        place.add(outcome);
        sentences.stream().skip(1).map(Paragraph::new).forEach(place::add);
        ShareCharts.Shares shares = ProjectionCharts.of(outlook, projection, locale);
        if (shares.chart() != null) {
            place.add(new ChartView(shares.chart(), shares.table()), new TableTwin(shares.table(), locale));
        }
    }
}

package org.mizani.quality.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.mizani.quality.DataQuality;
import org.mizani.quality.QualityGroup;
import org.mizani.quality.QualityKind;
import org.mizani.quality.QualityQuestion;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.Links;
import org.mizani.ui.PageTitles;
import org.mizani.ui.texts.Texts;

/** What a data steward must look at. The address is the whole state. */
@Route("data-quality")
@Menu(title = "quality.menu", order = 31, icon = "vaadin:stethoscope")
@PermitAll
public class DataQualityView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<Integer> MONTHS = List.of(3, 6, QualityQuestion.USUAL_MONTHS, 24, 36);

    private final DataQuality quality;
    private final OperationQueries operations;
    private final Clock clock;
    private final Texts texts = Texts.in(getLocale());

    DataQualityView(DataQuality quality, OperationQueries operations, Clock clock) {
        this.quality = quality;
        this.operations = operations;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DataQualityFilter filter = DataQualityFilter.of(event.getLocation().getQueryParameters());
        QualityQuestion question = filter.question(LocalDate.now(clock));
        QualityKind kind = filter.kind();
        List<QualityGroup> groups =
                kind == null ? quality.all(question, getLocale()) : List.of(quality.of(kind, question, getLocale()));
        Paragraph about = new Paragraph(texts.get("quality.about"));
        about.addClassName("lead");
        removeAll();
        add(new H1(texts.get("quality.title")), about, filters(filter));
        if (kind == null) {
            add(new TableView(summary(groups, filter), getLocale()));
        }
        groups.forEach(group -> add(new QualitySection(group, filter, getLocale())));
    }

    private Table summary(List<QualityGroup> groups, DataQualityFilter filter) {
        return new Table(
                filter.operation() == null
                        ? texts.get("quality.summary")
                        : texts.get("quality.summary-of", filter.operation()),
                List.of(
                        new Column("kind", texts.get("quality.column.kind"), ColumnType.TEXT),
                        new Column("count", texts.get("quality.column.count"), ColumnType.COUNT),
                        new Column("unit", texts.get("quality.column.unit"), ColumnType.TEXT)),
                groups.stream().map(g -> row(g, filter)).toList(),
                null);
    }

    private Row row(QualityGroup group, DataQualityFilter filter) {
        String code = group.kind().code();
        return Row.of(List.of(
                new TableCell.Text(
                        texts.get("quality.kind." + code),
                        Links.href("data-quality", filter.withKind(group.kind()).words())),
                TableCell.figure(MetricValue.of(group.count()), null),
                TableCell.text(texts.get("quality.unit." + code))));
    }

    private Div filters(DataQualityFilter filter) {
        List<String> codes = operations.all().stream().map(Operation::code).toList();
        Select<String> operation = select(
                "quality.operation",
                codes,
                filter.operation() != null && codes.contains(filter.operation()) ? filter.operation() : null);
        operation.addValueChangeListener(e -> go(filter.withOperation(e.getValue())));
        Select<QualityKind> kind = select("quality.kind", List.of(QualityKind.values()), filter.kind());
        kind.setItemLabelGenerator(
                k -> k == null ? texts.get("quality.kind.any") : texts.get("quality.kind." + k.code()));
        kind.addClassName("wide");
        kind.addValueChangeListener(e -> go(filter.withKind(e.getValue())));
        Select<Integer> months = new Select<>();
        months.setLabel(texts.get("quality.months"));
        months.setItems(Stream.concat(MONTHS.stream(), Stream.of(filter.months()))
                .distinct()
                .sorted()
                .toList());
        months.setItemLabelGenerator(m -> texts.get("quality.months.value", m));
        months.setValue(filter.months());
        months.addValueChangeListener(e -> go(filter.withMonths(e.getValue())));
        Div filters = new Div(operation, kind, months);
        filters.addClassName("filters");
        filters.getElement().setAttribute("role", "group").setAttribute("aria-label", texts.get("quality.filters"));
        return filters;
    }

    private <T> Select<T> select(String label, List<T> items, @Nullable T chosen) {
        Select<T> select = new Select<>();
        select.setLabel(texts.get(label));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(texts.get(label + ".any"));
        select.setItemLabelGenerator(item -> item == null ? texts.get(label + ".any") : item.toString());
        select.setValue(chosen);
        return select;
    }

    private static void go(DataQualityFilter filter) {
        UI.getCurrent().navigate(DataQualityView.class, QueryParameters.simple(filter.words()));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(texts.get("quality.title"));
    }
}

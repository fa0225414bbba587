package org.mizani.overview.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.mizani.financing.Basis;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.mizani.overview.Standing;
import org.mizani.overview.StandingTable;
import org.mizani.overview.Standings;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.PageTitles;
import org.mizani.ui.texts.Texts;

/** Operations side by side, and those that took over from one another on one time line. The address is the state. */
@Route("compare")
@Menu(title = "compare.title", order = 5, icon = "vaadin:split-h")
@PermitAll
public class CompareView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final OperationQueries operations;
    private final Standings standings;
    private final ComparedCharts charts;
    private final Texts texts = Texts.in(getLocale());

    CompareView(OperationQueries operations, Standings standings, ComparedCharts charts) {
        this.operations = operations;
        this.standings = standings;
        this.charts = charts;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        List<Operation> all = operations.all();
        CompareFilter filter = CompareFilter.of(address, all);
        Locale locale = getLocale();
        removeAll();
        add(new H1(texts.get("compare.question")), choice(all, filter));
        if (filter.chosen().size() < 2) {
            Paragraph empty = new Paragraph(texts.get("compare.choose"));
            empty.addClassName("empty-state");
            add(empty, new Successions(all, texts));
            return;
        }
        Basis basis = OverviewFilter.of(address).basis();
        List<Standing> compared = standings.of(filter.chosen());
        add(
                new StandingCards(compared, compared.size(), basis, locale),
                new TableView(
                        StandingTable.of(compared, basis, locale), locale, new StandingDecor(compared, null, locale)),
                charts.of(filter.chosen(), basis, locale));
    }

    private Div choice(List<Operation> all, CompareFilter filter) {
        MultiSelectComboBox<Operation> box = new MultiSelectComboBox<>(texts.get("compare.operations"));
        box.setItems(all);
        box.setItemLabelGenerator(Operation::code);
        box.setValue(filter.chosen());
        box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.BOTH);
        box.addClassName("wide");
        box.addValueChangeListener(
                e -> UI.getCurrent().navigate(CompareView.class, CompareFilter.parameters(e.getValue())));
        Div filters = new Div(box);
        filters.addClassName("filters");
        filters.getElement().setAttribute("role", "group").setAttribute("aria-label", texts.get("compare.operations"));
        return filters;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(texts.get("compare.title"));
    }
}

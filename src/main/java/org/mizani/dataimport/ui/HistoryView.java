package org.mizani.dataimport.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.mizani.dataimport.Import;
import org.mizani.dataimport.Import.Status;
import org.mizani.dataimport.ImportFilter;
import org.mizani.dataimport.ImportQueries;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.DayPicker;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** All imports that were ever accepted, to be searched; the address says what is asked for. */
@Route("imports/history")
@PermitAll
public class HistoryView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final ImportQueries imports;
    private final Texts texts = Texts.in(getLocale());

    HistoryView(ImportQueries imports) {
        this.imports = imports;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        HistoryParameters asked = HistoryParameters.of(event.getLocation().getQueryParameters());
        removeAll();
        add(new H1(texts.get("import.history")), filter(asked));
        int all = imports.historySize(asked.filter());
        List<Import> shown = imports.history(asked.filter(), PAGE, asked.page() * PAGE);
        Formats formats = Formats.in(getLocale());
        Paragraph count = new Paragraph(texts.get("import.history-count", formats.count(all)));
        count.getElement().setAttribute("role", "status");
        add(count);
        if (!shown.isEmpty()) {
            add(TableView.partOf(HistoryTable.of(shown, texts), getLocale()), pages(asked, all));
        }
    }

    private Div filter(HistoryParameters asked) {
        ImportFilter now = asked.filter();
        TextField file = new TextField(texts.get("import.column.file"), now.file(), "");
        TextField who = new TextField(texts.get("import.column.who"), now.who(), "");
        Select<String> status = new Select<>();
        status.setLabel(texts.get("import.column.status"));
        status.setItems("", Status.ACCEPTED.code(), Status.UNDONE.code());
        status.setItemLabelGenerator(s -> texts.get(s.isEmpty() ? "import.any" : "import.status." + s));
        status.setValue(now.status());
        DatePicker from = DayPicker.of("import.since", now.from(), texts);
        DatePicker to = DayPicker.of("import.until", now.to(), texts);
        Button search = new Button(
                texts.get("import.search"),
                click -> click.getSource()
                        .getUI()
                        .ifPresent(ui -> ui.navigate(
                                HistoryView.class,
                                new HistoryParameters(
                                                new ImportFilter(
                                                        file.getValue().strip(),
                                                        who.getValue().strip(),
                                                        Objects.requireNonNullElse(status.getValue(), ""),
                                                        from.getValue(),
                                                        to.getValue()),
                                                0)
                                        .query())));
        search.addThemeVariants(ButtonVariant.PRIMARY);
        search.setId("search");
        Div filter = new Div(file, who, status, from, to, search);
        filter.addClassName("filters");
        return filter;
    }

    private Div pages(HistoryParameters asked, int all) {
        Div pages = new Div();
        pages.addClassName("links");
        if (asked.page() > 0) {
            pages.add(link("import.newer", asked.at(asked.page() - 1)));
        }
        if ((asked.page() + 1) * PAGE < all) {
            pages.add(link("import.older", asked.at(asked.page() + 1)));
        }
        return pages;
    }

    private RouterLink link(String key, HistoryParameters to) {
        RouterLink link = new RouterLink(texts.get(key), HistoryView.class);
        QueryParameters query = to.query();
        link.setQueryParameters(query);
        return link;
    }

    @Override
    public String getPageTitle() {
        return texts.get("import.history");
    }
}

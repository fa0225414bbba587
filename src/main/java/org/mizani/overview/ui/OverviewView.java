package org.mizani.overview.ui;

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
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.mizani.dataimport.ImportQueries;
import org.mizani.financing.Basis;
import org.mizani.overview.Standing;
import org.mizani.overview.StandingTable;
import org.mizani.overview.Standings;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.PageTitles;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** Where do we stand? All operations at a glance. The address is the whole state. */
@Route("")
@Menu(title = "overview.title", order = 0, icon = "vaadin:scale")
@PermitAll
public class OverviewView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> LEADS = List.of("AU", "UN", "EU", "ECOWAS", "SADC", "EAC");
    private static final List<Basis> BASES = List.of(Basis.RECEIVED, Basis.PLEDGED);

    private static final int IN_WORDS_AT_ONCE = 4;

    private final Standings standings;
    private final OverviewCharts charts;
    private final ImportQueries imports;
    private final Clock clock;
    private final Texts texts = Texts.in(getLocale());

    OverviewView(Standings standings, OverviewCharts charts, ImportQueries imports, Clock clock) {
        this.standings = standings;
        this.charts = charts;
        this.imports = imports;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OverviewFilter filter = OverviewFilter.of(event.getLocation().getQueryParameters());
        List<Standing> all = standings.today(filter.lead());
        List<Standing> known = all.stream().filter(s -> !s.silent()).toList();
        Locale locale = getLocale();
        removeAll();
        add(new H1(texts.get("overview.question")), filters(filter), new Tiles(all, filter.basis(), locale));
        if (known.isEmpty()) {
            Paragraph empty = new Paragraph(texts.get("overview.empty"));
            empty.addClassName("empty-state");
            add(empty);
        } else {
            List<Standing> rows = filter.sorted(known);
            add(
                    new StandingCards(known, IN_WORDS_AT_ONCE, filter.basis(), locale),
                    new TableView(
                            StandingTable.of(rows, filter.basis(), locale),
                            locale,
                            new StandingDecor(rows, filter, locale)),
                    charts.of(known, filter.basis(), locale));
        }
        Div news =
                new Div(new NeedsYou(known, locale), new RecentChanges(imports.history(RecentChanges.MOST, 0), locale));
        news.addClassName("cards");
        add(news, new SilentOperations(all, texts));
        Paragraph footer = new Paragraph(texts.get(
                "overview.footer",
                texts.get("financing.basis." + filter.basis().code()),
                Formats.in(locale).instant(clock.instant())));
        footer.addClassName("page-footer");
        add(footer);
    }

    private Div filters(OverviewFilter filter) {
        Select<String> lead = new Select<>();
        lead.setLabel(texts.get("overview.lead"));
        lead.setItems(LEADS);
        lead.setEmptySelectionAllowed(true);
        lead.setEmptySelectionCaption(texts.get("overview.lead.any"));
        lead.setItemLabelGenerator(l -> l == null
                ? texts.get("overview.lead.any")
                : texts.get("overview.lead.by", texts.get("organisation.the." + l)));
        lead.setValue(filter.lead() != null && LEADS.contains(filter.lead()) ? filter.lead() : null);
        lead.addValueChangeListener(e -> go(filter.withLead(e.getValue())));
        Select<Basis> basis = new Select<>();
        basis.setLabel(texts.get("operation.basis"));
        basis.setItems(BASES);
        basis.setItemLabelGenerator(b -> texts.get("financing.basis." + b.code()));
        basis.setValue(filter.basis());
        basis.addValueChangeListener(e -> go(filter.withBasis(e.getValue())));
        Div filters = new Div(lead, basis);
        filters.addClassName("filters");
        filters.getElement().setAttribute("role", "group").setAttribute("aria-label", texts.get("operation.filters"));
        return filters;
    }

    private static void go(OverviewFilter filter) {
        UI.getCurrent().navigate(OverviewView.class, filter.parameters());
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(texts.get("overview.title"));
    }
}

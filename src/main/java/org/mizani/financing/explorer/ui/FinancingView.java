package org.mizani.financing.explorer.ui;

import com.vaadin.flow.component.UI;
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
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.OtherScopes;
import org.mizani.financing.Pictured;
import org.mizani.financing.Scope;
import org.mizani.financing.explorer.CashSentences;
import org.mizani.financing.explorer.ConcentrationTable;
import org.mizani.financing.explorer.FinancingExplorer;
import org.mizani.financing.explorer.MoneyBreakdown;
import org.mizani.financing.explorer.MoneyFilter;
import org.mizani.financing.explorer.MoneyOutcome;
import org.mizani.financing.explorer.MoneyOverview;
import org.mizani.financing.explorer.MoneyOverviewCharts;
import org.mizani.financing.explorer.MoneyOverviewSentences;
import org.mizani.financing.explorer.MoneyTables;
import org.mizani.financing.explorer.MoneyWords;
import org.mizani.financing.explorer.OutsideTable;
import org.mizani.financing.explorer.PledgeLag;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.mizani.operations.PartnerQueries;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.AddressWords;
import org.mizani.ui.Announcer;
import org.mizani.ui.AsKnownOn;
import org.mizani.ui.Links;
import org.mizani.ui.PageTitles;
import org.mizani.ui.texts.Texts;

/** How much money is really missing, on which basis, and who pays? The address is the whole state. */
@Route("financing")
@Menu(title = "financing.explorer.title", order = 2, icon = "vaadin:coin-piles")
@PermitAll
public class FinancingView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final FinancingExplorer explorer;
    private final OutsideTable outside;
    private final PledgeLag lag;
    private final OperationQueries operations;
    private final Map<String, String> partners;
    private final Locale locale = getLocale();
    private final Texts texts = Texts.in(locale);
    private final MoneyFilters filters;
    private final Announcer announcer = new Announcer();
    private final Div answer = new Div();
    private final PictureSection bars = new PictureSection(texts.get("financing.explorer.side-by-side"), locale);
    private final PictureSection waterfall = new PictureSection(texts.get("financing.explorer.waterfall"), locale);
    private final PictureSection funnel = new PictureSection(texts.get("financing.explorer.funnel"), locale);
    private final PictureSection receipts = new PictureSection(texts.get("financing.explorer.receipts"), locale);
    private final Div more = new Div();

    FinancingView(
            FinancingExplorer explorer,
            OutsideTable outside,
            PledgeLag lag,
            OperationQueries operations,
            PartnerQueries partners) {
        this.explorer = explorer;
        this.outside = outside;
        this.lag = lag;
        this.operations = operations;
        this.partners = partners.names(locale);
        filters = new MoneyFilters(
                operations.named().stream().map(Operation::code).toList(),
                explorer.today(),
                texts,
                (filter, asOf) -> UI.getCurrent().navigate(FinancingView.class, MoneyAddress.of(filter, asOf)));
        addClassName("page");
        answer.addClassName("section");
        more.addClassName("section");
        add(new H1(texts.get("financing.explorer.question")), filters, announcer, answer);
        add(bars, waterfall, funnel, receipts, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        LocalDate asOf = new AddressWords(address).date("asOf");
        MoneyFilter asked = MoneyAddress.of(address, explorer.today());
        List<String> known = asked.operations().stream()
                .flatMap(code -> operations.byCode(code).stream())
                .map(Operation::code)
                .distinct()
                .toList();
        answer.removeAll();
        more.removeAll();
        List.of(bars, waterfall, funnel, receipts).forEach(s -> s.show(List.of(), Optional.empty()));
        asked.operations().stream()
                .filter(code -> operations.byCode(code).isEmpty())
                .forEach(code -> say(texts.get("operation.unknown", code)));
        if (known.isEmpty() && !asked.operations().isEmpty()) {
            filters.show(asked.withOperations(known), asOf);
        } else {
            explore(event, asked.withOperations(known), asOf);
        }
        announcer.sayFirst(answer);
    }

    private void explore(BeforeEnterEvent event, MoneyFilter asked, @Nullable LocalDate asOf) {
        MoneyOutcome outcome = explorer.explore(asked);
        filters.show(outcome.filter(), asOf);
        Links.complete(event, MoneyAddress.complete(outcome.filter(), asOf));
        if (asOf != null) {
            answer.add(new AsKnownOn(asOf, texts));
        }
        switch (outcome) {
            case MoneyOutcome.Found(MoneyOverview overview) -> show(overview, asOf);
            case MoneyOutcome.ScopeNeeded(MoneyFilter filter, Set<Scope> scopes) -> choose(filter, scopes, asOf);
            case MoneyOutcome.Nothing ignored -> say(texts.get("financing.none"));
            case MoneyOutcome.SumAmongOthers(MoneyFilter ignored, String sum) ->
                say(texts.get("financing.explorer.sum", sum));
        }
    }

    private void say(String sentence) {
        Paragraph empty = new Paragraph(sentence);
        empty.addClassName("empty-state");
        answer.add(empty);
    }

    /** Two scopes are never added nor drawn together: the reader must choose one. */
    private void choose(MoneyFilter filter, Set<Scope> scopes, @Nullable LocalDate asOf) {
        answer.add(new H2(texts.get("financing.explorer.choose-scope")));
        Paragraph apart = new Paragraph(texts.get("financing.explorer.scopes-apart"));
        apart.addClassName(Announcer.RESULT);
        answer.add(apart);
        UnorderedList list = new UnorderedList();
        for (Scope scope : scopes) {
            String query = MoneyAddress.of(filter.withScope(scope), asOf).getQueryString();
            list.add(new ListItem(new Anchor("financing?" + query, texts.get("scope." + scope.code()))));
        }
        list.setId("scopes");
        answer.add(list);
    }

    private void show(MoneyOverview overview, @Nullable LocalDate asOf) {
        MoneyWords words = new MoneyWords(overview, partners, locale);
        Paragraph pinned = new Paragraph(texts.get(
                "financing.explorer.pinned",
                words.basis(),
                words.scope(),
                words.period(),
                overview.filter().currency()));
        pinned.addClassName("pinned");
        pinned.setId("pinned");
        answer.add(pinned);
        if (overview.rows().isEmpty()) {
            say(OtherScopes.words(overview.scope(), explorer.scopes(overview), locale)
                    .orElseGet(() -> texts.get("financing.none")));
            return;
        }
        MoneyOverviewSentences sentences = new MoneyOverviewSentences(overview, words);
        answer.add(new H2(texts.get("financing.explorer.answer")));
        sentences.sentences().forEach(s -> {
            Paragraph paragraph = new Paragraph(s);
            paragraph.addClassName("sentence");
            answer.add(paragraph);
        });
        MoneyBreakdown by = overview.filter().by();
        answer.add(new TableView(MoneyTables.of(overview, words, by), locale));
        MoneyOverviewCharts charts = new MoneyOverviewCharts(overview, words);
        bars.show(
                List.of(),
                charts.operations()
                        .map(c -> new Pictured(c, MoneyTables.of(overview, words, MoneyBreakdown.OPERATION))));
        waterfall.show(List.of(), charts.waterfall());
        Optional<Pictured> pledges = charts.funnel(lag.words(overview, locale));
        funnel.show(List.of(), pledges);
        pledges.ifPresent(p -> funnel.leadTo(LagLink.of(overview, asOf, texts)));
        receipts.show(new CashSentences(overview, words).sentences(), charts.receipts());
        more.add(new H2(texts.get("financing.explorer.concentration")));
        more.add(new Paragraph(sentences.concentration(MoneyBreakdown.PARTNER)));
        more.add(new TableView(ConcentrationTable.of(overview, words), locale));
        outside.of(overview, words, locale).ifPresent(table -> {
            more.add(new H2(texts.get("financing.explorer.outside")));
            if (OutsideTable.cut(overview)) {
                more.add(new Paragraph(texts.get(
                        "financing.explorer.outside.cut",
                        overview.leftOut().size() + overview.notConverted().size())));
            }
            more.add(new TableView(table, locale));
        });
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(texts.get("financing.explorer.title"));
    }
}

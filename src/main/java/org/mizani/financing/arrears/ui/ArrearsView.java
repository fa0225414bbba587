package org.mizani.financing.arrears.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.mizani.charts.ChartView;
import org.mizani.financing.Arrears;
import org.mizani.financing.ArrearsBook;
import org.mizani.financing.ArrearsQueries;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.OtherScopes;
import org.mizani.financing.Scope;
import org.mizani.financing.ScopeArrears;
import org.mizani.financing.arrears.ArrearsSentences;
import org.mizani.financing.arrears.ArrearsTables;
import org.mizani.financing.arrears.ArrearsWords;
import org.mizani.financing.arrears.RangeCharts;
import org.mizani.operations.ContributorQueries;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.AsKnownOn;
import org.mizani.ui.Filters;
import org.mizani.ui.Links;
import org.mizani.ui.PageTitles;
import org.mizani.ui.texts.Texts;

/** What is owed to contributors, since when, and how far sources disagree. The address is the whole state. */
@Route(ArrearsFilter.ROUTE)
@Menu(title = "arrears.menu", order = 2.1, icon = "vaadin:hourglass-end")
@PermitAll
public class ArrearsView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> CURRENCIES = List.of("USD", "EUR", "GBP", "XOF", "XAF", "KES", "UGX", "ETB");

    private final ArrearsQueries arrears;
    private final OperationQueries operations;
    private final ContributorQueries contributors;
    private final Clock clock;
    private final Texts texts = Texts.in(getLocale());

    ArrearsView(ArrearsQueries arrears, OperationQueries operations, ContributorQueries contributors, Clock clock) {
        this.arrears = arrears;
        this.operations = operations;
        this.contributors = contributors;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ArrearsFilter filter = ArrearsFilter.of(event.getLocation().getQueryParameters());
        LocalDate today = LocalDate.now(clock);
        Links.complete(event, filter.complete(today));
        ArrearsBook book = arrears.book(filter.question(today));
        Map<String, String> names = contributors.names(getLocale());
        removeAll();
        add(
                new H1(texts.get("arrears.question")),
                new Paragraph(texts.get("arrears.about")),
                filters(filter, book, names));
        if (filter.asOf() != null) {
            add(new AsKnownOn(filter.asOf(), texts));
        }
        if (book.scopes().isEmpty()) {
            Paragraph empty =
                    new Paragraph(OtherScopes.ofArrears(book.question(), arrears.scopes(book.question()), getLocale())
                            .orElseGet(() -> texts.get("arrears.empty")));
            empty.addClassName("empty-state");
            add(empty);
        }
        if (book.scopes().size() > 1) {
            add(new Paragraph(texts.get("financing.scopes-apart")));
        }
        ArrearsWords words = new ArrearsWords(book, names, getLocale());
        book.scopes().forEach(scope -> add(section(scope, words)));
    }

    private Filters filters(ArrearsFilter filter, ArrearsBook book, Map<String, String> names) {
        return new Filters("arrears.filters", texts)
                .search(
                        "arrears.operation",
                        operations.all().stream().map(Operation::code).toList(),
                        filter.operation(),
                        code -> code,
                        chosen -> filter.withOperation(chosen).go())
                .search(
                        "arrears.contributor",
                        names.entrySet().stream()
                                .filter(e -> !e.getKey().equals(Arrears.ALL))
                                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                                .map(Map.Entry::getKey)
                                .toList(),
                        filter.contributor(),
                        code -> names.getOrDefault(code, code),
                        chosen -> filter.withContributor(chosen).go())
                .choice(
                        "operation.scope",
                        List.of(Scope.values()),
                        filter.scope(),
                        scope -> texts.get("scope." + scope.code()),
                        chosen -> filter.withScope(chosen).go())
                .oneOf(
                        "arrears.currency",
                        Stream.concat(Stream.of(book.question().currency()), CURRENCIES.stream())
                                .distinct()
                                .toList(),
                        book.question().currency(),
                        code -> code,
                        chosen -> filter.withCurrency(FundingQuestion.DEFAULT_CURRENCY.equals(chosen) ? null : chosen)
                                .go())
                .day(
                        "operation.date",
                        book.question().date(),
                        chosen -> filter.withDate(chosen).go())
                .day(
                        "operation.as-of",
                        filter.asOf(),
                        chosen -> filter.withAsOf(chosen).go());
    }

    private Div section(ScopeArrears scope, ArrearsWords words) {
        Locale locale = getLocale();
        ArrearsTables tables = new ArrearsTables(scope, words);
        Div section = new Div(new H2(texts.get("arrears.scope.heading", words.scope(scope.scope()))));
        section.addClassName("section");
        ArrearsSentences.of(scope, words).forEach(sentence -> {
            Paragraph paragraph = new Paragraph(sentence);
            paragraph.addClassName("sentence");
            section.add(paragraph);
        });
        if (!scope.lines().isEmpty()) {
            section.add(new TableView(tables.lines(), locale));
        }
        if (tables.dividedByContributor()) {
            section.add(new TableView(tables.byContributor(), locale));
        }
        RangeCharts.of(scope, words)
                .ifPresent(picture -> section.add(
                        new H3(texts.get("financing.conflicts.heading")),
                        new ChartView(picture.chart(), picture.table()),
                        new TableView(picture.table(), locale)));
        return section;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(texts.get("arrears.menu"));
    }
}

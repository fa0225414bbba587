package org.mizani.balance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mizani.balance.Balance;
import org.mizani.balance.BalanceBy;
import org.mizani.balance.BalanceCharts;
import org.mizani.balance.BalanceExample;
import org.mizani.balance.BalanceQuestion;
import org.mizani.balance.BalanceTables;
import org.mizani.balance.BalanceWords;
import org.mizani.balance.Balances;
import org.mizani.charts.ChartView;
import org.mizani.financing.Scope;
import org.mizani.operations.Component;
import org.mizani.operations.ContributorQueries;
import org.mizani.tables.ui.TableDecor;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.Announcer;
import org.mizani.ui.AsKnownOn;
import org.mizani.ui.Filters;
import org.mizani.ui.Links;
import org.mizani.ui.PageTitles;
import org.mizani.ui.texts.Texts;

/** Women against the target, beside money against the need, and what is owed. The address is the whole state. */
@Route(BalanceFilter.ROUTE)
@Menu(title = "balance.menu", order = 3, icon = "vaadin:scatter-chart")
@PermitAll
public class BalanceView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final Balances balances;
    private final ContributorQueries contributors;
    private final Clock clock;
    private final Texts texts = Texts.in(getLocale());
    private final Announcer announcer = new Announcer();

    BalanceView(Balances balances, ContributorQueries contributors, Clock clock) {
        this.balances = balances;
        this.contributors = contributors;
        this.clock = clock;
        addClassName("page");
        add(announcer);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BalanceFilter filter = BalanceFilter.of(event.getLocation().getQueryParameters());
        LocalDate today = LocalDate.now(clock);
        Links.complete(event, filter.complete(today));
        Balance balance = balances.balance(filter.question(today));
        BalanceWords words = new BalanceWords(balance, contributors.names(getLocale()), getLocale());
        remove(getChildren().filter(part -> part != announcer).toList());
        add(
                new H1(texts.get("balance.question")),
                new Paragraph(texts.get("balance.about")),
                filters(filter, balance.question()));
        if (filter.asOf() != null) {
            add(new AsKnownOn(filter.asOf(), texts));
        }
        if (filter.halfPeriod()) {
            Paragraph note = new Paragraph(texts.get("balance.half-period"));
            note.addClassName("note");
            add(note);
        }
        Div answer = answer(words);
        add(answer, incomplete(words));
        announcer.sayFirst(answer);
        words.conversions().ifPresent(sentence -> add(new Paragraph(sentence)));
    }

    private Filters filters(BalanceFilter filter, BalanceQuestion question) {
        return new Filters("balance.filters", texts)
                .oneOf(
                        "balance.by",
                        List.of(BalanceBy.values()),
                        filter.by(),
                        by -> texts.get("balance.by." + by.code()),
                        chosen -> filter.withBy(chosen).go())
                .oneOf(
                        "operation.scope",
                        List.of(Scope.values()),
                        filter.scope(),
                        scope -> texts.get("scope." + scope.code()),
                        chosen -> filter.withScope(chosen).go())
                .oneOf(
                        "balance.basis",
                        BalanceQuestion.BASES,
                        filter.basis(),
                        basis -> texts.get("financing.basis." + basis.code()),
                        chosen -> filter.withBasis(chosen).go())
                .choice(
                        "balance.component",
                        Arrays.stream(Component.values())
                                .filter(c -> c != Component.UNIFORMED)
                                .toList(),
                        filter.component(),
                        c -> texts.get("component." + c.code()),
                        chosen -> filter.withComponent(chosen).go())
                .day(
                        "operation.date",
                        question.date(),
                        day -> filter.withDate(day).go())
                .day(
                        "operation.from",
                        filter.from(),
                        day -> filter.withFrom(day).go())
                .day("operation.to", filter.to(), day -> filter.withTo(day).go())
                .day(
                        "operation.as-of",
                        filter.asOf(),
                        day -> filter.withAsOf(day).go());
    }

    private Div answer(BalanceWords words) {
        Locale locale = getLocale();
        Div section = new Div(new H2(texts.get("balance.both")));
        section.addClassName("section");
        words.sentences().forEach(sentence -> {
            Paragraph paragraph = new Paragraph(sentence);
            paragraph.addClassName("sentence");
            section.add(paragraph);
        });
        BalanceTables tables = new BalanceTables(words);
        BalanceCharts.of(words)
                .ifPresentOrElse(
                        chart -> section.add(
                                new ChartView(chart, tables.drawn()),
                                new TableView(tables.drawn(), locale, TableDecor.TERSE)),
                        () -> {
                            Paragraph empty = new Paragraph(texts.get("balance.empty"));
                            empty.addClassName("empty-state");
                            section.add(
                                    empty,
                                    new Paragraph(new Anchor("imports", texts.get("balance.to-imports"))),
                                    new Paragraph(texts.get("balance.example.about")),
                                    new ChartView(BalanceExample.of(words)));
                        });
        return section;
    }

    private Div incomplete(BalanceWords words) {
        Div section = new Div();
        section.addClassName("section");
        if (!words.balance().incomplete().isEmpty()) {
            section.add(
                    new H2(texts.get("balance.incomplete")),
                    new TableView(new BalanceTables(words).incomplete(), getLocale(), TableDecor.TERSE));
        }
        if (!words.silent().isEmpty()) {
            section.add(new Paragraph(words.silent()));
        }
        return section;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(texts.get("balance.menu"));
    }
}

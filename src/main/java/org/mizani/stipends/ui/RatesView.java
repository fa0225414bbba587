package org.mizani.stipends.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.mizani.security.CurrentUser;
import org.mizani.security.Role;
import org.mizani.stipends.StipendKey;
import org.mizani.stipends.StipendKind;
import org.mizani.stipends.StipendQueries;
import org.mizani.stipends.StipendRateTables;
import org.mizani.stipends.StipendRevision;
import org.mizani.stipends.StipendWords;
import org.mizani.stipends.Stipends;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.AsKnownOn;
import org.mizani.ui.Filters;
import org.mizani.ui.PageTitles;
import org.mizani.ui.texts.Texts;

/** The register of stipend rates: who pays or keeps how much a month, since when, how sure that is, and its history. */
@Route(RatesFilter.ROUTE)
@Menu(title = "stipends.rates.menu", order = 62, icon = "vaadin:coin-piles")
@PermitAll
public class RatesView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final StipendQueries queries;
    private final OperationQueries operations;
    private final Stipends stipends;
    private final CurrentUser user;
    private final Texts texts = Texts.in(getLocale());

    RatesView(StipendQueries queries, OperationQueries operations, Stipends stipends, CurrentUser user) {
        this.queries = queries;
        this.operations = operations;
        this.stipends = stipends;
        this.user = user;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(RatesFilter.of(event.getLocation().getQueryParameters()));
    }

    private void show(RatesFilter filter) {
        List<String> codes = Stream.concat(
                        Stream.of(StipendKey.ALL), operations.all().stream().map(Operation::code))
                .toList();
        boolean editor = user.has(Role.EDITOR) && filter.asOf() == null;
        removeAll();
        add(
                new H1(texts.get("stipends.rates.title")),
                new Paragraph(texts.get("stipends.rates.about")),
                new Filters("stipends.rates.filters", texts)
                        .search(
                                "stipends.rates.operation",
                                codes,
                                filter.operation(),
                                this::operation,
                                chosen -> filter.withOperation(chosen).go())
                        .choice(
                                "stipends.rates.kind",
                                List.of(StipendKind.values()),
                                filter.kind(),
                                kind -> StipendWords.kind(kind, texts),
                                chosen -> filter.withKind(chosen).go())
                        .day(
                                "operation.as-of",
                                filter.asOf(),
                                day -> filter.withAsOf(day).go()));
        if (filter.asOf() != null) {
            add(new AsKnownOn(filter.asOf(), texts));
        }
        if (filter.rate() != null) {
            add(new RatePanel(
                            stipends,
                            queries,
                            filter,
                            user.name(),
                            editor,
                            codes,
                            next -> showAfter(filter, next),
                            texts)
                    .showing(filter.rate()));
        }
        addRates(filter, editor);
    }

    private String operation(String code) {
        return code.equals(StipendKey.ALL) ? texts.get("stipends.all-operations") : code;
    }

    private void addRates(RatesFilter filter, boolean editor) {
        List<StipendRevision> shown = queries.rates(filter.knownAt()).revisions().stream()
                .filter(filter::shows)
                .toList();
        Div section = new Div();
        section.addClassNames("section", "register");
        if (editor) {
            Anchor add = new Anchor(filter.withRate(RatesFilter.NEW).address(), texts.get("stipends.form.add"));
            add.setId("add-rate");
            add.addClassName("button");
            Div actions = new Div(add);
            actions.addClassName("actions");
            section.add(actions);
        }
        if (shown.isEmpty()) {
            Paragraph empty = new Paragraph(texts.get("stipends.rates.none"));
            empty.addClassName("empty-state");
            section.add(empty);
        } else {
            section.add(new TableView(
                    StipendRateTables.list(
                            shown,
                            filter.knownAt(),
                            key -> filter.withRate(key.code()).address(),
                            getLocale()),
                    getLocale()));
        }
        add(section);
    }

    /** An address that is open already would not be opened again. */
    private void showAfter(RatesFilter open, RatesFilter next) {
        if (next.equals(open)) {
            show(next);
        } else {
            next.go();
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(texts.get("stipends.rates.title"));
    }
}

package org.mizani.stipends.ui;

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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mizani.charts.ChartView;
import org.mizani.operations.ContributorQueries;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.mizani.stipends.StipendAccount;
import org.mizani.stipends.StipendCalculator;
import org.mizani.stipends.StipendCharts;
import org.mizani.stipends.StipendPartTables;
import org.mizani.stipends.StipendSentences;
import org.mizani.stipends.StipendTables;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.AddressWords;
import org.mizani.ui.AsKnownOn;
import org.mizani.ui.Links;
import org.mizani.ui.PageTitles;
import org.mizani.ui.texts.Texts;

/** What stipends come to, beside what was paid and what is claimed. The address is the whole state. */
@Route(StipendsFilter.ROUTE)
@Menu(title = "stipends.menu", order = 2.2, icon = "vaadin:calc")
@PermitAll
public class StipendsView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final StipendCalculator calculator;
    private final OperationQueries operations;
    private final ContributorQueries contributors;
    private final Clock clock;
    private final Texts texts = Texts.in(getLocale());

    StipendsView(
            StipendCalculator calculator, OperationQueries operations, ContributorQueries contributors, Clock clock) {
        this.calculator = calculator;
        this.operations = operations;
        this.contributors = contributors;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LocalDate today = LocalDate.now(clock);
        Map<String, String> names = contributors.names(getLocale());
        StipendsFilter asked = StipendsFilter.of(event.getLocation().getQueryParameters());
        StipendsFilter filter = asked.knowing(names.keySet());
        removeAll();
        add(
                new H1(texts.get("stipends.question")),
                new Paragraph(texts.get("stipends.about")),
                new StipendsFilters(
                                filter,
                                operations.all().stream().map(Operation::code).toList(),
                                names,
                                today,
                                texts)
                        .fields());
        LocalDate asOf = filter.asOf();
        if (asOf != null) {
            add(new AsKnownOn(asOf, texts));
        }
        asked.refused(names.keySet(), texts).forEach(sentence -> {
            Paragraph note = new Paragraph(sentence);
            note.addClassName("note");
            add(note);
        });
        Optional<String> operation = Optional.ofNullable(filter.word(StipendsFilter.OPERATION))
                .flatMap(operations::byCode)
                .map(Operation::code);
        operation.ifPresent(code -> Links.complete(event, filter.complete(today)));
        operation.ifPresentOrElse(
                code -> show(calculator.account(filter.question(code, today)), names), () -> addInvitation(filter));
        add(links());
    }

    private void show(StipendAccount account, Map<String, String> names) {
        Locale locale = getLocale();
        StipendTables tables = new StipendTables(account, texts);
        Div answer =
                new Div(new H2(texts.get("stipends.answer", account.question().operation())));
        answer.addClassName("section");
        answer.setId("stipends-answer");
        new StipendSentences(account, texts).all().forEach(sentence -> {
            Paragraph paragraph = new Paragraph(sentence);
            paragraph.addClassName("sentence");
            answer.add(paragraph);
        });
        answer.add(new TableView(tables.summary(), locale));
        StipendCharts.of(account, texts).ifPresent(chart -> answer.add(new ChartView(chart, tables.months())));
        answer.add(new TableView(tables.months(), locale));
        add(answer);
        if (!account.byContributor().isEmpty()) {
            StipendPartTables partTables = new StipendPartTables(account, names, texts);
            Div parts = new Div(new H2(texts.get("stipends.parts")));
            parts.addClassName("section");
            if (account.question().contributor() == null) {
                parts.add(new TableView(partTables.byContributor(), locale));
            }
            if (account.question().component() == null) {
                parts.add(new TableView(partTables.byComponent(), locale));
            }
            if (parts.getComponentCount() > 1) {
                add(parts);
            }
        }
    }

    private void addInvitation(StipendsFilter filter) {
        String operation = filter.word(StipendsFilter.OPERATION);
        Paragraph empty = new Paragraph(
                operation == null ? texts.get("stipends.choose") : texts.get("problem.no-such-operation", operation));
        empty.addClassName("empty-state");
        Anchor example = new Anchor(
                Links.href(
                        StipendsFilter.ROUTE,
                        new AddressWords.Writer()
                                .put(StipendsFilter.OPERATION, "AUSSOM")
                                .put(StipendsFilter.FROM, "2025-07")
                                .put(StipendsFilter.TO, "2026-06")
                                .put(StipendsFilter.STRENGTH, 11_826)
                                .words()),
                texts.get("stipends.example"));
        add(empty, new Paragraph(example));
    }

    private Paragraph links() {
        return new Paragraph(
                new Anchor("registers/stipends", texts.get("stipends.to-register")),
                new com.vaadin.flow.component.Text(" · "),
                new Anchor("financing/arrears", texts.get("stipends.to-arrears")));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(texts.get("stipends.menu"));
    }
}

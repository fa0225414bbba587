package org.mizani.financing.fund.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
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
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.charts.ChartView;
import org.mizani.financing.fund.BudgetLines;
import org.mizani.financing.fund.FundSentences;
import org.mizani.financing.fund.FundTables;
import org.mizani.financing.fund.Funds;
import org.mizani.financing.fund.PeaceFund;
import org.mizani.metrics.KnownAt;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.AddressWords;
import org.mizani.ui.AsKnownOn;
import org.mizani.ui.DayPicker;
import org.mizani.ui.PageTitles;
import org.mizani.ui.texts.Texts;

/** How full is the Peace Fund, and what do AU members pay themselves? The address is the whole state. */
@Route("financing/peace-fund")
@Menu(title = "fund.title", order = 2.6, icon = "vaadin:piggy-bank-coin")
@PermitAll
public class PeaceFundView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final Funds funds;
    private final Locale locale = getLocale();
    private final Texts texts = Texts.in(locale);
    private final DatePicker asOf = DayPicker.refilled(
            "operation.as-of", texts, day -> UI.getCurrent().navigate(PeaceFundView.class, address(day)));
    private final Div answer = new Div();

    PeaceFundView(Funds funds) {
        this.funds = funds;
        addClassName("page");
        answer.addClassName("section");
        Div fields = new Div(asOf);
        fields.addClassName("filters");
        fields.getElement().setAttribute("role", "group").setAttribute("aria-label", texts.get("fund.fields"));
        add(new H1(texts.get("fund.question")), fields, answer);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LocalDate day = new AddressWords(event.getLocation().getQueryParameters()).date("asOf");
        KnownAt knownAt = day == null ? KnownAt.NOW : KnownAt.endOf(day);
        asOf.setValue(day);
        answer.removeAll();
        if (day != null) {
            answer.add(new AsKnownOn(day, texts));
        }
        FundTables tables = new FundTables(knownAt, locale);
        PeaceFund fund = funds.peaceFund(knownAt);
        FundSentences sentences = new FundSentences(locale);
        sentences.of(fund).forEach(this::say);
        answer.add(new H2(texts.get("fund.endowment")));
        tables.chart(fund).ifPresent(chart -> answer.add(new ChartView(chart, tables.endowment(fund))));
        answer.add(
                new TableView(tables.endowment(fund), locale),
                new H2(texts.get("fund.windows")),
                new TableView(tables.windows(fund), locale),
                new H2(texts.get("fund.line")));
        BudgetLines lines = funds.budgetLines(knownAt);
        if (lines.lines().isEmpty()) {
            Paragraph none = new Paragraph(texts.get("fund.line.none"));
            none.addClassName("empty-state");
            answer.add(none);
        }
        sentences.of(lines).ifPresent(this::say);
        lines.lines().forEach(line -> answer.add(new TableView(tables.budgetLine(line), locale)));
        Anchor partners = new Anchor("financing/partners", texts.get("partners.title"));
        answer.add(new Paragraph(new Text(texts.get("fund.gives") + " "), partners));
    }

    private void say(String words) {
        Paragraph sentence = new Paragraph(words);
        sentence.addClassName("sentence");
        answer.add(sentence);
    }

    private static QueryParameters address(@Nullable LocalDate day) {
        return day == null ? QueryParameters.empty() : QueryParameters.simple(Map.of("asOf", day.toString()));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(texts.get("fund.title"));
    }
}

package org.mizani.contributors.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.Map;
import org.mizani.charts.ChartView;
import org.mizani.contributors.ContributorSentences;
import org.mizani.contributors.OwedTable;
import org.mizani.contributors.ScoreQuestion;
import org.mizani.contributors.Scorecard;
import org.mizani.contributors.ScorecardTables;
import org.mizani.contributors.Scores;
import org.mizani.contributors.Subject;
import org.mizani.contributors.TrendCharts;
import org.mizani.financing.FinancingQueries;
import org.mizani.financing.Owed;
import org.mizani.operations.ContributorQueries;
import org.mizani.tables.ui.TableTwin;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.AsKnownOn;
import org.mizani.ui.Links;
import org.mizani.ui.PageTitles;
import org.mizani.ui.texts.Texts;

/** One country: its women by component against the targets, and what it is owed. The address is the whole state. */
@Route("contributors/:code")
@PermitAll
public class ContributorView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final Scores scores;
    private final QuestionReader questions;
    private final ContributorQueries contributors;
    private final FinancingQueries financing;
    private final Texts texts = Texts.in(getLocale());
    private String name = "";

    ContributorView(
            Scores scores, QuestionReader questions, ContributorQueries contributors, FinancingQueries financing) {
        this.scores = scores;
        this.questions = questions;
        this.contributors = contributors;
        this.financing = financing;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asCode = event.getRouteParameters().get("code").orElse("");
        Map<String, String> names = contributors.names(getLocale());
        String code = asCode.toUpperCase(Locale.ROOT);
        if (!names.containsKey(code) || code.equals(Subject.NOT_BROKEN_DOWN)) {
            throw new NotFoundException(texts.get("contributors.unknown", asCode));
        }
        name = names.getOrDefault(code, code);
        ContributorFilter filter = ContributorFilter.of(event.getLocation().getQueryParameters());
        ScoreQuestion question = questions.question(filter);
        removeAll();
        add(
                back(filter),
                new H1(name),
                new FilterBar("contributors/" + code, texts)
                        .withDates(filter, question.date())
                        .withOperation(filter, questions.operations())
                        .withFramework(
                                filter,
                                questions.frameworks(getLocale()),
                                question.framework().code()));
        if (filter.asOf() != null) {
            add(new AsKnownOn(filter.asOf(), texts));
        }
        add(people(scores.card(question, code), question));
        add(trend(question, code));
        add(owed(question, code));
    }

    private Nav back(ContributorFilter filter) {
        Nav nav = new Nav(new Anchor(Links.href("contributors", filter.general()), texts.get("contributors.back")));
        nav.getElement().setAttribute("aria-label", texts.get("contributors.pages"));
        return nav;
    }

    private Div people(Scorecard card, ScoreQuestion question) {
        Locale locale = getLocale();
        Div section = section("contributors.people");
        Notes.sentences(ContributorSentences.of(card, question, name, locale)).forEach(section::add);
        if (!card.reports().isEmpty()) {
            ScorecardTables tables = new ScorecardTables(card, question, name, locale);
            section.add(new TableView(tables.byComponent(), locale), new TableView(tables.byOperation(), locale));
        }
        return section;
    }

    private Div trend(ScoreQuestion question, String code) {
        Locale locale = getLocale();
        Div section = section("contributors.trend");
        TrendCharts.of(scores.trend(question, code), name, locale)
                .ifPresentOrElse(
                        trend -> section.add(
                                new ChartView(trend.chart(), trend.table()), new TableTwin(trend.table(), locale)),
                        () -> section.add(Notes.styled(texts.get("contributors.trend.none", name), "sentence")));
        return section;
    }

    private Div owed(ScoreQuestion question, String code) {
        Locale locale = getLocale();
        Owed owed = financing.owedTo(code, question.date(), question.knownAt());
        Div section = section("contributors.owed");
        Notes.sentences(OwedTable.sentences(owed, name, locale)).forEach(section::add);
        if (!owed.nothing()) {
            section.add(new TableView(OwedTable.of(owed, name, locale), locale));
        }
        return section;
    }

    private Div section(String heading) {
        Div section = new Div(new H2(texts.get(heading)));
        section.addClassName("section");
        return section;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(name);
    }
}

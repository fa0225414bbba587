package org.mizani.contributors.ui;

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
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.mizani.charts.ChartView;
import org.mizani.contributors.ContributorMap;
import org.mizani.contributors.ContributorSentences;
import org.mizani.contributors.Ranking;
import org.mizani.contributors.RankingTable;
import org.mizani.contributors.ReportsTable;
import org.mizani.contributors.ScoreQuestion;
import org.mizani.contributors.Scores;
import org.mizani.operations.ContributorQueries;
import org.mizani.tables.Table;
import org.mizani.tables.ui.TableTwin;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.AsKnownOn;
import org.mizani.ui.PageTitles;
import org.mizani.ui.texts.Texts;

/** Which countries send women, how many, and who meets the targets. The address is the whole state. */
@Route("contributors")
@Menu(title = "contributors.title", order = 10, icon = "vaadin:globe")
@PermitAll
public class ContributorsView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final Scores scores;
    private final QuestionReader questions;
    private final ContributorQueries contributors;
    private final Texts texts = Texts.in(getLocale());

    ContributorsView(Scores scores, QuestionReader questions, ContributorQueries contributors) {
        this.scores = scores;
        this.questions = questions;
        this.contributors = contributors;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ContributorFilter filter = ContributorFilter.of(event.getLocation().getQueryParameters());
        ScoreQuestion question = questions.question(filter);
        Ranking ranking = scores.ranking(question);
        removeAll();
        add(
                new H1(texts.get("contributors.question")),
                new PageNav(false, filter, texts),
                new FilterBar("contributors", texts)
                        .withDates(filter, question.date())
                        .withComponent(filter)
                        .withOperation(filter, questions.operations())
                        .withFramework(
                                filter,
                                questions.frameworks(getLocale()),
                                question.framework().code())
                        .withSize(filter));
        if (filter.asOf() != null) {
            add(new AsKnownOn(filter.asOf(), texts));
        }
        if (ranking.cards().isEmpty()) {
            Paragraph empty = new Paragraph(texts.get("contributors.empty"));
            empty.addClassName("empty-state");
            add(empty);
        }
        Notes.sentences(ContributorSentences.of(ranking, getLocale())).forEach(this::add);
        if (!ranking.rows().isEmpty()) {
            add(content(ranking, filter));
        }
    }

    private Div content(Ranking ranking, ContributorFilter filter) {
        Locale locale = getLocale();
        Map<String, String> names = contributors.names(locale);
        Function<String, String> address = QuestionReader.address(filter);
        Table table = RankingTable.of(ranking, filter.choice(), names, address, locale);
        ContributorMap map = ContributorMap.of(ranking, filter.component(), names, address, locale);
        Div content = new Div(
                new TableView(table, locale, new RankingDecor(filter)),
                new H2(texts.get("contributors.map")),
                new ChartView(map.chart(), map.table()),
                new TableTwin(map.table(), locale),
                new H2(texts.get("contributors.reports.counted")),
                new TableView(ReportsTable.of(ranking, locale), locale));
        content.addClassName("section");
        return content;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(texts.get("contributors.title"));
    }
}

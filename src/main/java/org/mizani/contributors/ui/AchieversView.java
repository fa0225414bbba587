package org.mizani.contributors.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.mizani.contributors.Achievers;
import org.mizani.contributors.AchieversTable;
import org.mizani.contributors.ContributorSentences;
import org.mizani.contributors.Ranking;
import org.mizani.contributors.ScoreQuestion;
import org.mizani.contributors.Scores;
import org.mizani.operations.ContributorQueries;
import org.mizani.tables.Table;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.AsKnownOn;
import org.mizani.ui.PageTitles;
import org.mizani.ui.texts.Texts;

/** The contributors that meet the targets, by component and size of deployment, as the UN publishes them. */
@Route("contributors/achievers")
@PermitAll
public class AchieversView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final Scores scores;
    private final QuestionReader questions;
    private final ContributorQueries contributors;
    private final Texts texts = Texts.in(getLocale());

    AchieversView(Scores scores, QuestionReader questions, ContributorQueries contributors) {
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
        List<Achievers> achievers = Achievers.of(ranking);
        Locale locale = getLocale();
        removeAll();
        add(
                new H1(texts.get("contributors.achievers.question")),
                new PageNav(true, filter, texts),
                new FilterBar("contributors/achievers", texts)
                        .withDates(filter, question.date())
                        .withOperation(filter, questions.operations())
                        .withFramework(
                                filter,
                                questions.frameworks(locale),
                                question.framework().code()));
        if (filter.asOf() != null) {
            add(new AsKnownOn(filter.asOf(), texts));
        }
        if (achievers.isEmpty()) {
            add(Notes.styled(texts.get("contributors.achievers.empty"), "empty-state"));
            return;
        }
        Notes.sentences(ContributorSentences.of(achievers, locale)).forEach(this::add);
        Table table = AchieversTable.of(
                ranking, achievers, contributors.names(locale), QuestionReader.address(filter), locale);
        add(new TableView(table, locale));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(texts.get("contributors.achievers"));
    }
}

package org.mizani.headcounts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.mizani.headcounts.Dimension;
import org.mizani.headcounts.HeadcountQueries;
import org.mizani.headcounts.HeadcountQuestion;
import org.mizani.headcounts.HeadcountRow;
import org.mizani.operations.ContributorQueries;
import org.mizani.operations.Operation;
import org.mizani.operations.ui.OperationFilter;
import org.mizani.operations.ui.OperationTab;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** Who sends the people of an operation, at its latest report. */
@Component
class ContributorsTab implements OperationTab {

    private final HeadcountQueries headcounts;
    private final ContributorQueries contributors;
    private final Clock clock;

    ContributorsTab(HeadcountQueries headcounts, ContributorQueries contributors, Clock clock) {
        this.headcounts = headcounts;
        this.contributors = contributors;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "contributors";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Div content(Operation operation, OperationFilter filter) {
        Locale locale = UI.getCurrent().getLocale();
        Texts texts = Texts.in(locale);
        Div content = new Div(new H2(texts.get("operation.tab.contributors")));
        content.addClassName("section");
        LocalDate day = Objects.requireNonNullElseGet(filter.date(), () -> LocalDate.now(clock));
        Optional<LocalDate> latest = headcounts.latestDate(operation.code(), day, filter.knownAt());
        if (latest.isEmpty()) {
            Paragraph none = new Paragraph(texts.get("parity.none"));
            none.addClassName("empty-state");
            content.add(none);
            return content;
        }
        List<HeadcountRow> rows = headcounts.rows(HeadcountQuestion.about(operation.code(), Dimension.CONTRIBUTOR)
                .within(latest.get(), latest.get())
                .withKnownAt(filter.knownAt()));
        ContributorTable table = new ContributorTable(contributors.names(locale), filter.knownAt(), texts);
        content.add(new TableView(table.of(operation, latest.get(), rows), locale));
        return content;
    }
}

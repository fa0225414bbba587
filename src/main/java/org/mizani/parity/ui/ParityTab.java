package org.mizani.parity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.mizani.charts.ChartView;
import org.mizani.operations.ContributorQueries;
import org.mizani.operations.Operation;
import org.mizani.operations.ui.OperationFilter;
import org.mizani.operations.ui.OperationTab;
import org.mizani.parity.NeededQueries;
import org.mizani.parity.Parity;
import org.mizani.parity.ParityQueries;
import org.mizani.parity.ParityRow;
import org.mizani.parity.ParitySentences;
import org.mizani.parity.ParityTable;
import org.mizani.parity.ProjectionQueries;
import org.mizani.parity.ShareCharts;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.TargetQueries;
import org.mizani.parity.TargetSteps;
import org.mizani.tables.ui.TableTwin;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** Parity: each component against its target, in words, as a table, over time, and what it takes to get there. */
@Component
class ParityTab implements OperationTab {

    private final ParityQueries parities;
    private final TargetQueries targets;
    private final ShareCharts charts;
    private final NeededQueries needed;
    private final ContributorQueries contributors;
    private final ProjectionQueries projections;
    private final Clock clock;

    ParityTab(
            ParityQueries parities,
            TargetQueries targets,
            ShareCharts charts,
            NeededQueries needed,
            ContributorQueries contributors,
            ProjectionQueries projections,
            Clock clock) {
        this.parities = parities;
        this.targets = targets;
        this.charts = charts;
        this.needed = needed;
        this.contributors = contributors;
        this.projections = projections;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "parity";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Div content(Operation operation, OperationFilter filter) {
        Locale locale = UI.getCurrent().getLocale();
        Texts texts = Texts.in(locale);
        TargetFramework framework =
                targets.framework(TargetFramework.USUAL, filter.knownAt()).orElseThrow();
        LocalDate day = filter.date() == null ? LocalDate.now(clock) : filter.date();
        Parity parity = parities.parity(operation, day, framework, filter.knownAt());
        Div content = new Div(new H2(texts.get("operation.tab.parity")));
        content.addClassName("section");
        if (parity.rows().isEmpty()) {
            Paragraph none = new Paragraph(texts.get("parity.none"));
            none.addClassName("empty-state");
            content.add(none);
            return content;
        }
        for (String sentence : ParitySentences.of(parity, locale)) {
            Paragraph words = new Paragraph(sentence);
            words.addClassName("sentence");
            content.add(words);
        }
        content.add(new TableView(ParityTable.of(parity, locale), locale));
        ShareCharts.Shares shares = charts.of(operation, framework, null, filter.date(), filter.knownAt(), locale);
        if (shares.chart() != null) {
            content.add(new ChartView(shares.chart(), shares.table()), new TableTwin(shares.table(), locale));
        }
        content.add(worked(operation, parity, new NeededAddress(operation.code(), filter), locale));
        return content;
    }

    private ParityContent worked(Operation operation, Parity parity, NeededAddress address, Locale locale) {
        String asked = address.question().component();
        ParityRow row = parity.rows().stream()
                .filter(r -> asked == null || r.component().code().equals(asked))
                .findFirst()
                .orElse(null);
        TargetSteps steps = row == null
                ? new TargetSteps(List.of())
                : targets.steps(parity.framework().code(), row.component(), row.knownAt());
        ParityContent worked = new ParityContent(parity, row, steps, address, locale);
        worked.addContributors(needed, contributors.names(locale));
        worked.addProjection(
                operation,
                projections.outlooks(
                        operation,
                        parity.date(),
                        parity.framework(),
                        address.filter().knownAt()),
                outlook -> method -> projections.project(outlook, method));
        worked.show();
        return worked;
    }

    @Override
    public boolean takes(com.vaadin.flow.component.Component shown, OperationFilter filter) {
        return shown.getChildren()
                .filter(ParityContent.class::isInstance)
                .map(ParityContent.class::cast)
                .findFirst()
                .filter(worked -> worked.takes(new NeededAddress(worked.operation(), filter)))
                .isPresent();
    }
}

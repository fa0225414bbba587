package org.mizani.parity.explorer.ui;

import com.vaadin.flow.component.UI;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mizani.charts.ShareBarsChart;
import org.mizani.operations.ContributorQueries;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.mizani.operations.Regions;
import org.mizani.parity.TargetQueries;
import org.mizani.parity.explorer.ChangeAnswer;
import org.mizani.parity.explorer.ChangeStory;
import org.mizani.parity.explorer.Exploration;
import org.mizani.parity.explorer.Explored;
import org.mizani.parity.explorer.Explorer;
import org.mizani.parity.explorer.ExplorerCharts;
import org.mizani.parity.explorer.ExplorerSentences;
import org.mizani.parity.explorer.ExplorerTable;
import org.mizani.parity.explorer.ExplorerWords;
import org.mizani.tables.Table;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.AsKnownOn;
import org.mizani.ui.PageTitles;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** How does the share of women differ, how did it change, and why? The address is the whole state. */
@Route("parity")
@Menu(title = "parity.explorer.title", order = 1, icon = "vaadin:bar-chart-h")
@PermitAll
public class ParityExplorerView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final Explorer explorer;
    private final Map<String, String> countries;
    private final Locale locale = getLocale();
    private final Texts texts = Texts.in(locale);
    private final ExplorerFilters filters;
    private final Div answer = new Div();
    private final ChartSection bars = new ChartSection(texts.get("parity.explorer.side-by-side"), locale);
    private final ChartSection lines = new ChartSection(texts.get("parity.explorer.over-time"), locale);
    private final ChartSection change = new ChartSection(texts.get("parity.explorer.why"), locale);

    ParityExplorerView(
            Explorer explorer,
            OperationQueries operations,
            ContributorQueries contributors,
            TargetQueries targets,
            Regions regions) {
        this.explorer = explorer;
        this.countries = contributors.names(locale);
        List<Operation> all = operations.named();
        filters = new ExplorerFilters(
                new ExplorerFilters.Choices(
                        targets.frameworks(),
                        all.stream().map(Operation::code).toList(),
                        countries,
                        regions(all, regions)),
                texts,
                question -> UI.getCurrent().navigate(ParityExplorerView.class, ExplorerAddress.of(question)));
        addClassName("page");
        answer.addClassName("section");
        add(new H1(texts.get("parity.explorer.question")), filters, answer, bars, lines, change);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Exploration question = ExplorerAddress.of(event.getLocation().getQueryParameters());
        Explored explored = explorer.explore(question);
        filters.show(explored.question());
        ExplorerWords words = new ExplorerWords(explored, countries, locale);
        showAnswer(explored, words);
        ExplorerCharts charts = new ExplorerCharts(explored, words);
        ShareBarsChart comparison = charts.bars();
        bars.show(List.of(), comparison, ExplorerTable.of(explored, words));
        bars.setVisible(comparison != null);
        lines.show(charts.linesWords(), charts.lines(), charts.linesTable());
        lines.setVisible(!explored.rows().isEmpty() || explored.linesLeftOut());
        showChange(explored, words);
        change.setVisible(explored.sum() == null);
    }

    private void showAnswer(Explored explored, ExplorerWords words) {
        answer.removeAll();
        LocalDate known = explored.question().asOf();
        if (known != null) {
            answer.add(new AsKnownOn(known, texts));
        }
        if (explored.rows().isEmpty()) {
            String sum = explored.sum();
            Paragraph empty = new Paragraph(
                    sum == null
                            ? texts.get(
                                    "parity.explorer.nothing",
                                    Formats.in(locale).date(explored.day()))
                            : texts.get("parity.explorer.sum", sum));
            empty.addClassName("empty-state");
            answer.add(empty);
            return;
        }
        answer.add(new H2(texts.get("parity.explorer.answer")));
        ExplorerSentences.of(explored, words).forEach(sentence -> {
            Paragraph paragraph = new Paragraph(sentence);
            paragraph.addClassName("sentence");
            answer.add(paragraph);
        });
        Table table = ExplorerTable.of(explored, words);
        answer.add(new TableView(table, locale));
    }

    private void showChange(Explored explored, ExplorerWords words) {
        ChangeAnswer given = explored.change();
        switch (given) {
            case null ->
                change.show(
                        List.of(texts.get(
                                explored.reversed() ? "parity.explorer.why.reversed" : "parity.explorer.why.choose")),
                        null,
                        null);
            case ChangeAnswer.Explained explained -> {
                ChangeStory story = new ChangeStory(explained, words);
                change.show(story.sentences(), story.chart(), story.table());
            }
            case ChangeAnswer.NotBrokenDown whole -> change.show(ChangeStory.of(whole, words), null, null);
            case ChangeAnswer.NoShare none ->
                change.show(
                        List.of(texts.get(
                                "parity.change.no-share", Formats.in(locale).date(none.at()))),
                        null,
                        null);
        }
    }

    private static List<String> regions(List<Operation> operations, Regions regions) {
        return operations.stream()
                .flatMap(o -> regions.of(o).stream())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(texts.get("parity.explorer.title"));
    }
}

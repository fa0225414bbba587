package org.mizani.reports.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.reports.IssueQueries;
import org.mizani.reports.IssueTable;
import org.mizani.reports.ReportIssue;
import org.mizani.reports.comparison.ComparisonTables;
import org.mizani.reports.comparison.Difference.Kind;
import org.mizani.reports.comparison.IssueComparison;
import org.mizani.reports.comparison.IssueComparisons;
import org.mizani.tables.Table;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.AddressWords;
import org.mizani.ui.Links;
import org.mizani.ui.PageTitles;
import org.mizani.ui.texts.RefusedException;
import org.mizani.ui.texts.Texts;

/** What changed between two issues of a report; the address names both. */
@Route("reports/issued/compare")
@PermitAll
public class CompareIssuesView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ROUTE = "reports/issued/compare";

    private final IssueQueries queries;
    private final IssueComparisons comparisons;
    private final Locale locale = getLocale();
    private final Texts texts = Texts.in(locale);

    CompareIssuesView(IssueQueries queries, IssueComparisons comparisons) {
        this.queries = queries;
        this.comparisons = comparisons;
        addClassName("page");
    }

    static void show(String first, String second) {
        Links.open(ROUTE, words(first, second).words());
    }

    private static AddressWords.Writer words(@Nullable String first, @Nullable String second) {
        return new AddressWords.Writer().put("first", first).put("second", second);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AddressWords words = new AddressWords(event.getLocation().getQueryParameters());
        String first = words.word("first");
        String second = words.word("second");
        removeAll();
        add(new H1(texts.get("issues.compare.title")), styled(texts.get("issues.compare.lead"), "lead"));
        add(new CompareForm(queries.all(), first, second, texts));
        if (first == null || second == null) {
            add(styled(texts.get("issues.compare.choose"), "empty-state"));
        } else {
            try {
                add(comparisons.compare(first, second, locale));
            } catch (RefusedException refused) {
                add(styled(texts.get(refused.key(), refused.arguments()), "empty-state"));
            }
        }
        add(new Anchor("reports/issued", texts.get("issues.compare.back")));
    }

    private void add(IssueComparison comparison) {
        ReportIssue first = comparison.first();
        ReportIssue second = comparison.second();
        Stream.of(first, second)
                .distinct()
                .forEach(issue -> add(
                        new H2(texts.get("issues.one", issue.number(), issue.title())),
                        styled(IssueTable.sentence(issue, locale), "sentence")));
        comparison.sentences().forEach(sentence -> add(styled(sentence, "pinned")));
        ComparisonTables tables = new ComparisonTables(comparison, locale);
        if (comparison.differences().isEmpty()) {
            add(styled(texts.get("issues.compare.none", first.number(), second.number()), "empty-state"));
        } else {
            add(styled(
                    texts.get(
                            "issues.compare.counts",
                            comparison.count(Kind.CHANGED),
                            comparison.rows(Kind.ADDED),
                            comparison.rows(Kind.REMOVED),
                            comparison.count(Kind.TEXT)),
                    "sentence"));
            Texts words = Texts.in(Locale.forLanguageTag(second.parameters().lang()));
            Div compared = new Div();
            compared.setWidthFull();
            compared.getElement().setAttribute("lang", words.tag()).setAttribute("dir", words.direction());
            tables.sections().forEach(table -> compared.add(new TableView(table, locale)));
            add(compared);
        }
        add(new H2(texts.get("issues.compare.imports")));
        if (comparison.imports().isEmpty()) {
            add(new Paragraph(texts.get("issues.compare.imports.none")));
        } else {
            add(new Paragraph(texts.get("issues.compare.imports.lead")));
            add(tables.imports());
        }
        add(new Anchor(
                Links.href(ROUTE, words(first.number(), second.number()).words()),
                texts.get("issues.compare.link", first.number(), second.number())));
    }

    private void add(Table table) {
        add(new TableView(table, locale));
    }

    private static Paragraph styled(String words, String className) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName(className);
        return paragraph;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(texts.get("issues.compare.title"));
    }
}

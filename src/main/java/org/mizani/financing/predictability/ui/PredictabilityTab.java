package org.mizani.financing.predictability.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.mizani.charts.ChartView;
import org.mizani.financing.Basis;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.MoneySentences;
import org.mizani.financing.OtherScopes;
import org.mizani.financing.RateSentences;
import org.mizani.financing.Scope;
import org.mizani.financing.predictability.Predictability;
import org.mizani.financing.predictability.PredictabilityQueries;
import org.mizani.financing.predictability.PredictabilityTable;
import org.mizani.financing.predictability.WaitingPicture;
import org.mizani.operations.Operation;
import org.mizani.operations.ui.OperationFilter;
import org.mizani.operations.ui.OperationTab;
import org.mizani.tables.ui.TableTwin;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.Announcer;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** How far the money of an operation can be counted on, each scope apart. */
@Component
class PredictabilityTab implements OperationTab {

    private final PredictabilityQueries predictability;

    PredictabilityTab(PredictabilityQueries predictability) {
        this.predictability = predictability;
    }

    @Override
    public String code() {
        return "predictability";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Div content(Operation operation, OperationFilter filter) {
        Locale locale = UI.getCurrent().getLocale();
        Texts texts = Texts.in(locale);
        Scope scope =
                filter.scope() == null ? null : Scope.byCode(filter.scope()).orElse(null);
        List<Predictability> found = predictability.of(
                operation.code(),
                filter.from(),
                filter.to(),
                scope,
                FundingQuestion.DEFAULT_CURRENCY,
                filter.knownAt());
        Div content = new Div(new H2(texts.get("operation.tab.predictability")));
        content.addClassName("section");
        content.add(new Paragraph(texts.get("predictability.intro")));
        if (found.isEmpty()) {
            Paragraph none = new Paragraph(OtherScopes.words(
                            scope,
                            predictability
                                    .spans(operation.code(), filter.knownAt())
                                    .keySet(),
                            locale)
                    .orElseGet(() -> texts.get("financing.none")));
            none.addClassName("empty-state");
            content.add(none);
        }
        if (found.size() > 1) {
            content.add(new Paragraph(texts.get("financing.scopes-apart")));
        }
        found.forEach(p -> add(content, p, texts));
        content.add(new Definitions(texts));
        content.add(new Paragraph(new Anchor("financing/predictability", texts.get("predictability.compare.link"))));
        return content;
    }

    private static void add(Div content, Predictability found, Texts texts) {
        Locale locale = texts.locale();
        FundingQuestion question = found.question();
        content.add(new H3(texts.get(
                "predictability.heading",
                texts.get("scope." + question.scope().code()),
                MoneySentences.period(question.period(), locale))));
        Paragraph waited = new Paragraph(WaitingPicture.words(found, locale));
        waited.addClassName(Announcer.RESULT);
        content.add(waited);
        content.add(new TableView(PredictabilityTable.of(found, locale), locale));
        RateSentences.of(found.position(), locale).ifPresent(s -> content.add(new Paragraph(s)));
        MoneySentences.remarks(found.position(), Basis.RECEIVED, locale).forEach(s -> content.add(new Paragraph(s)));
        WaitingPicture.of(found, locale)
                .ifPresent(p -> content.add(new ChartView(p.chart(), p.table()), new TableTwin(p.table(), locale)));
    }
}

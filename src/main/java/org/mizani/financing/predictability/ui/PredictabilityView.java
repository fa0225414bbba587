package org.mizani.financing.predictability.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Conversions;
import org.mizani.financing.LeftOut;
import org.mizani.financing.OtherScopes;
import org.mizani.financing.predictability.Comparison;
import org.mizani.financing.predictability.PredictabilityTable;
import org.mizani.financing.predictability.Weights;
import org.mizani.metrics.Period;
import org.mizani.tables.Table;
import org.mizani.tables.ui.TableDecor;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.Announcer;
import org.mizani.ui.AsKnownOn;
import org.mizani.ui.Links;
import org.mizani.ui.PageTitles;
import org.mizani.ui.texts.Texts;

/** Whose money can be counted on: operations side by side in one scope. The address is the whole state. */
@Route("financing/predictability")
@Menu(title = "predictability.title", order = 2.3, icon = "vaadin:clock")
@PermitAll
public class PredictabilityView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final Comparison comparison;
    private final Locale locale = getLocale();
    private final Texts texts = Texts.in(locale);
    private final PredictabilityFields fields = new PredictabilityFields(texts, PredictabilityView::go);
    private final Div answer = new Div();
    private final Div notes = new Div();
    private final Announcer announcer = new Announcer();
    private final WeightsForm weights;
    private PredictabilityFilter shown = PredictabilityFilter.of(QueryParameters.empty());

    PredictabilityView(Comparison comparison) {
        this.comparison = comparison;
        this.weights = new WeightsForm(texts, this::weigh);
        addClassName("page");
        answer.addClassName("section");
        notes.addClassName("section");
        add(
                new H1(texts.get("predictability.question")),
                new Paragraph(texts.get("predictability.intro")),
                fields,
                announcer,
                answer,
                weights,
                notes,
                new Definitions(texts));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PredictabilityFilter filter =
                PredictabilityFilter.of(event.getLocation().getQueryParameters());
        Links.complete(event, filter.complete(show(filter).scope()));
    }

    /** A weight that is refused, or no longer, changes what is shown but not the address. */
    private void weigh(Weights chosen) {
        if (chosen.equals(shown.weights())) {
            show(shown);
        } else {
            go(shown.withWeights(chosen));
        }
    }

    private Comparison.Compared show(PredictabilityFilter filter) {
        shown = filter;
        Comparison.Compared compared =
                comparison.of(filter.scope(), filter.from(), filter.to(), filter.currency(), filter.knownAt());
        fields.show(filter, compared);
        weights.show(filter.weights());
        weights.setVisible(!compared.operations().isEmpty());
        showAnswer(filter, compared);
        showNotes(filter, compared);
        return compared;
    }

    private void showAnswer(PredictabilityFilter filter, Comparison.Compared compared) {
        answer.removeAll();
        if (filter.asOf() != null) {
            answer.add(new AsKnownOn(filter.asOf(), texts));
        }
        if (compared.operations().isEmpty()) {
            Paragraph none = new Paragraph(OtherScopes.words(filter.scope(), compared.scopes(), locale)
                    .orElseGet(() -> texts.get("predictability.compare.none")));
            none.addClassName("empty-state");
            answer.add(none);
            announcer.say(none.getText());
            return;
        }
        if (compared.scopes().size() > 1) {
            answer.add(new Paragraph(texts.get(
                    "predictability.compare.scopes",
                    texts.get("scope." + compared.scope().code()))));
        }
        Weights counted = weights.refuses() ? Weights.NONE : filter.weights();
        UnaryOperator<String> address = code -> Links.href("operations/" + code, filter.forOperation());
        Table table = PredictabilityTable.compared(
                compared.operations(), compared.scope(), period(filter), filter.currency(), counted, address, locale);
        answer.add(new TableView(table, locale, TableDecor.TERSE));
        if (weights.refuses() || !counted.none()) {
            Paragraph own = new Paragraph(
                    texts.get(weights.refuses() ? "predictability.score.refused" : "predictability.score.yours"));
            own.setId("own-score-note");
            own.addClassName("note");
            own.setClassName("note-warning", weights.refuses());
            answer.add(own);
        }
        announcer.say(
                weights.refuses()
                        ? texts.get("predictability.score.refused")
                        : new PredictabilitySentence(texts).of(compared, counted));
    }

    private void showNotes(PredictabilityFilter filter, Comparison.Compared compared) {
        notes.removeAll();
        if (!compared.silent().isEmpty()) {
            notes.add(new Paragraph(texts.get("predictability.compare.silent", String.join(", ", compared.silent()))));
        }
        Conversions conversions = Conversions.of(compared.operations().stream()
                .map(p -> Conversions.of(p.position()))
                .toList());
        conversions.sentence(filter.currency(), locale).ifPresent(s -> notes.add(new Paragraph(s)));
        LeftOut.withoutRate(conversions.notConverted(), locale).ifPresent(s -> notes.add(new Paragraph(s)));
    }

    private static @Nullable Period period(PredictabilityFilter filter) {
        return filter.from() == null || filter.to() == null || filter.to().isBefore(filter.from())
                ? null
                : new Period(filter.from(), filter.to());
    }

    private static void go(PredictabilityFilter filter) {
        UI.getCurrent().navigate(PredictabilityView.class, QueryParameters.simple(filter.words()));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(texts.get("predictability.title"));
    }
}

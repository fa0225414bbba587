package org.mizani.financing.predictability.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Conversions;
import org.mizani.financing.LeftOut;
import org.mizani.financing.OtherScopes;
import org.mizani.financing.Scope;
import org.mizani.financing.predictability.Comparison;
import org.mizani.financing.predictability.PredictabilityTable;
import org.mizani.metrics.Period;
import org.mizani.tables.Table;
import org.mizani.tables.ui.TableDecor;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.AsKnownOn;
import org.mizani.ui.DayPicker;
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
    private final Div choices = new Div();
    private final Div answer = new Div();
    private final Div notes = new Div();
    private final WeightsForm weights;
    private PredictabilityFilter shown = PredictabilityFilter.of(QueryParameters.empty());

    PredictabilityView(Comparison comparison) {
        this.comparison = comparison;
        this.weights = new WeightsForm(texts, w -> go(shown.withWeights(w)));
        addClassName("page");
        answer.addClassName("section");
        notes.addClassName("section");
        add(
                new H1(texts.get("predictability.question")),
                new Paragraph(texts.get("predictability.intro")),
                choices,
                answer,
                weights,
                notes,
                new Definitions(texts));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PredictabilityFilter filter =
                PredictabilityFilter.of(event.getLocation().getQueryParameters());
        Comparison.Compared compared =
                comparison.of(filter.scope(), filter.from(), filter.to(), filter.currency(), filter.knownAt());
        shown = filter;
        Links.complete(event, filter.complete(compared.scope()));
        choices.removeAll();
        choices.add(filters(filter, compared.scope(), compared.scopes()));
        if (filter.asOf() != null) {
            choices.add(new AsKnownOn(filter.asOf(), texts));
        }
        weights.show(filter.weights());
        weights.setVisible(!compared.operations().isEmpty());
        showAnswer(filter, compared);
        showNotes(filter, compared);
    }

    private void showAnswer(PredictabilityFilter filter, Comparison.Compared compared) {
        answer.removeAll();
        if (compared.operations().isEmpty()) {
            Paragraph none = new Paragraph(OtherScopes.words(filter.scope(), compared.scopes(), locale)
                    .orElseGet(() -> texts.get("predictability.compare.none")));
            none.addClassName("empty-state");
            answer.add(none);
            return;
        }
        if (compared.scopes().size() > 1) {
            answer.add(new Paragraph(texts.get(
                    "predictability.compare.scopes",
                    texts.get("scope." + compared.scope().code()))));
        }
        UnaryOperator<String> address = code -> Links.href("operations/" + code, filter.forOperation());
        Table table = PredictabilityTable.compared(
                compared.operations(),
                compared.scope(),
                period(filter),
                filter.currency(),
                filter.weights(),
                address,
                locale);
        answer.add(new TableView(table, locale, TableDecor.TERSE));
        if (!filter.weights().none()) {
            Paragraph own = new Paragraph(texts.get("predictability.score.yours"));
            own.setId("own-score-note");
            answer.add(own);
        }
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

    private Div filters(PredictabilityFilter filter, Scope shown, Set<Scope> scopes) {
        Div bar = new Div();
        bar.addClassName("filters");
        bar.getElement().setAttribute("role", "group").setAttribute("aria-label", texts.get("predictability.filters"));
        Select<Scope> scope = new Select<>();
        scope.setId("scope");
        scope.setLabel(texts.get("predictability.scope"));
        scope.setItems(scopes.isEmpty() ? List.of(shown) : List.copyOf(scopes));
        scope.setItemLabelGenerator(s -> texts.get("scope." + s.code()));
        scope.setValue(shown);
        scope.addValueChangeListener(e -> go(filter.withScope(e.getValue())));
        bar.add(
                scope,
                DayPicker.of("operation.from", filter.from(), texts, d -> go(filter.withFrom(d))),
                DayPicker.of("operation.to", filter.to(), texts, d -> go(filter.withTo(d))),
                DayPicker.of("operation.as-of", filter.asOf(), texts, d -> go(filter.withAsOf(d))));
        return bar;
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

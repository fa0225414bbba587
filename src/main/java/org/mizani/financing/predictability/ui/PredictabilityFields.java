package org.mizani.financing.predictability.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Scope;
import org.mizani.financing.predictability.Comparison;
import org.mizani.ui.DayPicker;
import org.mizani.ui.texts.Texts;

/** What to compare. The fields stay while their answers change, so that the keyboard keeps its place. */
final class PredictabilityFields extends Div {

    private final Texts texts;
    private final Consumer<PredictabilityFilter> changed;
    private final Select<Scope> scope = new Select<>();
    private final DatePicker from;
    private final DatePicker to;
    private final DatePicker asOf;
    private Set<Scope> scopes = Set.of();
    private PredictabilityFilter filter = PredictabilityFilter.of(QueryParameters.empty());

    /** @param changed is told the new question */
    PredictabilityFields(Texts texts, Consumer<PredictabilityFilter> changed) {
        this.texts = texts;
        this.changed = changed;
        addClassName("filters");
        getElement().setAttribute("role", "group").setAttribute("aria-label", texts.get("predictability.filters"));
        scope.setId("scope");
        scope.setLabel(texts.get("predictability.scope"));
        scope.setItemLabelGenerator(s -> s == null ? "" : texts.get("scope." + s.code()));
        scope.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                changed.accept(filter.withScope(e.getValue()));
            }
        });
        from = day("operation.from", PredictabilityFilter::withFrom);
        to = day("operation.to", PredictabilityFilter::withTo);
        asOf = day("operation.as-of", PredictabilityFilter::withAsOf);
        add(scope, from, to, asOf);
    }

    /** Shows a question, and what else may be asked, without asking it again. */
    void show(PredictabilityFilter shown, Comparison.Compared compared) {
        filter = shown;
        Set<Scope> offered = new TreeSet<>(compared.scopes());
        offered.add(compared.scope());
        if (!offered.equals(scopes)) {
            scopes = offered;
            scope.setItems(offered);
        }
        scope.setValue(compared.scope());
        from.setValue(shown.from());
        to.setValue(shown.to());
        asOf.setValue(shown.asOf());
    }

    private DatePicker day(
            String label, BiFunction<PredictabilityFilter, @Nullable LocalDate, PredictabilityFilter> change) {
        return DayPicker.refilled(label, texts, day -> changed.accept(change.apply(filter, day)));
    }
}

package org.mizani.operations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.mizani.ui.DayPicker;
import org.mizani.ui.texts.Texts;

/**
 * Dates, basis and scope; each choice becomes a new address. The fields stay while their answers change, so that the
 * keyboard keeps its place.
 */
final class FilterBar extends Div {

    private static final List<String> BASES =
            List.of("received", "pledged", "conversion", "arrears", "cash", "assessed");
    private static final List<String> SCOPES =
            List.of("stipends", "mission-budget", "logistics-package", "bilateral-in-kind", "all-in");

    private final String code;
    private final Texts texts;
    private final DatePicker date;
    private final DatePicker from;
    private final DatePicker to;
    private final Select<String> basis;
    private final Select<String> scope;
    private final DatePicker asOf;
    private OperationFilter filter = OperationFilter.of(QueryParameters.empty());

    FilterBar(String code, Texts texts) {
        this.code = code;
        this.texts = texts;
        addClassName("filters");
        getElement().setAttribute("role", "group").setAttribute("aria-label", texts.get("operation.filters"));
        date = day("operation.date", OperationFilter::withDate);
        from = day("operation.from", OperationFilter::withFrom);
        to = day("operation.to", OperationFilter::withTo);
        basis = choice("operation.basis", "financing.basis.", BASES, OperationFilter::withBasis);
        scope = choice("operation.scope", "scope.", SCOPES, OperationFilter::withScope);
        asOf = day("operation.as-of", OperationFilter::withAsOf);
        add(date, from, to, basis, scope, asOf);
    }

    /** Shows what is chosen without asking for it again. */
    void show(OperationFilter shown) {
        filter = shown;
        date.setValue(shown.date());
        from.setValue(shown.from());
        to.setValue(shown.to());
        basis.setValue(known(BASES, shown.basis()));
        scope.setValue(known(SCOPES, shown.scope()));
        asOf.setValue(shown.asOf());
    }

    private static @Nullable String known(List<String> codes, @Nullable String chosen) {
        return chosen != null && codes.contains(chosen) ? chosen : null;
    }

    private DatePicker day(String label, BiFunction<OperationFilter, @Nullable LocalDate, OperationFilter> change) {
        return DayPicker.refilled(label, texts, day -> go(change.apply(filter, day)));
    }

    private Select<String> choice(
            String label,
            String prefix,
            List<String> codes,
            BiFunction<OperationFilter, @Nullable String, OperationFilter> change) {
        Select<String> select = new Select<>();
        select.setLabel(texts.get(label));
        select.setItems(codes);
        select.setItemLabelGenerator(c -> c == null ? texts.get(label + ".any") : texts.get(prefix + c));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(texts.get(label + ".any"));
        select.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                go(change.apply(filter, e.getValue()));
            }
        });
        return select;
    }

    private void go(OperationFilter asked) {
        UI.getCurrent().navigate(OperationView.class, new RouteParameters("code", code), asked.parameters());
    }
}

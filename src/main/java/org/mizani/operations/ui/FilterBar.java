package org.mizani.operations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouteParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mizani.ui.DayPicker;
import org.mizani.ui.texts.Texts;

/** Dates, basis and scope; each choice becomes a new address. */
final class FilterBar extends Div {

    private static final List<String> BASES =
            List.of("received", "pledged", "conversion", "arrears", "cash", "assessed");
    private static final List<String> SCOPES =
            List.of("stipends", "mission-budget", "logistics-package", "bilateral-in-kind", "all-in");

    private final String code;
    private final Texts texts;

    FilterBar(String code, OperationFilter filter, Texts texts) {
        this.code = code;
        this.texts = texts;
        addClassName("filters");
        getElement().setAttribute("role", "group").setAttribute("aria-label", texts.get("operation.filters"));
        add(
                day("operation.date", filter.date(), filter::withDate),
                day("operation.from", filter.from(), filter::withFrom),
                day("operation.to", filter.to(), filter::withTo),
                choice("operation.basis", "financing.basis.", BASES, filter.basis(), filter::withBasis),
                choice("operation.scope", "scope.", SCOPES, filter.scope(), filter::withScope),
                day("operation.as-of", filter.asOf(), filter::withAsOf));
    }

    private DatePicker day(
            String label, @Nullable LocalDate chosen, Function<@Nullable LocalDate, OperationFilter> changed) {
        return DayPicker.of(label, chosen, texts, day -> go(changed.apply(day)));
    }

    private Select<String> choice(
            String label,
            String prefix,
            List<String> codes,
            @Nullable String chosen,
            Function<@Nullable String, OperationFilter> changed) {
        Select<String> select = new Select<>();
        select.setLabel(texts.get(label));
        select.setItems(codes);
        select.setItemLabelGenerator(c -> c == null ? texts.get(label + ".any") : texts.get(prefix + c));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(texts.get(label + ".any"));
        select.setValue(chosen != null && codes.contains(chosen) ? chosen : null);
        select.addValueChangeListener(e -> go(changed.apply(e.getValue())));
        return select;
    }

    private void go(OperationFilter filter) {
        UI.getCurrent().navigate(OperationView.class, new RouteParameters("code", code), filter.parameters());
    }
}

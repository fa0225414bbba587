package org.mizani.contributors.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mizani.contributors.SizeClass;
import org.mizani.operations.Component;
import org.mizani.ui.DayPicker;
import org.mizani.ui.texts.Texts;

/** What can be chosen; each choice becomes a new address of the same page. */
final class FilterBar extends Div {

    private static final List<Component> COMPONENTS = List.of(
            Component.TROOPS,
            Component.OBSERVERS_AND_STAFF,
            Component.FORMED_POLICE,
            Component.INDIVIDUAL_POLICE,
            Component.JUSTICE_CORRECTIONS,
            Component.HEADQUARTERS_UNIFORMED);

    private final String route;
    private final Texts texts;

    /** @param route of the page */
    FilterBar(String route, Texts texts) {
        this.route = route;
        this.texts = texts;
        addClassName("filters");
        getElement().setAttribute("role", "group").setAttribute("aria-label", texts.get("contributors.filters"));
    }

    FilterBar withDates(ContributorFilter filter, LocalDate shown) {
        add(day("operation.date", shown, filter::withDate), day("operation.as-of", filter.asOf(), filter::withAsOf));
        return this;
    }

    FilterBar withOperation(ContributorFilter filter, List<String> operations) {
        choice(
                "contributors.operation",
                operations,
                filter.operation(),
                code -> code,
                chosen -> go(filter.withOperation(chosen)));
        return this;
    }

    FilterBar withFramework(ContributorFilter filter, Map<String, String> frameworks, String shown) {
        Select<String> select = new Select<>();
        select.setLabel(texts.get("contributors.framework"));
        select.setItems(frameworks.keySet());
        select.setItemLabelGenerator(code -> frameworks.getOrDefault(code, code));
        select.setValue(shown);
        select.addValueChangeListener(e -> go(filter.withFramework(e.getValue())));
        add(select);
        return this;
    }

    FilterBar withComponent(ContributorFilter filter) {
        choice(
                "contributors.component",
                COMPONENTS,
                filter.component(),
                c -> texts.get("component." + c.code()),
                chosen -> go(filter.withComponent(chosen)));
        return this;
    }

    FilterBar withSize(ContributorFilter filter) {
        choice(
                "contributors.size",
                List.of(SizeClass.values()),
                filter.size(),
                size -> texts.get("contributors.size." + size.code()),
                chosen -> go(filter.withSize(chosen)));
        return this;
    }

    private DatePicker day(
            String label, @Nullable LocalDate chosen, Function<@Nullable LocalDate, ContributorFilter> changed) {
        return DayPicker.of(label, chosen, texts, day -> go(changed.apply(day)));
    }

    private <T> void choice(
            String label, List<T> items, @Nullable T chosen, Function<T, String> names, Consumer<@Nullable T> changed) {
        Select<T> select = new Select<>();
        select.setLabel(texts.get(label));
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? texts.get(label + ".any") : names.apply(item));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(texts.get(label + ".any"));
        select.setValue(chosen != null && items.contains(chosen) ? chosen : null);
        select.addValueChangeListener(e -> changed.accept(e.getValue()));
        add(select);
    }

    private void go(ContributorFilter filter) {
        UI.getCurrent().navigate(route, QueryParameters.simple(filter.words()));
    }
}

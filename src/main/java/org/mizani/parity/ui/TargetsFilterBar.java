package org.mizani.parity.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mizani.operations.Component;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.TargetStatus;
import org.mizani.ui.DayPicker;
import org.mizani.ui.texts.Texts;

/** Which targets to show, as known when; each choice becomes a new address. */
final class TargetsFilterBar extends Div {

    private final Texts texts;

    TargetsFilterBar(TargetsFilter filter, List<TargetFramework> frameworks, Texts texts) {
        this.texts = texts;
        addClassName("filters");
        getElement().setAttribute("role", "group").setAttribute("aria-label", texts.get("operation.filters"));
        DatePicker asOf = DayPicker.of(
                "operation.as-of",
                filter.asOf(),
                texts,
                day -> filter.withAsOf(day).go());
        add(
                choice(
                        "framework",
                        frameworks.stream().map(TargetFramework::code).toList(),
                        Function.identity(),
                        filter.framework(),
                        f -> filter.withFramework(f).go()),
                choice(
                        "component",
                        Arrays.stream(Component.values())
                                .filter(c -> c != Component.UNIFORMED)
                                .toList(),
                        c -> texts.get("component." + c.code()),
                        filter.component(),
                        c -> filter.withComponent(c).go()),
                choice(
                        "status",
                        List.of(TargetStatus.values()),
                        s -> texts.get("parity.target-status." + s.code()),
                        filter.status(),
                        s -> filter.withStatus(s).go()),
                asOf);
    }

    private <T> Select<T> choice(
            String name, List<T> items, Function<T, String> label, @Nullable T chosen, Consumer<@Nullable T> changed) {
        Select<T> select = new Select<>();
        select.setLabel(texts.get("targets.form." + name));
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? texts.get("targets.any") : label.apply(item));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(texts.get("targets.any"));
        select.setValue(chosen != null && items.contains(chosen) ? chosen : null);
        select.addValueChangeListener(e -> changed.accept(e.getValue()));
        return select;
    }
}

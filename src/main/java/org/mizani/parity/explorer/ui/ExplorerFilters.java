package org.mizani.parity.explorer.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mizani.operations.Component;
import org.mizani.operations.PersonnelType;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.explorer.Breakdown;
import org.mizani.parity.explorer.Exploration;
import org.mizani.ui.DayPicker;
import org.mizani.ui.texts.Texts;

/** What to compare. The fields stay while their answers change, so that the keyboard keeps its place. */
final class ExplorerFilters extends Div {

    private final Texts texts;
    private final Consumer<Exploration> changed;
    private final Select<TargetFramework> framework = new Select<>();
    private final Select<Breakdown> by = new Select<>();
    private final MultiSelectComboBox<String> operations = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Component> components = new MultiSelectComboBox<>();
    private final Select<PersonnelType> type = new Select<>();
    private final MultiSelectComboBox<String> contributors = new MultiSelectComboBox<>();
    private final Select<String> region = new Select<>();
    private final DatePicker from;
    private final DatePicker to;
    private final DatePicker asOf;
    private Exploration question = Exploration.USUAL;

    /** What can be chosen. */
    record Choices(
            List<TargetFramework> frameworks,
            List<String> operations,
            Map<String, String> contributors,
            List<String> regions) {}

    ExplorerFilters(Choices choices, Texts texts, Consumer<Exploration> changed) {
        this.texts = texts;
        this.changed = changed;
        addClassName("filters");
        getElement().setAttribute("role", "group").setAttribute("aria-label", texts.get("parity.explorer.filters"));
        select(by, "parity.explorer.by", Arrays.asList(Breakdown.values()), b -> "parity.explorer.by." + b.code());
        by.addValueChangeListener(e -> go(e, q -> q.withBy(e.getValue())));
        framework.setLabel(texts.get("parity.explorer.framework"));
        framework.setItems(choices.frameworks());
        framework.setItemLabelGenerator(f -> f == null ? "" : f.code() + " – " + f.name(texts.locale()));
        framework.addValueChangeListener(
                e -> go(e, q -> q.withFramework(e.getValue().code())));
        several(operations, "parity.explorer.operations", choices.operations(), o -> o, Exploration::withOperations);
        operations.addClassName("wide");
        several(
                components,
                "parity.explorer.components",
                Arrays.asList(Component.values()),
                c -> texts.get("component." + c.code()),
                Exploration::withComponents);
        optional(
                type, "parity.explorer.type", Arrays.asList(PersonnelType.values()), t -> "personnel-type." + t.code());
        type.addValueChangeListener(e -> go(e, q -> q.withType(e.getValue())));
        several(
                contributors,
                "parity.explorer.contributors",
                byName(choices.contributors()),
                c -> choices.contributors().getOrDefault(c, c),
                Exploration::withContributors);
        optional(region, "parity.explorer.region", choices.regions(), r -> "region." + r);
        region.addValueChangeListener(e -> go(e, q -> q.withRegion(e.getValue())));
        from = DayPicker.refilled("parity.explorer.from", texts, day -> changed.accept(question.withFrom(day)));
        to = DayPicker.refilled("parity.explorer.to", texts, day -> changed.accept(question.withTo(day)));
        asOf = DayPicker.refilled("operation.as-of", texts, day -> changed.accept(question.withAsOf(day)));
        add(by, operations, components, type, contributors, region, from, to, framework, asOf);
    }

    /** Shows a question without asking it again. */
    void show(Exploration shown) {
        question = shown;
        by.setValue(shown.by());
        framework
                .getListDataView()
                .getItems()
                .filter(f -> f.code().equals(shown.framework()))
                .findFirst()
                .ifPresent(framework::setValue);
        choose(operations, shown.operations());
        choose(components, shown.components());
        type.setValue(shown.type());
        choose(contributors, shown.contributors());
        region.setValue(
                region.getListDataView().getItems().anyMatch(r -> r.equals(shown.region())) ? shown.region() : null);
        from.setValue(shown.from());
        to.setValue(shown.to());
        asOf.setValue(shown.asOf());
    }

    private static <T> void choose(MultiSelectComboBox<T> box, Collection<T> chosen) {
        Set<T> items = box.getListDataView().getItems().collect(Collectors.toSet());
        Set<T> known = new LinkedHashSet<>(chosen);
        known.retainAll(items);
        box.setValue(known);
    }

    private <T> void select(Select<T> select, String label, List<T> items, Function<T, String> key) {
        select.setLabel(texts.get(label));
        select.setItems(items);
        select.setItemLabelGenerator(i -> i == null ? texts.get("parity.explorer.any") : texts.get(key.apply(i)));
    }

    private <T> void optional(Select<T> select, String label, List<T> items, Function<T, String> key) {
        select(select, label, items, key);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(texts.get("parity.explorer.any"));
    }

    private <T> void several(
            MultiSelectComboBox<T> box,
            String label,
            List<T> items,
            ItemLabelGenerator<T> name,
            BiFunction<Exploration, Collection<T>, Exploration> change) {
        box.setLabel(texts.get(label));
        box.setItems(items);
        box.setItemLabelGenerator(name);
        box.setPlaceholder(texts.get("parity.explorer.any"));
        box.setClearButtonVisible(true);
        box.addValueChangeListener(e -> go(e, q -> change.apply(q, e.getValue())));
    }

    private void go(HasValue.ValueChangeEvent<?> event, Function<Exploration, Exploration> change) {
        if (event.isFromClient()) {
            changed.accept(change.apply(question));
        }
    }

    private static List<String> byName(Map<String, String> names) {
        Map<String, String> sorted = new TreeMap<>();
        names.forEach((code, name) -> sorted.put(name + " " + code, code));
        return List.copyOf(sorted.values());
    }
}

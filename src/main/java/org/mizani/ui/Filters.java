package org.mizani.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mizani.ui.texts.Texts;

/**
 * A row of fields, each choice of which opens another address. The page is built anew then; browsers keep the focus.
 */
public class Filters extends Div {

    private static final int LONGEST = 24;

    private final Texts texts;

    /** @param label translation key of what the fields are about */
    public Filters(String label, Texts texts) {
        this.texts = texts;
        addClassName("filters");
        getElement().setAttribute("role", "group").setAttribute("aria-label", texts.get(label));
    }

    /** @param label translation key */
    public Filters day(String label, @Nullable LocalDate chosen, Consumer<@Nullable LocalDate> changed) {
        DatePicker picker = DayPicker.of(label, chosen, texts, changed);
        add(picker);
        return this;
    }

    /** One of some, or none of them, which {@code <label>.any} names. */
    public <T> Filters choice(
            String label, List<T> items, @Nullable T chosen, Function<T, String> name, Consumer<@Nullable T> changed) {
        Select<T> select = select(label, items, chosen, name, changed);
        select.setItemLabelGenerator(item -> item == null ? texts.get(label + ".any") : name.apply(item));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(texts.get(label + ".any"));
        return this;
    }

    /** One of some. */
    public <T> Filters oneOf(
            String label, List<T> items, T chosen, Function<T, String> name, Consumer<@Nullable T> changed) {
        select(label, items, chosen, name, changed);
        return this;
    }

    /** One of many, to be found by typing. */
    public <T> Filters search(
            String label, List<T> items, @Nullable T chosen, Function<T, String> name, Consumer<@Nullable T> changed) {
        ComboBox<T> box = new ComboBox<>(texts.get(label));
        box.setItems(items);
        box.setItemLabelGenerator(name::apply);
        box.setPlaceholder(texts.get(label + ".any"));
        box.setClearButtonVisible(true);
        box.setValue(chosen != null && items.contains(chosen) ? chosen : null);
        box.addValueChangeListener(e -> changed.accept(e.getValue()));
        add(box);
        return this;
    }

    /** A word or number, taken when the field is left or Enter is pressed; blank is null. */
    public Filters typed(String label, String shown, Consumer<@Nullable String> changed) {
        TextField field = new TextField(texts.get(label));
        field.setMaxLength(LONGEST);
        field.setValue(shown);
        field.setPlaceholder(texts.get(label + ".any"));
        field.addValueChangeListener(
                e -> changed.accept(e.getValue().isBlank() ? null : e.getValue().strip()));
        add(field);
        return this;
    }

    private <T> Select<T> select(
            String label, List<T> items, @Nullable T chosen, Function<T, String> name, Consumer<@Nullable T> changed) {
        Select<T> select = new Select<>();
        select.setLabel(texts.get(label));
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? "" : name.apply(item));
        select.setValue(chosen != null && items.contains(chosen) ? chosen : null);
        select.addValueChangeListener(e -> changed.accept(e.getValue()));
        add(select);
        return select;
    }
}

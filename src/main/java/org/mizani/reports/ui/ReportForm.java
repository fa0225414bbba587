package org.mizani.reports.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Basis;
import org.mizani.financing.Scope;
import org.mizani.operations.Operation;
import org.mizani.reports.Paper;
import org.mizani.ui.DayPicker;
import org.mizani.ui.texts.Texts;

/** What reports are asked; each choice becomes a new address. */
final class ReportForm extends Div {

    private final ReportChoice choice;
    private final Texts texts;
    private final Consumer<ReportChoice> go;

    /** @param go opens the address of another choice */
    ReportForm(ReportChoice choice, Texts texts, Consumer<ReportChoice> go) {
        this.choice = choice;
        this.texts = texts;
        this.go = go;
        addClassName("filters");
        getElement().setAttribute("role", "group").setAttribute("aria-label", texts.get("reports.choose"));
        add(day("reports.date", ReportChoice.DATE));
        add(day("reports.from", ReportChoice.FROM));
        add(day("reports.to", ReportChoice.TO));
        add(day("operation.as-of", ReportChoice.AS_OF));
        add(word(
                "reports.basis",
                ReportChoice.BASIS,
                Arrays.stream(Basis.values()).map(Basis::code).toList(),
                code -> texts.get("financing.basis." + code),
                texts.get("reports.basis.usual")));
        add(word(
                "reports.scope",
                ReportChoice.SCOPE,
                Arrays.stream(Scope.values()).map(Scope::code).toList(),
                code -> texts.get("scope." + code),
                texts.get("reports.scope.all")));
        add(word(
                "reports.language",
                ReportChoice.LANG,
                Texts.LANGUAGES.stream().map(Locale::getLanguage).toList(),
                code -> Locale.forLanguageTag(code).getDisplayLanguage(Locale.forLanguageTag(code)),
                texts.get("reports.language.usual")));
        add(word(
                "reports.paper",
                ReportChoice.PAPER,
                List.of(Paper.LETTER.code()),
                code -> texts.get("reports.paper." + code),
                texts.get("reports.paper.a4")));
    }

    /** The same that asks first for one operation. */
    ReportForm aboutOneOf(List<Operation> operations) {
        addComponentAsFirst(operation(operations));
        return this;
    }

    private ComboBox<Operation> operation(List<Operation> operations) {
        ComboBox<Operation> box = new ComboBox<>(texts.get("reports.operation"));
        box.setItems(operations);
        box.setItemLabelGenerator(o -> o.code() + " – " + o.name(texts.locale()));
        box.setRequiredIndicatorVisible(true);
        operations.stream()
                .filter(o -> o.code().equals(choice.word(ReportChoice.OPERATION)))
                .findFirst()
                .ifPresent(box::setValue);
        box.addValueChangeListener(e -> {
            Operation chosen = e.getValue();
            go.accept(choice.with(ReportChoice.OPERATION, chosen == null ? null : chosen.code()));
        });
        return box;
    }

    private DatePicker day(String label, String name) {
        return DayPicker.of(label, choice.day(name), texts, day -> go.accept(choice.with(name, text(day))));
    }

    private Select<String> word(
            String label, String name, List<String> codes, Function<String, String> words, String leftOpen) {
        Select<String> select = new Select<>();
        select.setLabel(texts.get(label));
        select.setItems(codes);
        select.setItemLabelGenerator(code -> code == null ? leftOpen : words.apply(code));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(leftOpen);
        String chosen = choice.word(name);
        select.setValue(chosen != null && codes.contains(chosen) ? chosen : null);
        select.addValueChangeListener(e -> go.accept(choice.with(name, e.getValue())));
        return select;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return Objects.toString(day, null);
    }
}

package org.mizani.dataimport.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mizani.dataimport.ReadColumn;
import org.mizani.dataimport.ReadSheet;
import org.mizani.ui.texts.Texts;

/** Where the headings of a sheet are and what each column holds; each can be said to be otherwise. */
final class SheetRoles extends Div {

    private static final String IGNORE = "ignore";

    private final Wizard wizard;
    private final ReadSheet sheet;
    private final boolean may;
    private final Texts texts;

    SheetRoles(Wizard wizard, ReadSheet sheet, boolean may) {
        this.wizard = wizard;
        this.sheet = sheet;
        this.may = may;
        this.texts = wizard.texts();
        addClassName("roles");
        if (may) {
            add(headings());
        } else {
            add(new Paragraph(texts.get("import.headings-in", headerRows())));
        }
        if (!sheet.columns().isEmpty()) {
            UnorderedList chips = new UnorderedList();
            chips.addClassName("chips");
            chips.getElement().setAttribute("aria-label", texts.get("import.roles"));
            sheet.columns().forEach(column -> chips.add(chip(column)));
            add(chips);
        }
    }

    private Div headings() {
        TextField rows = new TextField(texts.get("import.header-rows"));
        rows.setHelperText(texts.get("import.header-rows-help"));
        rows.setAllowedCharPattern("[0-9-]");
        rows.setMaxLength(11);
        rows.setValue(headerRows());
        Button say = new Button(
                texts.get("import.header-rows-say"),
                click -> wizard.answer(Map.of("header " + sheet.name(), rows.getValue())));
        Button read = new Button(
                texts.get(sheet.profile() == null ? "import.sheet-read" : "import.sheet-ignore"),
                click -> wizard.answer(Map.of("sheet " + sheet.name(), sheet.profile() == null ? "read" : IGNORE)));
        for (Button button : new Button[] {say, read}) {
            button.addThemeVariants(ButtonVariant.TERTIARY);
        }
        Div line = new Div(rows, say, read);
        line.addClassName("actions");
        return line;
    }

    private String headerRows() {
        Integer first = sheet.firstHeaderRow();
        Integer last = sheet.headerRow();
        if (first == null || last == null) {
            return "";
        }
        return first.equals(last) ? first.toString() : first + "-" + last;
    }

    private ListItem chip(ReadColumn column) {
        String name = texts.get("import.chip", column.letters(), column.heading());
        Span sure = new Span(sureness(column));
        sure.addClassName("sureness");
        ListItem chip = new ListItem(may ? choice(column, name) : new Span(texts.labelled(name, field(column))), sure);
        chip.addClassNames("chip", column.field() == null ? "chip-unread" : "chip-read");
        return chip;
    }

    private Select<String> choice(ReadColumn column, String name) {
        Select<String> choice = new Select<>();
        List<String> fields = new ArrayList<>(sheet.fields());
        String held = Objects.requireNonNullElse(column.field(), IGNORE);
        if (!fields.contains(held) && !held.equals(IGNORE)) {
            fields.add(held);
        }
        fields.add(IGNORE);
        choice.setLabel(name);
        choice.setItems(fields);
        choice.setItemLabelGenerator(field -> texts.get("import.field." + field));
        choice.setValue(held);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                wizard.answer(Map.of("column " + sheet.name() + "!" + column.letters(), change.getValue()));
            }
        });
        return choice;
    }

    private String field(ReadColumn column) {
        return texts.get("import.field." + Objects.requireNonNullElse(column.field(), IGNORE));
    }

    private String sureness(ReadColumn column) {
        String sure = column.field() == null && column.sureness() != ReadColumn.Sureness.SAID
                ? texts.get("import.sureness.unread")
                : texts.get("import.sureness." + column.sureness().code());
        return column.about().isEmpty() ? sure : sure + " · " + about(column);
    }

    private String about(ReadColumn column) {
        return Stream.of(column.about().split(",", -1))
                .map(word -> word.startsWith(":") && texts.has(word.substring(1)) ? texts.get(word.substring(1)) : word)
                .map(word -> word.startsWith(":") ? word.substring(word.indexOf('.') + 1) : word)
                .collect(Collectors.joining(", "));
    }
}

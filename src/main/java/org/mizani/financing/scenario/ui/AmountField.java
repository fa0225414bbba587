package org.mizani.financing.scenario.ui;

import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

/** A field for an amount as it is written; what is wrong with it is said by who reads it. */
final class AmountField {

    private AmountField() {}

    static TextField of(String id, String label) {
        TextField field = new TextField(label);
        field.setId(id);
        field.setManualValidation(true);
        field.getElement().setAttribute("inputmode", "decimal");
        return field;
    }

    /** What stands in it, null when nothing does. */
    static @Nullable String given(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }

    static void put(TextField field, @Nullable String shown) {
        String words = shown == null ? "" : shown;
        if (!field.getValue().equals(words)) {
            field.setValue(words);
        }
    }
}

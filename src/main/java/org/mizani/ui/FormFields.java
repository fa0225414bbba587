package org.mizani.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mizani.ui.texts.RefusedException;
import org.mizani.ui.texts.Texts;

/** The fields of a form by their names in the HTTP interface; says at the field what is wrong with it. */
public final class FormFields {

    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();
    private final Texts texts;
    private final String keys;
    private final String ids;

    /**
     * @param keys what the translation keys of labels begin with, for example {@code targets.form.}
     * @param ids what the ids of the fields begin with
     */
    public FormFields(Texts texts, String keys, String ids) {
        this.texts = texts;
        this.keys = keys;
        this.ids = ids;
    }

    public TextField text(String name, String value, int longest) {
        TextField field = new TextField(texts.get(keys + name));
        field.setManualValidation(true);
        field.setMaxLength(longest);
        field.setValue(value);
        field.setId(ids + name);
        fields.put(name, field);
        return field;
    }

    public <T> Select<T> choice(String name) {
        Select<T> field = new Select<>();
        field.setLabel(texts.get(keys + name));
        field.setManualValidation(true);
        field.setId(ids + name);
        fields.put(name, field);
        return field;
    }

    /** Takes a field that is made elsewhere under its name; it only shows what is refused. */
    public <F extends Component & HasValidationProperties> F with(String name, F field) {
        field.setId(ids + name);
        fields.put(name, field);
        return field;
    }

    /** Does something with what the fields say; when it is refused, says so where it is wrong and returns false. */
    public boolean accept(Runnable action) {
        fields.values().forEach(f -> f.setInvalid(false));
        try {
            action.run();
            return true;
        } catch (RefusedException e) {
            refuse(e.field(), texts.get(e.key(), e.arguments()));
            return false;
        }
    }

    private void refuse(String name, String because) {
        HasValidationProperties field = fields.get(name);
        if (field == null) {
            Notifications.failed(because);
            return;
        }
        field.setErrorMessage(because);
        field.setInvalid(true);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    /** Text fields alone: the button of a select may not say that it is required. */
    public static void require(TextField... fields) {
        for (TextField field : fields) {
            field.setRequiredIndicatorVisible(true);
        }
    }
}

package org.mizani.parity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.mizani.ui.FormFields;
import org.mizani.ui.texts.Texts;

/** A reason, and a button that takes the latest change back. */
final class UndoForm extends Div {

    private static final int LONGEST_REASON = 2_000;

    /**
     * @param label of the button; says what is undone
     * @param undo takes the reason; refuses with a {@link org.mizani.parity.RefusedException}
     * @param done called once it is undone
     */
    UndoForm(String label, Consumer<String> undo, Runnable done, Texts texts) {
        addClassName("register-form");
        FormFields fields = new FormFields(texts, "targets.form.", "target-");
        TextField reason = fields.text("reason", "", LONGEST_REASON);
        reason.setLabel(texts.get("targets.undo.reason"));
        reason.setId("undo-reason");
        reason.addClassName("wide");
        reason.setRequiredIndicatorVisible(true);
        Button button = new Button(label, click -> {
            if (fields.accept(() -> undo.accept(reason.getValue()))) {
                done.run();
            }
        });
        button.setId("undo");
        add(reason, button);
    }
}

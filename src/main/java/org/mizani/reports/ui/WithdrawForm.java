package org.mizani.reports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.mizani.reports.Issues;
import org.mizani.ui.FormFields;
import org.mizani.ui.texts.Texts;

/** A reason, and a button that says that an issued report no longer holds. */
final class WithdrawForm extends Div {

    /**
     * @param withdraw takes the reason; refuses with a {@link org.mizani.ui.texts.RefusedException}
     * @param done called once it is withdrawn
     */
    WithdrawForm(Consumer<String> withdraw, Runnable done, Texts texts) {
        addClassName("register-form");
        FormFields fields = new FormFields(texts, "issues.form.", "withdraw-");
        TextField reason = fields.text("reason", "", Issues.LONGEST_REASON);
        reason.addClassName("wide");
        FormFields.require(reason);
        Button button = new Button(texts.get("issues.withdraw"), click -> {
            if (fields.accept(() -> withdraw.accept(reason.getValue()))) {
                done.run();
            }
        });
        button.setId("withdraw");
        add(reason, button);
    }
}

package org.mizani.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.PasswordField;
import org.mizani.ui.texts.Texts;

/** Asks for a new password. */
class PasswordDialog extends Dialog {

    /** Sets the password; false when that is refused and the dialog stays open. */
    interface Setting {
        boolean set(String password);
    }

    PasswordDialog(Texts texts, String account, Setting setting) {
        setHeaderTitle(texts.get("users.set-password-of", account));
        PasswordField password = new PasswordField(texts.get("users.new-password"));
        password.setAutofocus(true);
        password.setWidthFull();
        password.setHelperText(texts.get("users.password-help"));
        add(password);
        Button cancel = new Button(texts.get("users.cancel"), click -> close());
        Button save = new Button(texts.get("users.set-password"), click -> {
            if (setting.set(password.getValue())) {
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, save);
    }
}

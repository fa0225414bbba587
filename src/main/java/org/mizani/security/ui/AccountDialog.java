package org.mizani.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.mizani.security.Role;
import org.mizani.ui.texts.Texts;

/** Asks for what a new account needs. */
class AccountDialog extends Dialog {

    /** Adds the account; false when that is refused and the dialog stays open. */
    interface Adding {
        boolean add(String name, String password, Role role);
    }

    AccountDialog(Texts texts, Adding adding) {
        setHeaderTitle(texts.get("users.add"));
        TextField name = new TextField(texts.get("login.name"));
        name.setAutofocus(true);
        name.setHelperText(texts.get("users.name-help"));
        PasswordField password = new PasswordField(texts.get("login.password"));
        password.setHelperText(texts.get("users.password-help"));
        RoleSelect role = new RoleSelect(texts, Role.VIEWER);
        role.setLabel(texts.get("users.role"));
        FormLayout form = new FormLayout(name, password, role);
        form.setAutoResponsive(true);
        add(form);
        Button cancel = new Button(texts.get("users.cancel"), click -> close());
        Button save = new Button(texts.get("users.add"), click -> {
            if (adding.add(name.getValue(), password.getValue(), role.getValue())) {
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, save);
    }
}

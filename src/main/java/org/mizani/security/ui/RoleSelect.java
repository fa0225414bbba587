package org.mizani.security.ui;

import com.vaadin.flow.component.select.Select;
import org.mizani.security.Role;
import org.mizani.ui.texts.Texts;

/** A choice of one role. */
class RoleSelect extends Select<Role> {

    RoleSelect(Texts texts, Role role) {
        setItems(Role.values());
        setItemLabelGenerator(r -> texts.get("role." + r.code()));
        setValue(role);
    }
}

package org.mizani.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;

/** Remembers which field opened another address, so that the one in its place takes the focus when it is built anew. */
public final class UsedField {

    private static final String USED = "field.used";

    private UsedField() {}

    /** @param name of the field, the same before and after */
    public static void use(String name, Runnable go) {
        ComponentUtil.setData(UI.getCurrent(), USED, name);
        go.run();
    }

    /** Gives the focus to a new field if the one before it was used. */
    public static void comesBack(String name, Focusable<?> field) {
        UI ui = UI.getCurrent();
        if (ui != null && name.equals(ComponentUtil.getData(ui, USED))) {
            ComponentUtil.setData(ui, USED, null);
            field.focus();
        }
    }
}

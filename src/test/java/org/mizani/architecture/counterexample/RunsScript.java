package org.mizani.architecture.counterexample;

import com.vaadin.flow.component.UI;

public class RunsScript {
    public void alert(UI ui) {
        ui.getPage().executeJs("alert('!')");
    }
}

package org.mizani.architecture.counterexample;

import com.vaadin.flow.component.button.Button;

public class ShowsButton {
    public Button button() {
        return new Button();
    }
}

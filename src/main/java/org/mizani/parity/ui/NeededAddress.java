package org.mizani.parity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import org.jspecify.annotations.Nullable;
import org.mizani.operations.ui.OperationFilter;
import org.mizani.operations.ui.OperationView;
import org.mizani.parity.NeededQuestion;

/** Where the question to the people-needed calculator stands in the address, beside the other choices. */
record NeededAddress(String operation, OperationFilter filter) {

    NeededQuestion question() {
        return new NeededQuestion(word("component"), word("target"), word("rotation"), word("months"));
    }

    void ask(NeededQuestion question) {
        OperationFilter asked = filter.withTab("parity")
                .withWord("component", question.component())
                .withWord("target", question.target())
                .withWord("rotation", question.rotation())
                .withWord("months", question.months());
        UI.getCurrent().navigate(OperationView.class, new RouteParameters("code", operation), asked.parameters());
    }

    private @Nullable String word(String name) {
        return filter.word(name).orElse(null);
    }
}

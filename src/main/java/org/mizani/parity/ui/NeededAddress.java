package org.mizani.parity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import org.jspecify.annotations.Nullable;
import org.mizani.operations.ui.OperationFilter;
import org.mizani.operations.ui.OperationView;
import org.mizani.parity.NeededQuestion;
import org.mizani.parity.ProjectionMethod;

/** Where the questions of the parity tab stand in the address, beside the other choices. */
record NeededAddress(String operation, OperationFilter filter) {

    private static final String METHOD = "method-";

    NeededQuestion question() {
        return new NeededQuestion(
                word("component"),
                word("target"),
                word("rotation"),
                word("months"),
                word("model"),
                word("dates"),
                word("entry"),
                word("sharing"));
    }

    void ask(NeededQuestion question) {
        go(with(question));
    }

    /** The method chosen for a component; the linear one unless another is named. */
    ProjectionMethod method(String component) {
        return filter.word(METHOD + component).flatMap(ProjectionMethod::byCode).orElse(ProjectionMethod.LINEAR);
    }

    void choose(String component, ProjectionMethod method) {
        go(filter.withTab("parity")
                .withWord("component", component)
                .withWord(METHOD + component, method == ProjectionMethod.LINEAR ? null : method.code()));
    }

    private OperationFilter with(NeededQuestion question) {
        return filter.withTab("parity")
                .withWord("component", question.component())
                .withWord("target", question.target())
                .withWord("rotation", question.rotation())
                .withWord("months", question.months())
                .withWord("model", question.model())
                .withWord("dates", question.dates())
                .withWord("entry", question.entry())
                .withWord("sharing", question.sharing());
    }

    private void go(OperationFilter asked) {
        UI.getCurrent().navigate(OperationView.class, new RouteParameters("code", operation), asked.parameters());
    }

    private @Nullable String word(String name) {
        return filter.word(name).orElse(null);
    }
}

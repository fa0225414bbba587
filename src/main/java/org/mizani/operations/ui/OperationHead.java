package org.mizani.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mizani.operations.Operation;
import org.mizani.operations.Succession;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** What stands above all parts of an operation's page: its name, who leads it, and what came before and after it. */
final class OperationHead {

    private final Operation operation;
    private final List<Operation> all;
    private final Texts texts;
    private final Formats formats;

    OperationHead(Operation operation, List<Operation> all, Texts texts) {
        this.operation = operation;
        this.all = all;
        this.texts = texts;
        this.formats = Formats.in(texts.locale());
    }

    /** In the order of the page. */
    List<Component> parts() {
        List<Component> parts = new ArrayList<>(List.of(new H1(operation.code()), about()));
        succession().ifPresent(parts::add);
        return parts;
    }

    private Paragraph about() {
        StringBuilder about = new StringBuilder(operation.name(texts.locale()));
        if (!operation.leads().isEmpty()) {
            about.append(" · ").append(texts.get("operation.led-by", LeadNames.of(operation.leads(), texts)));
        }
        if (operation.startedOn() != null) {
            about.append(" · ")
                    .append(
                            operation.endedOn() == null
                                    ? texts.get("operation.since", formats.date(operation.startedOn()))
                                    : texts.get(
                                            "operation.from-to",
                                            formats.date(operation.startedOn()),
                                            formats.date(operation.endedOn())));
        }
        Paragraph line = new Paragraph(about.toString());
        line.addClassName("lead");
        return line;
    }

    /** The operations before and after this one, and a link to all of them on one time line. */
    private Optional<Nav> succession() {
        List<Operation> chain = Succession.of(operation, all);
        if (chain.size() < 2) {
            return Optional.empty();
        }
        Nav nav = new Nav();
        nav.addClassName("succession");
        nav.getElement().setAttribute("aria-label", texts.get("operation.succession"));
        String separator = "";
        for (Operation one : chain) {
            nav.add(new Text(separator));
            nav.add(one.code().equals(operation.code()) ? here(one) : link(one));
            separator = " → ";
        }
        String query = chain.stream().map(o -> "operation=" + o.code()).collect(Collectors.joining("&"));
        nav.add(new Text(" · "), new Anchor("compare?" + query, texts.get("operation.succession.compare")));
        return Optional.of(nav);
    }

    private static Span here(Operation operation) {
        Span here = new Span(operation.code());
        here.getElement().setAttribute("aria-current", "page");
        return here;
    }

    private static RouterLink link(Operation operation) {
        return new RouterLink(operation.code(), OperationView.class, new RouteParameters("code", operation.code()));
    }
}

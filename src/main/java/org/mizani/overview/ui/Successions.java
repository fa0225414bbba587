package org.mizani.overview.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mizani.operations.Operation;
import org.mizani.operations.Succession;
import org.mizani.ui.texts.Texts;

/** Operations that took over from one another, each row of them one click from a comparison. */
final class Successions extends Div {

    Successions(List<Operation> all, Texts texts) {
        Set<List<Operation>> chains = all.stream()
                .map(o -> Succession.of(o, all))
                .filter(chain -> chain.size() > 1)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        addClassName("section");
        if (chains.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("links");
        for (List<Operation> chain : chains) {
            String names = chain.stream().map(Operation::code).collect(Collectors.joining(" → "));
            list.add(new ListItem(
                    new Anchor("compare?" + CompareFilter.parameters(chain).getQueryString(), names)));
        }
        add(new H2(texts.get("compare.successions")), list);
    }
}

package org.mizani.overview.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.mizani.overview.Standing;
import org.mizani.ui.texts.Texts;

/** Operations that nobody has reported figures about, each with its page. */
final class SilentOperations extends Div {

    SilentOperations(List<Standing> standings, Texts texts) {
        List<Standing> silent = standings.stream().filter(Standing::silent).toList();
        if (silent.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("links");
        for (Standing standing : silent) {
            String code = standing.operation().code();
            list.add(new ListItem(new Anchor("operations/" + code, code)));
        }
        add(new H2(texts.get("overview.silent")), list);
    }
}

package org.mizani.dataimport.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.mizani.dataimport.Import;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** Files that were not accepted yet, to go on with. */
final class DraftsList extends UnorderedList {

    DraftsList(List<Import> drafts, Texts texts) {
        addClassName("news");
        Formats formats = Formats.in(texts.locale());
        for (Import draft : drafts) {
            Div small =
                    new Div(new Span(texts.get("import.status." + draft.status().code()) + " · " + draft.createdBy()
                            + ", " + formats.instant(draft.createdAt())));
            small.addClassNames("fine", "muted");
            add(new ListItem(new Anchor("imports/" + draft.id(), draft.upload().fileName()), small));
        }
    }
}

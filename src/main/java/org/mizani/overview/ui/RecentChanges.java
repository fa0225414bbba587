package org.mizani.overview.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.mizani.dataimport.Import;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** What changed: the latest imports and undos, each with what it did to the figures. */
final class RecentChanges extends Div {

    static final int MOST = 6;

    private final Texts texts;
    private final Formats formats;

    RecentChanges(List<Import> newestFirst, Locale locale) {
        texts = Texts.in(locale);
        formats = Formats.in(locale);
        addClassNames("card", "section");
        add(new H2(texts.get("overview.changes")));
        if (newestFirst.isEmpty()) {
            add(new Paragraph(texts.get("overview.changes.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("news");
        newestFirst.forEach(i -> list.add(item(i)));
        add(list, new Anchor("imports", texts.get("overview.changes.all")));
    }

    private ListItem item(Import i) {
        boolean undone = i.status() == Import.Status.UNDONE;
        Instant when = undone ? i.undoneAt() : i.acceptedAt();
        String who = Objects.requireNonNullElse(undone ? i.undoneBy() : i.acceptedBy(), i.createdBy());
        String what = undone
                ? texts.get("overview.changes.undone", who)
                : texts.get(
                        "overview.changes.accepted",
                        who,
                        i.changes().added(),
                        i.changes().revised());
        Div small = new Div(new Text(what + " · " + formats.instant(when == null ? i.createdAt() : when)));
        small.addClassNames("fine", "muted");
        return new ListItem(new Anchor("imports/" + i.id(), i.upload().fileName()), small);
    }
}

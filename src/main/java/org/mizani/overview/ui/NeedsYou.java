package org.mizani.overview.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.mizani.overview.Attention;
import org.mizani.overview.Standing;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** What somebody should look into, each with the page where it can be done. */
final class NeedsYou extends Div {

    private final Texts texts;
    private final Formats formats;

    NeedsYou(List<Standing> standings, Locale locale) {
        texts = Texts.in(locale);
        formats = Formats.in(locale);
        addClassNames("card", "section");
        add(new H2(texts.get("overview.needs-you")));
        List<Attention> all =
                standings.stream().flatMap(s -> Attention.of(s).stream()).toList();
        if (all.isEmpty()) {
            add(new Paragraph(texts.get("overview.needs-you.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("news");
        all.forEach(a -> list.add(item(a)));
        add(list);
    }

    private ListItem item(Attention a) {
        Anchor where = new Anchor(address(a), a.operation());
        return new ListItem(where, new Text(" " + sentence(a)));
    }

    private static String address(Attention a) {
        String page = "operations/" + a.operation();
        return switch (a.kind()) {
            case NO_RECENT_REPORT -> page + "?tab=strength";
            case CLAIMS_DISAGREE, NOT_CONVERTED -> page + "?tab=claims";
        };
    }

    private String sentence(Attention a) {
        return switch (a.kind()) {
            case NO_RECENT_REPORT ->
                a.since() == null
                        ? texts.get("overview.needs-you.never-reported")
                        : texts.get("overview.needs-you.last-report", formats.date(a.since()));
            case CLAIMS_DISAGREE -> texts.get("overview.needs-you.conflicts", a.count());
            case NOT_CONVERTED -> texts.get("overview.needs-you.not-converted", a.count());
        };
    }
}

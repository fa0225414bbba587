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
import java.util.function.Predicate;
import org.mizani.overview.Attention;
import org.mizani.overview.Standing;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** What somebody should look into, by reason, each operation with the page where it can be done. */
final class NeedsYou extends Div {

    private final List<Attention> all;
    private final Texts texts;
    private final Formats formats;

    NeedsYou(List<Standing> standings, Locale locale) {
        texts = Texts.in(locale);
        formats = Formats.in(locale);
        all = standings.stream().flatMap(s -> Attention.of(s).stream()).toList();
        addClassNames("card", "section");
        add(new H2(texts.get("overview.needs-you")));
        if (all.isEmpty()) {
            add(new Paragraph(texts.get("overview.needs-you.none")));
        }
        for (Attention.Kind kind : Attention.Kind.values()) {
            switch (kind) {
                case CLAIMS_DISAGREE -> group("overview.needs-you.conflicts", a -> a.kind() == kind);
                case NOT_CONVERTED -> group("overview.needs-you.not-converted", a -> a.kind() == kind);
                case NO_RECENT_REPORT -> {
                    group("overview.needs-you.never-reported", a -> a.kind() == kind && a.since() == null);
                    group("overview.needs-you.last-report", a -> a.kind() == kind && a.since() != null);
                }
            }
        }
    }

    private void group(String key, Predicate<Attention> mine) {
        List<Attention> group = all.stream().filter(mine).toList();
        if (group.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("links");
        group.forEach(a -> list.add(new ListItem(new Anchor(address(a), a.operation()), new Text(" " + detail(a)))));
        add(new Paragraph(texts.get(key)), list);
    }

    private static String address(Attention a) {
        String page = "operations/" + a.operation();
        return switch (a.kind()) {
            case NO_RECENT_REPORT -> page + "?tab=strength";
            case CLAIMS_DISAGREE, NOT_CONVERTED -> page + "?tab=claims";
        };
    }

    private String detail(Attention a) {
        return switch (a.kind()) {
            case NO_RECENT_REPORT ->
                a.since() == null ? "" : texts.get("overview.needs-you.last-report.item", formats.shortDate(a.since()));
            case CLAIMS_DISAGREE -> texts.get("overview.needs-you.conflicts.item", a.count());
            case NOT_CONVERTED -> texts.get("overview.needs-you.not-converted.item", a.count());
        };
    }
}

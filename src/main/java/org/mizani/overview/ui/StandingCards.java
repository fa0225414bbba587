package org.mizani.overview.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.mizani.financing.Basis;
import org.mizani.overview.Standing;
import org.mizani.overview.StandingSentences;
import org.mizani.ui.texts.Texts;

/** Each operation in two sentences; those that run at once, all others one click away. */
final class StandingCards extends Div {

    /** @param atOnce how many are shown without a click */
    StandingCards(List<Standing> standings, int atOnce, Basis basis, Locale locale) {
        addClassName("section");
        List<Standing> first = standings.subList(0, Math.min(atOnce, standings.size()));
        List<Standing> others = standings.subList(first.size(), standings.size());
        add(cards(first, basis, locale));
        if (!others.isEmpty()) {
            Details more = new Details(Texts.in(locale).get("overview.in-words.more", others.size()));
            more.addOpenedChangeListener(e -> {
                if (e.isOpened() && more.getContent().findAny().isEmpty()) {
                    more.add(cards(others, basis, locale));
                }
            });
            add(more);
        }
    }

    private static Div cards(List<Standing> standings, Basis basis, Locale locale) {
        Div cards = new Div();
        cards.addClassName("cards");
        for (Standing standing : standings) {
            String code = standing.operation().code();
            Div card = new Div(new H2(new Anchor("operations/" + code, code)));
            card.addClassName("card");
            StandingSentences.of(standing, basis, locale).forEach(sentence -> card.add(new Paragraph(sentence)));
            cards.add(card);
        }
        return cards;
    }
}

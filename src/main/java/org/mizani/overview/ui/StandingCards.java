package org.mizani.overview.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.mizani.financing.Basis;
import org.mizani.overview.Standing;
import org.mizani.overview.StandingSentences;

/** Each operation in two sentences. */
final class StandingCards extends Div {

    StandingCards(List<Standing> standings, Basis basis, Locale locale) {
        addClassName("cards");
        for (Standing standing : standings) {
            Anchor link = new Anchor(
                    "operations/" + standing.operation().code(),
                    standing.operation().code());
            Div card = new Div(new H3(link));
            card.addClassName("card");
            StandingSentences.of(standing, basis, locale).forEach(sentence -> card.add(new Paragraph(sentence)));
            add(card);
        }
    }
}

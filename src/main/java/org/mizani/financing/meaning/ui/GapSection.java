package org.mizani.financing.meaning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mizani.financing.Basis;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.meaning.GapQuestion;
import org.mizani.financing.meaning.Gaps;
import org.mizani.financing.meaning.HeadRates;
import org.mizani.operations.ui.OperationFilter;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Service;

/** What the gaps of an operation mean, under the money of each scope; what a head costs can be changed in the address. */
@Service
public class GapSection {

    private final Gaps gaps;
    private final HeadRates rates;

    GapSection(Gaps gaps, HeadRates rates) {
        this.gaps = gaps;
        this.rates = rates;
    }

    /** @param positions of one operation and scope, at least one */
    public Div of(List<FundingPosition> positions, Basis basis, OperationFilter filter, Locale locale) {
        Texts texts = Texts.in(locale);
        FundingQuestion question = positions.getFirst().question();
        if (!GapQuestion.fits(basis)) {
            Div refused =
                    new Div(new H3(texts.get("meaning.heading")), new Paragraph(texts.get("meaning.refused.basis")));
            refused.addClassName("section");
            return refused;
        }
        return new GapPart(
                question,
                rates.usual(question),
                rate -> positions.stream().map(p -> gaps.of(p, basis, rate)).toList(),
                filter,
                texts);
    }

    /** Brings another rate in the address into what {@link #of} built; whoever asked for it keeps hold of the fields. */
    public static void take(Stream<Component> shown, OperationFilter filter) {
        shown.filter(GapPart.class::isInstance).map(GapPart.class::cast).forEach(part -> part.show(filter));
    }
}

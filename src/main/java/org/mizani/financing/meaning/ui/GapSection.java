package org.mizani.financing.meaning.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mizani.financing.Basis;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.meaning.GapMeaning;
import org.mizani.financing.meaning.GapQuestion;
import org.mizani.financing.meaning.GapTable;
import org.mizani.financing.meaning.Gaps;
import org.mizani.financing.meaning.HeadRate;
import org.mizani.financing.meaning.HeadRates;
import org.mizani.operations.ui.OperationFilter;
import org.mizani.operations.ui.OperationView;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** What the gaps of an operation mean, under the money of each scope; what a head costs can be changed in the address. */
@Component
public class GapSection {

    private static final String STIPEND = "stipend";
    private static final String PER_HEAD = "perHead";

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
        Div section = new Div(new H3(texts.get("meaning.heading")));
        section.addClassName("section");
        if (!GapQuestion.fits(basis)) {
            section.add(new Paragraph(texts.get("meaning.refused.basis")));
            return section;
        }
        String stipend = filter.word(STIPEND).orElse(null);
        String perHead = filter.word(PER_HEAD).orElse(null);
        Optional<HeadRate> rate = HeadRate.of(rates.usual(question), stipend, perHead, question.currency());
        section.add(fields(question, rates.usual(question), filter, rate.isEmpty(), texts));
        if (rate.isPresent()) {
            List<GapMeaning> meanings =
                    positions.stream().map(p -> gaps.of(p, basis, rate.get())).toList();
            section.add(new TableView(GapTable.of(meanings, locale), locale));
        }
        return section;
    }

    private static Div fields(
            FundingQuestion question, HeadRate usual, OperationFilter filter, boolean wrong, Texts texts) {
        TextField stipend = field(STIPEND, question, "meaning.field.stipend", filter, texts);
        TextField perHead = field(PER_HEAD, question, "meaning.field.per-head", filter, texts);
        stipend.setPlaceholder(usual.stipend().toPlainString());
        perHead.setPlaceholder(usual.otherCost().toPlainString());
        stipend.setErrorMessage(texts.get("meaning.rate.refused"));
        stipend.setInvalid(wrong);
        Button compute = new Button(
                texts.get("scenario.compute"),
                e -> UI.getCurrent()
                        .navigate(
                                OperationView.class,
                                new RouteParameters("code", question.operation()),
                                filter.withTab("money")
                                        .withWord(STIPEND, stipend.getValue().strip())
                                        .withWord(PER_HEAD, perHead.getValue().strip())
                                        .parameters()));
        Div fields = new Div(stipend, perHead, compute);
        compute.addClickShortcut(Key.ENTER).listenOn(fields);
        fields.addClassName("filters");
        fields.getElement().setAttribute("role", "group").setAttribute("aria-label", texts.get("meaning.fields"));
        return fields;
    }

    private static TextField field(
            String name, FundingQuestion question, String label, OperationFilter filter, Texts texts) {
        TextField field = new TextField(texts.get(label));
        field.setId(name + "-" + question.scope().code());
        field.setManualValidation(true);
        field.setValue(filter.word(name).orElse(""));
        field.getElement().setAttribute("inputmode", "decimal");
        return field;
    }
}

package org.mizani.financing.meaning.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.meaning.GapMeaning;
import org.mizani.financing.meaning.GapMeasure;
import org.mizani.financing.meaning.GapTable;
import org.mizani.financing.meaning.HeadRate;
import org.mizani.operations.ui.OperationFilter;
import org.mizani.operations.ui.OperationView;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.Announcer;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/**
 * What the gaps of one scope mean, with the fields for what a head costs, which stay while their answer changes. Each
 * scope has its own fields, all of them show the same rate, and the one that is asked tells its answer.
 */
final class GapPart extends Div {

    private static final String STIPEND = "stipend";
    private static final String PER_HEAD = "perHead";

    private final FundingQuestion question;
    private final HeadRate usual;
    private final Function<HeadRate, List<GapMeaning>> gaps;
    private final Texts texts;
    private final TextField stipend;
    private final TextField perHead;
    private final Div place = new Div();
    private final Announcer announcer = new Announcer();
    private OperationFilter filter;
    private boolean asking = true;

    /**
     * @param usual what a head costs unless the reader says otherwise
     * @param gaps works out what the gaps mean at a rate
     */
    GapPart(
            FundingQuestion question,
            HeadRate usual,
            Function<HeadRate, List<GapMeaning>> gaps,
            OperationFilter filter,
            Texts texts) {
        this.question = question;
        this.usual = usual;
        this.gaps = gaps;
        this.filter = filter;
        this.texts = texts;
        stipend = field(STIPEND, "meaning.field.stipend");
        perHead = field(PER_HEAD, "meaning.field.per-head");
        stipend.setPlaceholder(usual.stipend().toPlainString());
        perHead.setPlaceholder(usual.otherCost().toPlainString());
        stipend.setErrorMessage(texts.get("meaning.rate.refused"));
        addClassName("section");
        add(new H3(texts.get("meaning.heading")), fields(), place, announcer);
        show(filter);
    }

    /** Takes the rate that stands in the address. */
    void show(OperationFilter shown) {
        filter = shown;
        stipend.setValue(filter.word(STIPEND).orElse(""));
        perHead.setValue(filter.word(PER_HEAD).orElse(""));
        Optional<HeadRate> rate = HeadRate.of(
                usual, filter.word(STIPEND).orElse(null), filter.word(PER_HEAD).orElse(null), question.currency());
        stipend.setInvalid(rate.isEmpty());
        List<GapMeaning> meanings = rate.map(gaps).orElse(List.of());
        place.removeAll();
        if (!meanings.isEmpty()) {
            place.add(new TableView(GapTable.of(meanings, texts.locale()), texts.locale()));
        }
        if (asking) {
            announcer.say(
                    meanings.isEmpty()
                            ? stipend.getErrorMessage()
                            : meanings.stream().map(this::words).collect(Collectors.joining(" ")));
        }
        asking = false;
    }

    private String words(GapMeaning meaning) {
        return texts.get(
                "meaning.said",
                texts.get("meaning.measure." + GapMeasure.PERSON_MONTHS.code()),
                Formats.in(texts.locale()).count(GapMeasure.PERSON_MONTHS.of(meaning)));
    }

    private Div fields() {
        Button compute = new Button(texts.get("scenario.compute"), e -> ask());
        Div fields = new Div(stipend, perHead, compute);
        compute.addClickShortcut(Key.ENTER).listenOn(stipend, perHead);
        fields.addClassName("filters");
        fields.getElement().setAttribute("role", "group").setAttribute("aria-label", texts.get("meaning.fields"));
        return fields;
    }

    private void ask() {
        asking = true;
        OperationFilter asked = filter.withTab("money")
                .withWord(STIPEND, stipend.getValue().strip())
                .withWord(PER_HEAD, perHead.getValue().strip());
        if (asked.equals(filter)) {
            show(filter);
        } else {
            UI.getCurrent()
                    .navigate(
                            OperationView.class, new RouteParameters("code", question.operation()), asked.parameters());
        }
    }

    private TextField field(String name, String label) {
        TextField field = new TextField(texts.get(label));
        field.setId(name + "-" + question.scope().code());
        field.setManualValidation(true);
        field.getElement().setAttribute("inputmode", "decimal");
        return field;
    }
}

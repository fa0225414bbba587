package org.mizani.financing.predictability.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.mizani.financing.predictability.PredictabilityMeasure;
import org.mizani.financing.predictability.PredictabilityWords;
import org.mizani.financing.predictability.Weights;
import org.mizani.ui.texts.Texts;

/** Where a reader says how much each measure counts in a score of his own; off until he does. */
final class WeightsForm extends Details {

    private final Texts texts;
    private final Map<PredictabilityMeasure, IntegerField> fields = new EnumMap<>(PredictabilityMeasure.class);
    private Weights shown = Weights.NONE;

    WeightsForm(Texts texts, Consumer<Weights> changed) {
        this.texts = texts;
        setId("own-score");
        PredictabilityWords words = PredictabilityWords.in(texts.locale());
        Div group = new Div();
        group.addClassName("filters");
        group.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", texts.get("predictability.score.weights"));
        for (PredictabilityMeasure measure : Weights.measures()) {
            IntegerField field = new IntegerField(words.name(measure));
            field.setId("weight-" + measure.code());
            field.setMin(0);
            field.setMax(Weights.MOST);
            field.setStepButtonsVisible(true);
            field.addValueChangeListener(e -> {
                Integer weight = e.getValue();
                if (e.isFromClient() && weight != null && weight >= 0 && weight <= Weights.MOST) {
                    changed.accept(shown.with(measure, weight));
                }
            });
            fields.put(measure, field);
            group.add(field);
        }
        add(new Paragraph(texts.get("predictability.score.explained")), group);
    }

    /** Shows the weights of an address; whoever sets one keeps hold of its field. */
    void show(Weights weights) {
        shown = weights;
        setSummaryText(texts.get(weights.none() ? "predictability.score.own" : "predictability.score.own-on"));
        fields.forEach((measure, field) -> field.setValue(weights.of(measure)));
        if (!weights.none()) {
            setOpened(true);
        }
    }
}

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
    private final Consumer<Weights> changed;
    private final Map<PredictabilityMeasure, IntegerField> fields = new EnumMap<>(PredictabilityMeasure.class);
    private Weights shown = Weights.NONE;

    /** @param changed is told the weights that are accepted, also when nothing but a refusal has come or gone */
    WeightsForm(Texts texts, Consumer<Weights> changed) {
        this.texts = texts;
        this.changed = changed;
        setId("own-score");
        PredictabilityWords words = PredictabilityWords.in(texts.locale());
        Div group = new Div();
        group.addClassName("filters");
        group.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", texts.get("predictability.score.weights"));
        for (PredictabilityMeasure measure : Weights.measures()) {
            IntegerField field = field(words.name(measure));
            field.setId("weight-" + measure.code());
            field.addValueChangeListener(e -> {
                if (e.isFromClient()) {
                    weigh(measure, field);
                }
            });
            field.addValidationStatusChangeListener(e -> weigh(measure, field));
            fields.put(measure, field);
            group.add(field);
        }
        add(new Paragraph(texts.get("predictability.score.explained")), group);
    }

    private IntegerField field(String name) {
        String range = texts.get("predictability.score.range");
        IntegerField field = new IntegerField(name);
        field.setMin(0);
        field.setMax(Weights.MOST);
        field.setStepButtonsVisible(true);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(range)
                .setMinErrorMessage(range)
                .setMaxErrorMessage(range));
        return field;
    }

    private void weigh(PredictabilityMeasure measure, IntegerField field) {
        Integer weight = field.getValue();
        changed.accept(field.isInvalid() ? shown : shown.with(measure, weight == null ? 0 : weight));
    }

    /** True while a field holds what is no weight; no score may stand beside it. */
    boolean refuses() {
        return fields.values().stream().anyMatch(IntegerField::isInvalid);
    }

    /** Shows the weights of an address; whoever sets one keeps hold of its field, and what is refused stays to be corrected. */
    void show(Weights weights) {
        shown = weights;
        boolean on = !weights.none() && !refuses();
        setSummaryText(texts.get(on ? "predictability.score.own-on" : "predictability.score.own"));
        fields.forEach((measure, field) -> {
            if (!field.isInvalid()) {
                field.setValue(weights.of(measure));
            }
        });
        if (!weights.none()) {
            setOpened(true);
        }
    }
}

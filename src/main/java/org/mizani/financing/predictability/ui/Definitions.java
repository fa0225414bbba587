package org.mizani.financing.predictability.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.mizani.financing.predictability.PredictabilityMeasure;
import org.mizani.financing.predictability.PredictabilityWords;
import org.mizani.ui.texts.Texts;

/** How each measure is computed. */
final class Definitions extends Div {

    Definitions(Texts texts) {
        addClassName("section");
        PredictabilityWords words = PredictabilityWords.in(texts.locale());
        DescriptionList list = new DescriptionList();
        list.addClassName("definitions");
        for (PredictabilityMeasure measure : PredictabilityMeasure.values()) {
            list.add(
                    new DescriptionList.Term(words.name(measure)),
                    new DescriptionList.Description(words.definition(measure)));
        }
        add(new H2(texts.get("predictability.definitions")), list);
    }
}

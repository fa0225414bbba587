package org.mizani.operations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Ceiling;
import org.mizani.operations.Ceilings;
import org.mizani.operations.Operation;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** The steps of authorised strength in the order of time; the one in force stands out. */
public final class MandateTimeline extends OrderedList {

    public MandateTimeline(Operation operation, Ceilings ceilings, LocalDate day, Texts texts) {
        addClassName("mandates");
        getElement().setAttribute("aria-label", texts.get("operation.mandates", operation.code()));
        Formats formats = Formats.in(texts.locale());
        for (Ceiling step : ceilings.steps()) {
            Anchor strength = new Anchor("source/" + step.figure(), formats.count(MetricValue.of(step.strength())));
            strength.addClassName("figure-link");
            strength.setTitle(step.document());
            Span since = new Span(texts.get("operation.mandate-from", formats.shortDate(step.inForceFrom())));
            ListItem item = new ListItem(strength, since);
            boolean inForce = operation.runsOn(day)
                    && ceilings.on(day).filter(step::equals).isPresent();
            if (inForce) {
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
        }
    }
}

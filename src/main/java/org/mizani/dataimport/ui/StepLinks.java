package org.mizani.dataimport.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.mizani.dataimport.Import;
import org.mizani.dataimport.Import.Status;
import org.mizani.ui.texts.Texts;

/** The five steps of an import, with the one that is open. */
final class StepLinks extends Nav {

    StepLinks(Import shown, Step open, Texts texts) {
        addClassName("steps");
        getElement().setAttribute("aria-label", texts.get("import.steps"));
        OrderedList list = new OrderedList();
        for (Step step : Step.values()) {
            ListItem item = new ListItem();
            String name = texts.get("import.step." + step.code());
            if (step == Step.CHOOSE) {
                item.add(new Anchor(step.address(shown.id()), name));
            } else if ((step == Step.COMPARE || step == Step.SUBMIT) && blocked(shown)) {
                Span shut = new Span(name);
                shut.getElement().setAttribute("aria-disabled", "true");
                shut.setTitle(texts.get("import.step-blocked"));
                item.add(shut);
            } else {
                RouterLink link = new RouterLink(name, ImportView.class, parameters(shown, step));
                if (step == open) {
                    link.getElement().setAttribute("aria-current", "step");
                }
                item.add(link);
            }
            list.add(item);
        }
        add(list);
    }

    private static boolean blocked(Import shown) {
        return shown.status() == Status.REFUSED || shown.status() == Status.FAILED;
    }

    static RouteParameters parameters(Import shown, Step step) {
        return new RouteParameters(
                new RouteParam(ImportView.ID, shown.id().toString()), new RouteParam(ImportView.STEP, step.code()));
    }
}

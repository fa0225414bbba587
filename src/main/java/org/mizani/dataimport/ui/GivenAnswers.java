package org.mizani.dataimport.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.mizani.dataimport.Answers;
import org.mizani.ui.texts.Texts;

/** What was answered so far; each answer can be taken back. */
final class GivenAnswers extends Div {

    GivenAnswers(Answers given, Consumer<Map<String, String>> answered, Texts texts) {
        UnorderedList list = new UnorderedList();
        new TreeMap<>(given.given()).forEach((question, answer) -> {
            Button back = new Button(texts.get("import.take-back"), click -> answered.accept(Map.of(question, "")));
            back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            back.getElement().setAttribute("aria-label", texts.get("import.take-back-of", question));
            list.add(new ListItem(new Span(texts.get("import.answered", question, answer)), back));
        });
        add(list);
        addClassName("given-answers");
    }
}

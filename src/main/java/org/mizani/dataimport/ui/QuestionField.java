package org.mizani.dataimport.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Question;
import org.mizani.dataimport.QuestionTexts;
import org.mizani.ui.texts.Texts;

/** One question with the answers to choose from, or with room for one of one's own. */
final class QuestionField extends Div {

    private static final int MOST_AS_BUTTONS = 4;
    private static final String DATE = ":import.field.date";

    private final Question question;
    private final @Nullable RadioButtonGroup<Question.Option> buttons;
    private final @Nullable Select<Question.Option> list;
    private final @Nullable TextField own;

    QuestionField(Question question, Texts texts) {
        this.question = question;
        QuestionTexts words = QuestionTexts.in(texts.locale());
        List<Question.Option> options = question.options();
        String sentence = words.sentence(question);
        boolean few = options.size() <= MOST_AS_BUTTONS;
        buttons = few && !options.isEmpty() ? buttons(sentence, options, words) : null;
        list = few ? null : list(sentence, options, words);
        own = question.free()
                ? new TextField(texts.get(options.isEmpty() ? "import.your-answer" : "import.answer-other"))
                : null;
        addClassName("question");
        setId("question-" + question.id().replaceAll("[^A-Za-z0-9]+", "-"));
        Span place = new Span(
                question.cell() == null
                        ? question.sheet()
                        : texts.get("import.place", question.sheet(), question.cell()));
        place.addClassName("question-place");
        Div asked = new Div(sentence);
        asked.addClassName("question-text");
        add(asked, place);
        if (buttons != null) {
            add(buttons);
        }
        if (list != null) {
            add(list);
        }
        if (own != null) {
            own.setMaxLength(200);
            if (question.arguments().contains(DATE)) {
                own.setHelperText(texts.get("import.answer-date"));
            }
            own.getElement().setAttribute("aria-label", sentence);
            add(own);
        }
        if (!question.required() && !options.isEmpty()) {
            choose(options.getFirst());
        }
    }

    private void choose(Question.Option option) {
        if (buttons != null) {
            buttons.setValue(option);
        }
        if (list != null) {
            list.setValue(option);
        }
    }

    private static RadioButtonGroup<Question.Option> buttons(
            String sentence, List<Question.Option> options, QuestionTexts words) {
        RadioButtonGroup<Question.Option> group = new RadioButtonGroup<>();
        group.setAriaLabel(sentence);
        group.setItems(options);
        group.setItemLabelGenerator(words::option);
        return group;
    }

    private static Select<Question.Option> list(String sentence, List<Question.Option> options, QuestionTexts words) {
        Select<Question.Option> select = new Select<>();
        select.setAriaLabel(sentence);
        select.setItems(options);
        select.setItemLabelGenerator(words::option);
        return select;
    }

    String id() {
        return question.id();
    }

    /** What the person says; empty as long as nothing is chosen or what is proposed is left as it is. */
    Optional<String> answer() {
        if (own != null && !own.getValue().isBlank()) {
            return Optional.of(own.getValue().strip());
        }
        Question.Option chosen = buttons != null ? buttons.getValue() : list != null ? list.getValue() : null;
        boolean asProposed = !question.required()
                && chosen != null
                && chosen.equals(question.options().getFirst());
        return asProposed ? Optional.empty() : Optional.ofNullable(chosen).map(Question.Option::answer);
    }
}

package org.mizani.dataimport.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mizani.dataimport.Import;
import org.mizani.dataimport.Question;
import org.mizani.ui.texts.Texts;

/** What the file leaves in doubt, one question after the other; after the last the file is read again. */
final class QuestionsForm extends Div {

    private final Wizard wizard;
    private final Texts texts;
    private final List<Question> questions;
    private final Map<String, String> said = new HashMap<>();
    private final Div card = new Div();
    private int at;

    QuestionsForm(Wizard wizard, Import shown) {
        this.wizard = wizard;
        this.texts = wizard.texts();
        this.questions = shown.questions();
        addClassName("questions");
        card.addClassName("question-card");
        card.getElement().setAttribute("aria-live", "polite");
        add(new H2(texts.get("import.questions")), new Paragraph(texts.get("import.questions-lead")), card);
        show();
    }

    private void show() {
        card.removeAll();
        Question question = questions.get(at);
        QuestionField field = new QuestionField(question, texts);
        Paragraph count = new Paragraph(texts.get("import.question-of", at + 1, questions.size()));
        count.addClassNames("fine", "muted");
        boolean last = at == questions.size() - 1;
        Button answer =
                new Button(texts.get(last ? "import.answer" : "import.answer-next"), click -> answer(question, field));
        answer.addThemeVariants(ButtonVariant.PRIMARY);
        answer.setId("answer");
        Div actions = new Div(answer);
        actions.addClassName("actions");
        if (at > 0) {
            actions.add(new Button(texts.get("import.question-back"), click -> turn(at - 1)));
        }
        if (!last) {
            Button later = new Button(texts.get("import.question-later"), click -> turn(at + 1));
            later.addClassName("question-later");
            actions.add(later);
        }
        card.add(count, field, actions);
    }

    private void turn(int to) {
        at = to;
        show();
    }

    private void answer(Question question, QuestionField field) {
        field.answer().ifPresent(answer -> said.put(question.id(), answer));
        if (at < questions.size() - 1) {
            turn(at + 1);
        } else {
            wizard.answer(said);
        }
    }
}

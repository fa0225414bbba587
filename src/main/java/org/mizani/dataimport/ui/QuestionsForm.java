package org.mizani.dataimport.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mizani.dataimport.Answers;
import org.mizani.dataimport.Question;
import org.mizani.ui.texts.Texts;

/** What the file leaves in doubt, to be answered before it is checked again. */
final class QuestionsForm extends Div {

    /** @param answered takes what the person said, by question */
    QuestionsForm(List<Question> questions, Answers given, Consumer<Map<String, String>> answered, Texts texts) {
        addClassName("questions");
        add(new H2(texts.get("import.questions")));
        if (!questions.isEmpty()) {
            add(new Paragraph(texts.get("import.questions-lead")));
        }
        List<QuestionField> fields = new ArrayList<>();
        for (Question question : questions) {
            fields.add(new QuestionField(question, texts));
        }
        fields.forEach(this::add);
        if (!questions.isEmpty()) {
            Button answer = new Button(texts.get("import.answer"), click -> answered.accept(said(fields)));
            answer.addThemeVariants(ButtonVariant.PRIMARY);
            answer.setId("answer");
            add(answer);
        }
        if (!given.given().isEmpty()) {
            add(new GivenAnswers(given, answered, texts));
        }
    }

    private static Map<String, String> said(List<QuestionField> fields) {
        Map<String, String> said = new HashMap<>();
        fields.forEach(field -> field.answer().ifPresent(answer -> said.put(field.id(), answer)));
        return said;
    }
}

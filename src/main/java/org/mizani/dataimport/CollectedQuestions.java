package org.mizani.dataimport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The questions that a file raises, each once, with what has been answered so far. */
final class CollectedQuestions implements Questions {

    /** Who has more questions than these does better to ask for another file. */
    private static final int MOST = 200;

    private final Answers answers;
    private final Map<String, Question> asked = new LinkedHashMap<>();

    CollectedQuestions(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void ask(Question question) {
        if (asked.size() < MOST) {
            asked.putIfAbsent(question.id(), question);
        }
    }

    @Override
    public Answers answers() {
        return answers;
    }

    List<Question> all() {
        return List.copyOf(asked.values());
    }
}

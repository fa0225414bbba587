package org.mizani.dataimport.api;

import java.util.Map;
import org.mizani.web.ApiProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers as scripts send them, within limits. */
final class AnswerText {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST = 500;
    private static final int LONGEST = 500;

    private AnswerText() {}

    /** @throws ApiProblem when the text is no JSON object of texts */
    static Map<String, String> read(String json) {
        try {
            return checked(JSON.readValue(json, new TypeReference<Map<String, String>>() {}));
        } catch (JacksonException e) {
            throw ApiProblem.badRequest("problem.answers-not-json", e.getOriginalMessage());
        }
    }

    static Map<String, String> checked(Map<String, String> answers) {
        if (answers.size() > MOST) {
            throw ApiProblem.badRequest("problem.too-many-answers", MOST);
        }
        answers.forEach((question, answer) -> {
            if (answer == null || question.length() > LONGEST || answer.length() > LONGEST) {
                throw ApiProblem.badRequest("problem.too-long", "answers", LONGEST);
            }
        });
        return answers;
    }
}

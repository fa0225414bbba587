package org.mizani.dataimport.api;

import java.util.Locale;
import org.mizani.dataimport.workbook.UnreadableFileException;
import org.mizani.provenance.ImportId;
import org.mizani.web.ApiProblem;
import org.mizani.web.ProblemWriter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the HTTP interface answers about a file, for those who bring it in another way; in English. */
@Component
public class AnswerJson {

    private final DraftAnswers answers;
    private final JsonMapper json;
    private final ProblemWriter problems;

    AnswerJson(DraftAnswers answers, JsonMapper json, ProblemWriter problems) {
        this.answers = answers;
        this.json = json;
        this.problems = problems;
    }

    /** The import with its findings. */
    public String of(ImportId id) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(answers.of(id, Locale.ENGLISH));
    }

    /** The problem that a file is nothing that we read. */
    public String unreadable(UnreadableFileException e) {
        return problems.json(DraftAnswers.unreadable(e, Locale.ENGLISH), Locale.ENGLISH);
    }

    /** The problem that a file is larger than an upload may be. */
    public String tooLarge() {
        return problems.json(new ApiProblem(HttpStatus.CONTENT_TOO_LARGE, "problem.too-large"), Locale.ENGLISH);
    }
}

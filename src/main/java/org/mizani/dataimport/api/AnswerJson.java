package org.mizani.dataimport.api;

import java.util.Locale;
import java.util.Objects;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.FindingTexts;
import org.mizani.dataimport.Import;
import org.mizani.dataimport.ImportQueries;
import org.mizani.provenance.ImportId;
import org.mizani.web.ApiProblem;
import org.mizani.web.ProblemWriter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the HTTP interface answers about a file, for those who bring it in another way; in English. */
@Component
public class AnswerJson {

    private final ImportQueries imports;
    private final JsonMapper json;
    private final ProblemWriter problems;

    AnswerJson(ImportQueries imports, JsonMapper json, ProblemWriter problems) {
        this.imports = imports;
        this.json = json;
        this.problems = problems;
    }

    /** The import with its findings, in UTF-8. */
    public byte[] of(ImportId id) {
        Import found = imports.byId(id).orElseThrow();
        return json.writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(ImportAnswer.of(found, imports.findings(id), Locale.ENGLISH));
    }

    /** The problem that a file is nothing that we read. */
    public byte[] unreadable(Finding finding) {
        return problems.json(problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, finding, Locale.ENGLISH), Locale.ENGLISH);
    }

    /** The problem that a file is larger than an upload may be. */
    public byte[] tooLarge() {
        return problems.json(new ApiProblem(HttpStatus.CONTENT_TOO_LARGE, "problem.too-large"), Locale.ENGLISH);
    }

    static ApiProblem problem(HttpStatus status, Finding finding, Locale locale) {
        FindingTexts texts = FindingTexts.in(locale);
        return new ApiProblem(
                        status,
                        "problem.finding",
                        texts.message(finding),
                        Objects.requireNonNullElse(texts.suggestion(finding), ""))
                .with("code", finding.code());
    }
}

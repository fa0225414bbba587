package org.mizani.dataimport;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mizani.dataimport.workbook.AnnotatedWorkbook;
import org.mizani.provenance.ImportId;
import org.springframework.stereotype.Component;

/** Knows annotated copies again when they come back corrected. */
@Component
class Successors {

    private final UploadStore uploads;
    private final ImportQueries imports;

    Successors(UploadStore uploads, ImportQueries imports) {
        this.uploads = uploads;
        this.imports = imports;
    }

    /** The import whose annotated copy a file is. A mark that does not agree with that import is none. */
    Optional<Import> predecessor(Upload upload) throws IOException {
        return AnnotatedWorkbook.mark(uploads.file(upload.sha256()))
                .filter(mark -> !mark.sha256().equals(upload.sha256()))
                .flatMap(mark -> imports.byId(new ImportId(mark.importId()))
                        .filter(found -> found.upload().sha256().equals(mark.sha256())));
    }

    /** What was answered about the predecessor holds for its copy, whose sheet may have got another name. */
    static Answers answers(Import predecessor) {
        String before = predecessor.upload().fileName();
        String now = AnnotatedWorkbook.sheetName(before);
        Map<String, String> answers = new HashMap<>(predecessor.answers().given());
        predecessor
                .answers()
                .given()
                .forEach((question, answer) -> answers.putIfAbsent(renamed(question, " " + before, " " + now), answer));
        return new Answers(answers);
    }

    private static String renamed(String question, String before, String now) {
        return question.endsWith(before)
                ? question.substring(0, question.length() - before.length()) + now
                : question.replace(before + "!", now + "!");
    }
}

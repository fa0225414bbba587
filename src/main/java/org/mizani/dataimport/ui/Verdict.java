package org.mizani.dataimport.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Import;
import org.mizani.dataimport.Import.Status;
import org.mizani.dataimport.Question;
import org.mizani.dataimport.Severity;
import org.mizani.ui.texts.Texts;

/** How an import stands, in one sentence. */
final class Verdict extends Paragraph {

    Verdict(Import shown, Step open, List<Finding> findings, Texts texts) {
        long blocks = count(findings, Severity.BLOCKS);
        long warns = count(findings, Severity.WARNS);
        boolean asked = open == Step.UNDERSTAND
                && shown.status() == Status.REFUSED
                && shown.questions().stream().anyMatch(Question::required);
        String key = "import.verdict." + shown.status().code() + (asked ? "-asked" : "");
        setText(texts.get(key, blocks, warns, shown.id().toString()));
        addClassNames("note", "verdict");
        if (shown.status() == Status.REFUSED || shown.status() == Status.FAILED) {
            addClassName("note-error");
        } else if (shown.status() == Status.DRAFT && warns > 0) {
            addClassName("note-warning");
        }
        setId("verdict");
        getElement().setAttribute("role", "status").setAttribute("data-landing", "");
    }

    static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }
}

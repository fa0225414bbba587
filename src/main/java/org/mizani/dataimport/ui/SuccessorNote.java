package org.mizani.dataimport.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.mizani.dataimport.Import;
import org.mizani.dataimport.Import.Status;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** Says of which import a file is the corrected copy. */
final class SuccessorNote extends Div {

    SuccessorNote(Import predecessor, Texts texts) {
        String id = predecessor.id().toString();
        String file = predecessor.upload().fileName();
        Instant accepted = predecessor.status() == Status.ACCEPTED ? predecessor.acceptedAt() : null;
        String what = accepted == null
                ? texts.get("import.successor", id, file)
                : texts.get(
                        "import.successor-accepted",
                        id,
                        file,
                        Formats.in(texts.locale()).instant(accepted));
        add(
                new Span(what + " "),
                new Span(texts.get(accepted == null ? "import.successor-help" : "import.successor-accepted-help", id)
                        + " "),
                new Anchor("imports/" + id, texts.get("import.page-title", id)));
        addClassName("note");
        setId("successor");
    }
}

package org.mizani.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** A warning that what follows is what was known at the end of a day, no longer what is known. */
public class AsKnownOn extends Paragraph {

    public AsKnownOn(LocalDate day, Texts texts) {
        super(texts.get("operation.as-known-on", Formats.in(texts.locale()).date(day)));
        addClassNames("note", "note-warning");
        setId("as-known-on");
    }
}

package org.mizani.dataimport.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.mizani.dataimport.Annotations;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Import;

/** The user's own workbook, with a comment at each cell that something was found about. */
final class AnnotatedLink extends Anchor {

    AnnotatedLink(Wizard wizard, Import shown, List<Finding> findings) {
        super(
                event -> {
                    Annotations annotations = wizard.services().annotations();
                    Annotations.Copy copy =
                            annotations.copy(shown, wizard.texts().locale());
                    event.setFileName(copy.fileName());
                    event.setContentType(copy.mediaType());
                    annotations.write(shown, findings, wizard.texts().locale(), event.getOutputStream());
                },
                wizard.texts().get("import.annotated"));
        setId("annotated");
    }
}

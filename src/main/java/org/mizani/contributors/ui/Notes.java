package org.mizani.contributors.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Sentences on a page. */
final class Notes {

    private Notes() {}

    static List<Paragraph> sentences(List<String> sentences) {
        return sentences.stream().map(s -> styled(s, "sentence")).toList();
    }

    static Paragraph styled(String text, String className) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName(className);
        return paragraph;
    }
}

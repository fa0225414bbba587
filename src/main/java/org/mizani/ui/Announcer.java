package org.mizani.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Tells those who do not see the page what it has come to after they changed a question. It is not seen, is read out
 * when the reader pauses, and keeps silent when the page opens.
 */
public final class Announcer extends Span {

    /** Class name of a sentence that is the result, on pages that do not set it larger than the others. */
    public static final String RESULT = "result";

    private boolean opened;

    public Announcer() {
        addClassName("unseen");
        getElement().setAttribute("role", "status");
    }

    /** @param words are read out unless they are the first, with which the page opens */
    public void say(String words) {
        if (opened) {
            // Only a text that differs is read out, and the reader has asked again.
            setText(words.equals(getText()) ? words + "\u00a0" : words);
        }
        opened = true;
    }

    /** Says the first sentence with the result, else what the first table or part is about. */
    public void sayFirst(Component shown) {
        say(Stream.<Predicate<Component>>of(
                        Announcer::tells, NativeTableCaption.class::isInstance, H2.class::isInstance)
                .flatMap(wanted -> parts(shown).filter(wanted).limit(1))
                .findFirst()
                .map(part -> part.getElement().getTextRecursively())
                .orElse(""));
    }

    private static boolean tells(Component part) {
        return part instanceof Paragraph paragraph
                && Stream.of("sentence", "empty-state", RESULT).anyMatch(paragraph::hasClassName);
    }

    private static Stream<Component> parts(Component whole) {
        return Stream.concat(Stream.of(whole), whole.getChildren().flatMap(Announcer::parts));
    }
}

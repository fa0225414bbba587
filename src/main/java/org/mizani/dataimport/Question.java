package org.mizani.dataimport;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file leaves in doubt and a person must say. The sentence is the translation {@code question.<kind>} with
 * {@code arguments}, which follow the habits of those of a {@link Finding}.
 *
 * @param id what is asked, the same in the browser and over HTTP, for example {@code number-style Sheet1!D}
 * @param sheet name of the sheet that gives rise to it
 * @param cell the cell that gives rise to it, null when no single one does
 * @param options answers to choose from, in the order of likelihood
 * @param required false when the file can be accepted without an answer, because one is proposed already
 * @param free true when the answer may also be a text of one's own
 */
public record Question(
        String id,
        String sheet,
        @Nullable String cell,
        List<String> arguments,
        List<Option> options,
        boolean required,
        boolean free) {

    public Question {
        arguments = List.copyOf(arguments);
        options = List.copyOf(options);
    }

    /**
     * An answer to choose.
     *
     * @param answer what is stored
     * @param text what people read; a key of the translations when a colon stands in front
     */
    public record Option(String answer, String text) {}

    /** The first word of the id. */
    public String kind() {
        return id.substring(0, id.indexOf(' '));
    }
}

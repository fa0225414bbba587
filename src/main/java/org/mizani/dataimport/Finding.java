package org.mizani.dataimport;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the check of a file found. The sentence and the way out are the translations {@code finding.<code>} and
 * {@code finding.<code>.suggestion} with {@code arguments}; so a reader gets them in the reader's language.
 *
 * @param code one of the words of the field, for example {@code type-error} or {@code duplicate-row}
 * @param sheet name of the sheet, null when the whole file is meant
 * @param cell address such as {@code D17}, null when no single cell is meant
 * @param value what stands in the cell, null when nothing does
 * @param arguments texts for the sentence's placeholders {0}, {1}, ...
 */
public record Finding(
        Severity severity,
        String code,
        @Nullable String sheet,
        @Nullable String cell,
        @Nullable String value,
        List<String> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }
}

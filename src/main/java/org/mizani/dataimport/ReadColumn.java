package org.mizani.dataimport;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table and what it was read as.
 *
 * @param letters of the column
 * @param heading as it stands in the file, rows of it joined
 * @param field what it holds, a word of {@code import.field.…}; null when nothing is read from it
 * @param about whom or when its heading says the figures are about, with commas between; a word that begins with a
 *     colon is a translation key; "" when it says nothing
 */
public record ReadColumn(
        String letters, String heading, @Nullable String field, String about, Sureness sureness) {

    /** Where the meaning is from. */
    public enum Sureness {
        /** The heading is one that a profile knows. */
        KNOWN,
        /** The heading was understood by words that it shares with known ones. */
        UNDERSTOOD,
        /** A person said so, about this file or an earlier one. */
        SAID;

        /** The last part of the translation’s key. */
        @JsonValue
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}

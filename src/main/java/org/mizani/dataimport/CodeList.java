package org.mizani.dataimport;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A register of names that a column may hold: codes, names in all languages, aliases. */
public interface CodeList {

    /** The word after {@code list:} in profiles, for example {@code operation}, {@code contributor}, {@code partner}. */
    String name();

    /** Finds the entry that {@code text} names, folded to lower case without accents. */
    Match match(String text);

    /** The code of the entry that {@code text} names exactly; much faster than {@link #match} where it names none. */
    Optional<String> named(String text);

    /** All codes, to choose from, of a list that is short and closed; none of others. */
    default List<String> all() {
        return List.of();
    }

    /**
     * What a drop-down may offer, in the order to show, in a language where the register has it, else in English. The
     * list itself understands each value.
     */
    default List<Choice> choices(Locale locale) {
        return List.of();
    }

    /** What a text means that a person has said to be a new entry; {@link Match.Unknown} when the list is closed. */
    default Match asNew(String text) {
        return new Match.Unknown();
    }

    /**
     * Adds an entry that an accepted import names for the first time; only lists that answer {@link Match.New} get
     * this call, inside the import's transaction.
     */
    void create(String code, String name);

    /**
     * An entry to choose.
     *
     * @param value what a cell says to mean the entry
     * @param name what a reader should know beside it; the value itself where that says enough
     */
    record Choice(String code, String value, String name) {}

    /** What a text names. */
    sealed interface Match {
        record Known(String code) implements Match {}

        /** A slip in a long name, too like this entry and too unlike all others to ask about; to be told. */
        record Alike(String code, String name) implements Match {}

        /** Almost an entry's name: the person must say whether it is meant. */
        record Near(String code, String name) implements Match {}

        /** No entry, but the list is open: the code that it would get. */
        record New(String code) implements Match {}

        /** No entry, and the list is closed. */
        record Unknown() implements Match {}
    }
}

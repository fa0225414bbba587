package org.mizani.dataimport.profile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks for values inside longer texts: titles, names of sheets and files. */
final class TitleWords {

    private static final int LONGEST_NAME = 10;
    private static final int MOST_WORDS = 60;
    private static final int SHORTEST_NAME = 4;
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern SCALE = Pattern.compile(
            "(^| )(millions?|milliers?|millones|milhoes|milhao|miles|thousands?|mio|mn|usdm|usd m|us m|000s?|maelfu|milioni"
                    + "|مليون|ملايين|الاف)( |$)");

    private final Codes codes;

    TitleWords(Codes codes) {
        this.codes = codes;
    }

    /** All different values of a column's kind that the text holds; of an ambiguous date none. */
    Set<Object> values(ProfileColumn column, String text) {
        return column.type() == ProfileColumn.ColumnType.DATE ? dates(text) : names(column, text);
    }

    private static Set<Object> dates(String text) {
        Set<Object> dates = new LinkedHashSet<>();
        Dates.found(text).filter(d -> !d.ambiguous()).ifPresent(d -> dates.add(d.date()));
        return dates;
    }

    private Set<Object> names(ProfileColumn column, String text) {
        List<String> words = words(text);
        Set<Object> found = new LinkedHashSet<>();
        int at = 0;
        while (at < words.size()) {
            int taken = 1;
            for (int length = Math.min(LONGEST_NAME, words.size() - at); length > 0; length--) {
                String piece = String.join(" ", words.subList(at, at + length));
                Optional<String> code = named(column, piece);
                if (code.isPresent()) {
                    found.add(code.get());
                    taken = length;
                    break;
                }
            }
            at += taken;
        }
        return found;
    }

    /** Short words are codes in capitals only: "all" is no currency in a title, though ALL is one. */
    private Optional<String> named(ProfileColumn column, String piece) {
        boolean acronym = piece.length() > SHORTEST_NAME || piece.equals(piece.toUpperCase(Locale.ROOT));
        return acronym ? codes.named(column, piece) : Optional.empty();
    }

    /** True when the text names the column. */
    static boolean mentions(String text, ProfileColumn column) {
        String folded = " " + Folded.of(text) + " ";
        return column.names().map(Folded::of).anyMatch(name -> folded.contains(" " + name + " "));
    }

    /** True when the text says that amounts are thousands or millions. */
    static boolean scaled(String text) {
        return SCALE.matcher(Folded.of(text)).find();
    }

    private static List<String> words(String text) {
        List<String> words =
                SEPARATORS.splitAsStream(text).filter(w -> !w.isEmpty()).toList();
        return words.subList(0, Math.min(MOST_WORDS, words.size()));
    }
}

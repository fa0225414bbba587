package org.mizani.operations.registers;

import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How alike two folded names are. */
enum Nearness {
    /** For closed lists, where an unknown name cannot be used anyway: suggest freely. */
    SUGGESTS {
        @Override
        double score(String text, String name) {
            if (Math.min(text.length(), name.length()) < 4) {
                return 0;
            }
            double similarity = WINKLER.apply(text, name);
            double score = similarity >= 0.85 ? similarity : Typos.between(text, name) == 1 ? 0.85 : 0;
            return score > 0 && numerals(text).equals(numerals(name)) ? score : 0;
        }
    },

    /**
     * For open lists, where an unknown name may well be a new entry: only what looks like a slip of the keyboard.
     * Long official names resemble each other too much for Jaro-Winkler (all begin "United Nations Mission in").
     */
    SLIPS {
        @Override
        double score(String text, String name) {
            int longest = Math.max(text.length(), name.length());
            int allowed = longest < 6 ? 0 : longest < 12 ? 1 : longest < 24 ? 2 : 3;
            if (Math.abs(text.length() - name.length()) > allowed) {
                return 0;
            }
            int typos = Typos.between(text, name);
            return typos <= allowed && numerals(text).equals(numerals(name)) ? 1.0 / (1 + typos) : 0;
        }
    };

    private static final JaroWinklerSimilarity WINKLER = new JaroWinklerSimilarity();
    private static final Set<String> ROMAN = Set.of("i", "ii", "iii", "iv", "v", "vi");

    /** 0 for names that are not alike, else up to 1. Names with different numbers are never alike. */
    abstract double score(String text, String name);

    private static Set<String> numerals(String text) {
        Set<String> found = new TreeSet<>();
        for (String word : text.split(" ", -1)) {
            if (ROMAN.contains(word) || word.chars().anyMatch(Character::isDigit)) {
                found.add(word);
            }
        }
        return found;
    }
}

package org.mizani.operations.registers;

import java.util.Set;
import java.util.TreeSet;

/**
 * A folded name and what it is made of: tells in a few steps that two names cannot be alike, which holds for nearly all
 * pairs, before they are compared letter by letter.
 */
final class NameShape {

    /** Letters are counted in as many heaps; letters that share one only make names look more alike than they are. */
    private static final int HEAPS = 32;

    private static final double ROUNDING = 1e-9;

    private static final Set<String> ROMAN = Set.of("i", "ii", "iii", "iv", "v", "vi");

    private final String text;
    private final int[] letters = new int[HEAPS];
    private final Set<String> numerals = new TreeSet<>();

    NameShape(String text) {
        this.text = text;
        text.chars().forEach(letter -> letters[letter % HEAPS]++);
        for (String word : text.split(" ", -1)) {
            if (ROMAN.contains(word) || word.chars().anyMatch(Character::isDigit)) {
                numerals.add(word);
            }
        }
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /** Whether both name the same numbers, in digits or in Roman numerals. */
    boolean sameNumerals(NameShape other) {
        return numerals.equals(other.numerals);
    }

    /** The letters that the names have in common wherever they stand, or a few more. */
    int common(NameShape other) {
        int common = 0;
        for (int heap = 0; heap < HEAPS; heap++) {
            common += Math.min(letters[heap], other.letters[heap]);
        }
        return common;
    }

    /** No fewer slips of the keyboard than these lie between the names: each slip mends one letter at most. */
    int leastTypos(NameShape other) {
        return Math.max(length(), other.length()) - common(other);
    }

    /**
     * The similarity of Jaro and Winkler is no higher than this: no letter that is not common matches, none is transposed,
     * and the first four are the same.
     */
    double mostSimilarity(NameShape other) {
        double common = common(other);
        double jaro = (common / length() + common / other.length() + 1) / 3;
        return jaro + 0.4 * (1 - jaro) + ROUNDING;
    }
}

package org.mizani.operations.registers;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * A slip of the keyboard that nobody need be asked about: in a long name, one letter of one long word, and not its first.
 * Short names and acronyms differ by a letter and mean something else: Niger and Nigeria, UNMIS and UNMISS.
 */
final class Slip {

    private static final int SHORTEST_NAME = 12;
    private static final int SHORTEST_WORD = 6;
    private static final double ALIKE = 0.92;
    private static final int FEW_SLIPS = 3;
    private static final JaroWinklerSimilarity WINKLER = new JaroWinklerSimilarity();

    private Slip() {}

    /** Whether one folded name is the other with such a slip. */
    static boolean of(String text, String name) {
        if (text.length() < SHORTEST_NAME
                || name.length() < SHORTEST_NAME
                || Math.abs(text.length() - name.length()) > 1) {
            return false;
        }
        String[] words = text.split(" ", -1);
        String[] others = name.split(" ", -1);
        if (words.length != others.length) {
            return false;
        }
        int different = -1;
        for (int i = 0; i < words.length; i++) {
            if (!words[i].equals(others[i])) {
                if (different >= 0) {
                    return false;
                }
                different = i;
            }
        }
        return different >= 0 && slip(words[different], others[different]) && WINKLER.apply(text, name) >= ALIKE;
    }

    /** Whether a text is so like another name that one must ask which of the two is meant. */
    static boolean rivals(String text, String name) {
        return Math.abs(text.length() - name.length()) <= FEW_SLIPS
                && WINKLER.apply(text, name) >= ALIKE
                && Typos.between(text, name) <= FEW_SLIPS;
    }

    private static boolean slip(String word, String other) {
        return Math.min(word.length(), other.length()) >= SHORTEST_WORD
                && word.charAt(0) == other.charAt(0)
                && word.chars().noneMatch(Character::isDigit)
                && Typos.between(word, other) == 1;
    }
}

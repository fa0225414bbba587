package org.mizani.operations.registers;

import java.text.Normalizer;
import java.util.Locale;

/** Names made comparable: lower case, no accents, no punctuation, single blanks; signs of currencies stay. */
final class Folding {

    private Folding() {}

    static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            boolean kept = Character.isLetterOrDigit(c) || Character.getType(c) == Character.CURRENCY_SYMBOL;
            if (kept) {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                folded.appendCodePoint(c);
            }
            gap = !kept;
        }
        return folded.toString();
    }
}

package org.mizani.operations.registers;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Names made comparable: lower case, no accents, no punctuation, single blanks, digits of all scripts as 0-9, "&" as "and",
 * Arabic letters that are written either way as one; signs of currencies stay.
 */
final class Folding {

    private static final int TATWEEL = 'ـ';

    private Folding() {}

    static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replace("&", " and ")
                .toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            int type = Character.getType(c);
            if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || c == TATWEEL) {
                continue;
            }
            boolean kept = type == Character.CURRENCY_SYMBOL
                    || (type != Character.MODIFIER_LETTER && Character.isLetterOrDigit(c));
            if (kept) {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                folded.appendCodePoint(alike(c));
            }
            gap = !kept;
        }
        return folded.toString();
    }

    private static int alike(int c) {
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            return '0' + digit;
        }
        return switch (c) {
            case 'ى', 'ی' -> 'ي';
            case 'ة' -> 'ه';
            case 'ک' -> 'ك';
            default -> c;
        };
    }
}

package org.mizani.dataimport.profile;

/** Makes alike what writing systems and programs write differently around digits. */
final class Digits {

    private Digits() {}

    /**
     * Digits of all scripts as 0-9, every blank as one space, all apostrophes, minus and percent signs as the plain ones;
     * without marks that nobody sees, blanks around, and the apostrophe with which spreadsheets mark a text.
     */
    static String plain(String text) {
        return isPlain(text) ? text : made(text);
    }

    static boolean none(String text) {
        return text.chars().noneMatch(Character::isDigit);
    }

    /** The usual case, which needs no new text. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ') || (c == '\'' && i == 0)) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    private static String made(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char same = c < 128 && c > ' ' ? c : alike(c);
            boolean hidden = same == 0 || (same == ' ' && (plain.isEmpty() || plain.charAt(plain.length() - 1) == ' '));
            if (!hidden) {
                plain.append(same);
            }
        }
        String bare = plain.toString().stripTrailing();
        return bare.startsWith("'") ? bare.substring(1).strip() : bare;
    }

    private static char alike(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (Character.getType(c) == Character.FORMAT) {
            return 0;
        }
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        return switch (c) {
            case '’', '‘', '´', 'ʼ', '′' -> '\'';
            case '−', '–', '‐', '‑', '﹣', '－' -> '-';
            case '٪', '％', '﹪' -> '%';
            default -> c;
        };
    }
}

package org.mizani.dataimport.workbook;

/** Text of cells, whichever file it comes from: nothing at all is a blank, and no database stores a NUL. */
final class CellText {

    private static final int ESCAPE = "_x000D_".length();

    private CellText() {}

    static RawCell cell(String text) {
        String storable = text.indexOf('\0') < 0 ? text : text.replace('\0', ' ');
        return storable.isEmpty() ? RawCell.BLANK : new RawCell.Text(storable);
    }

    /** What sheets write as {@code _x000D_} because XML cannot hold it, and {@code _x005F_} for the underscore itself. */
    static String unescaped(StringBuilder text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text.toString();
        }
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        for (; at >= 0; at = text.indexOf("_x", at)) {
            int code = code(text, at);
            if (code < 0) {
                at++;
                continue;
            }
            plain.append(text, from, at).append((char) code);
            from = at += ESCAPE;
        }
        return plain.append(text, from, text.length()).toString();
    }

    private static int code(StringBuilder text, int at) {
        if (at + ESCAPE > text.length() || text.charAt(at + ESCAPE - 1) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + ESCAPE - 1; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}

package org.mizani.reports.pdf;

/**
 * Makes texts fit to print: characters that XML cannot hold go, and the narrow space of French figures, hardly seen in
 * small print, becomes a full one that does not break either.
 */
final class XmlText {

    private static final char NARROW = '\u202f';
    private static final char FULL = '\u00a0';

    private XmlText() {}

    static String printable(String raw) {
        String text = raw.replace(NARROW, FULL);
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(XmlText::allowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    static String attribute(String text) {
        return printable(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}

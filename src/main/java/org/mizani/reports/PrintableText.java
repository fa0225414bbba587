package org.mizani.reports;

/** Texts from workbooks may hold characters that XML cannot: they are dropped. */
public final class PrintableText {

    private PrintableText() {}

    /** The same without what XML 1.0, section 2.2, does not allow. */
    public static String of(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(PrintableText::allowed).forEach(kept::appendCodePoint);
        return kept.toString();
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

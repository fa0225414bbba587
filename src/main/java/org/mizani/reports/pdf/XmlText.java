package org.mizani.reports.pdf;

import org.mizani.reports.PrintableText;

/**
 * Makes texts fit to print: characters that XML cannot hold go, and the narrow space of French figures, hardly seen in
 * small print, becomes a full one that does not break either.
 */
final class XmlText {

    private static final char NARROW = '\u202f';
    private static final char FULL = '\u00a0';

    private XmlText() {}

    static String printable(String raw) {
        return PrintableText.of(raw.replace(NARROW, FULL));
    }

    static String attribute(String text) {
        return printable(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

package org.mizani.reports.pdf;

import java.util.regex.Pattern;
import org.mizani.reports.PrintableText;

/**
 * Makes texts fit to print: characters that XML cannot hold go, and the narrow space of French figures, hardly seen in
 * small print, becomes a full one that does not break either. Vowel marks of Arabic, which the printer cannot set above their
 * letters, go as they do in most print.
 */
final class XmlText {

    private static final char NARROW = '\u202f';
    private static final char FULL = '\u00a0';

    private static final Pattern VOWEL_MARKS = Pattern.compile("[\\u064B-\\u0652\\u0670]");

    private XmlText() {}

    static String printable(String raw) {
        return PrintableText.of(withoutVowelMarks(raw.replace(NARROW, FULL)));
    }

    /** Drawings, too, cannot be printed with them. */
    static String withoutVowelMarks(String text) {
        return VOWEL_MARKS.matcher(text).replaceAll("");
    }

    static String attribute(String text) {
        return printable(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

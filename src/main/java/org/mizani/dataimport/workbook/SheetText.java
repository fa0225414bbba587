package org.mizani.dataimport.workbook;

import java.util.Locale;
import java.util.regex.Pattern;

/** Text as cells of Office sheets hold it, the way back from {@link CellText#unescaped}. */
final class SheetText {

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SheetText() {}

    static String escaped(String text) {
        String plain = text.contains("_x") ? LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_") : text;
        if (plain.codePoints().allMatch(SheetText::isKept)) {
            return XmlTag.escaped(plain);
        }
        StringBuilder safe = new StringBuilder(plain.length());
        plain.codePoints().forEach(c -> {
            if (isKept(c)) {
                safe.appendCodePoint(c);
            } else {
                safe.append(String.format(Locale.ROOT, "_x%04X_", c));
            }
        });
        return XmlTag.escaped(safe.toString());
    }

    /** A cell with text in itself. */
    static String cell(String prefix, String attributes, String text) {
        return "<" + prefix + "c" + attributes + " t=\"inlineStr\">" + content(prefix, text) + "</" + prefix + "c>";
    }

    static String content(String prefix, String text) {
        return "<" + prefix + "is><" + prefix + "t xml:space=\"preserve\">" + escaped(text) + "</" + prefix + "t></"
                + prefix + "is>";
    }

    /** True when a program that is made to read the text anew would take it for a formula. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    /** A carriage return would be read back as a line feed. */
    private static boolean isKept(int c) {
        return XmlTag.isAllowed(c) && c != '\r';
    }
}

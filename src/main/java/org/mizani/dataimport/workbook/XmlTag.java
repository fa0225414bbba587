package org.mizani.dataimport.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A start tag as it is written; changed copies keep what they do not change.
 *
 * @param text from angle to angle
 */
record XmlTag(String text) {

    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([^\\s=\"'<>/]+)\\s*=\\s*(\"[^\"]*\"|'[^']*')");
    private static final Pattern REFERENCE = Pattern.compile("&(#x?[0-9A-Fa-f]{1,6}|[a-z]{2,4});");

    /** The value of an attribute by its local name, as it reads; null when there is none. */
    @Nullable
    String attribute(String localName) {
        Matcher found = find(localName);
        if (found == null) {
            return null;
        }
        String quoted = found.group(2);
        return unescaped(quoted.substring(1, quoted.length() - 1));
    }

    /** The same tag with an attribute, in place of one of that local name; names that need a prefix are given with it. */
    XmlTag with(String name, String value) {
        String written = " " + name + "=\"" + escaped(value) + '"';
        Matcher found = find(name.substring(name.indexOf(':') + 1));
        if (found != null) {
            return new XmlTag(text.substring(0, found.start()) + written + text.substring(found.end()));
        }
        int end = nameEnd();
        return new XmlTag(text.substring(0, end) + written + text.substring(end));
    }

    XmlTag without(String localName) {
        Matcher found = find(localName);
        return found == null ? this : new XmlTag(text.substring(0, found.start()) + text.substring(found.end()));
    }

    boolean empty() {
        return text.endsWith("/>");
    }

    /** The tag that begins the element, also of one that had no content. */
    String opened() {
        return empty() ? text.substring(0, text.length() - 2) + ">" : text;
    }

    /** The tag that is the whole element. */
    String closed() {
        return empty() ? text : text.substring(0, text.length() - 1) + "/>";
    }

    String endTag() {
        return "</" + text.substring(1, nameEnd()) + ">";
    }

    /** What stands before the local name, its colon included; mostly nothing. */
    String prefix() {
        String name = text.substring(1, nameEnd());
        return name.substring(0, name.indexOf(':') + 1);
    }

    /** Text as XML holds it, in attributes too; characters that XML has no room for become a mark of their absence. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n' -> escaped.append("&#10;");
                case '\r' -> escaped.append("&#13;");
                case '\t' -> escaped.append("&#9;");
                default -> escaped.appendCodePoint(isAllowed(c) ? c : '\ufffd');
            }
        });
        return escaped.toString();
    }

    static boolean isAllowed(int c) {
        return (c >= 0x20 && c < 0xd800)
                || (c > 0xdfff && c < 0xfffe)
                || c > 0xffff
                || c == '\n'
                || c == '\r'
                || c == '\t';
    }

    private static String unescaped(String text) {
        return text.indexOf('&') < 0
                ? text
                : REFERENCE.matcher(text).replaceAll(r -> Matcher.quoteReplacement(character(r.group(1))));
    }

    private static String character(String reference) {
        return switch (reference) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            case "amp" -> "&";
            default -> reference.startsWith("#") ? numbered(reference) : "&" + reference + ";";
        };
    }

    private static String numbered(String reference) {
        try {
            int code = reference.charAt(1) == 'x'
                    ? Integer.parseInt(reference.substring(2), 16)
                    : Integer.parseInt(reference.substring(1));
            return Character.isValidCodePoint(code) ? Character.toString(code) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private int nameEnd() {
        int end = 1;
        while (text.charAt(end) > ' ' && text.charAt(end) != '/' && text.charAt(end) != '>') {
            end++;
        }
        return end;
    }

    private @Nullable Matcher find(String localName) {
        Matcher all = ATTRIBUTE.matcher(text);
        while (all.find()) {
            String name = all.group(1);
            if (!name.startsWith("xmlns")
                    && name.substring(name.indexOf(':') + 1).equals(localName)) {
                return all;
            }
        }
        return null;
    }
}

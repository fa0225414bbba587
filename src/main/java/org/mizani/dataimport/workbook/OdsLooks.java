package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Severity;

/** The cell styles that a copy of an OpenDocument spreadsheet needs beside those of the file. */
final class OdsLooks {

    private static final int[] WIDTHS = {3, 4, 2, 5, 14, 12};

    private final String start;
    private final Map<Look, String> names = new LinkedHashMap<>();
    private final Map<String, String> originals = new HashMap<>();

    OdsLooks(Mark mark) {
        this.start = "mizani-" + mark.importId() + "-";
    }

    /** @param style name of the style that is changed, "" for none; @param plain true to lose the format of dates */
    private record Look(String style, @Nullable Severity fill, boolean plain) {}

    String name(String style, @Nullable Severity fill, boolean plain) {
        return fill == null && !plain
                ? style
                : names.computeIfAbsent(new Look(style, fill, plain), l -> start + (names.size() + 1));
    }

    String column(int number) {
        return start + "column-" + number;
    }

    static int columns() {
        return WIDTHS.length;
    }

    boolean needs(@Nullable String style) {
        return names.keySet().stream().anyMatch(l -> l.style().equals(style));
    }

    /** A style of the document itself, which others cannot be derived from but only copied. */
    void remember(String style, String xml) {
        originals.put(style, xml);
    }

    void write(Writer out) throws IOException {
        for (int i = 0; i < WIDTHS.length; i++) {
            out.write("<mzs:style mzs:name=\"" + column(i) + "\" mzs:family=\"table-column\">"
                    + "<mzs:table-column-properties mzs:column-width=\"" + WIDTHS[i] + "cm\"/></mzs:style>");
        }
        for (Map.Entry<Look, String> look : names.entrySet()) {
            out.write(style(look.getKey(), look.getValue()));
        }
    }

    private String style(Look look, String name) {
        String original = originals.get(look.style());
        if (original == null) {
            String parent =
                    look.style().isEmpty() ? "" : " mzs:parent-style-name=\"" + XmlTag.escaped(look.style()) + '"';
            return "<mzs:style mzs:name=\"" + name + "\" mzs:family=\"table-cell\"" + parent + ">" + background(look)
                    + "</mzs:style>";
        }
        int end = original.indexOf('>') + 1;
        XmlTag tag = new XmlTag(original.substring(0, end));
        XmlTag renamed = tag.with(tag.prefix() + "name", name);
        if (look.plain()) {
            renamed = renamed.without("data-style-name");
        }
        if (tag.empty()) {
            return renamed.opened() + background(look) + renamed.endTag();
        }
        return renamed.text() + coloured(original.substring(end), look);
    }

    private static String coloured(String inside, Look look) {
        int at = inside.indexOf("table-cell-properties");
        if (at < 0 || look.fill() == null) {
            return background(look) + inside;
        }
        int from = inside.lastIndexOf('<', at);
        int to = inside.indexOf('>', at) + 1;
        XmlTag properties = new XmlTag(inside.substring(from, to));
        return inside.substring(0, from)
                + properties
                        .with("mzf:background-color", "#" + CellLook.colour(look.fill()))
                        .text()
                + inside.substring(to);
    }

    private static String background(Look look) {
        return look.fill() == null
                ? ""
                : "<mzs:table-cell-properties mzf:background-color=\"#" + CellLook.colour(look.fill()) + "\"/>";
    }
}

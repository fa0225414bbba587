package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Severity;

/** The cell styles that a copy of an OpenDocument spreadsheet needs beside those of the file. */
final class OdsLooks {

    private static final int[] WIDTHS = {3, 4, 2, 5, 14, 12};

    private static final Pattern BACKGROUND = Pattern.compile("background-color=[\"']#([0-9A-Fa-f]{6})");

    private String start;
    private final Map<Look, String> names = new LinkedHashMap<>();
    private final Map<String, String> originals = new HashMap<>();
    private final Set<String> ours = new HashSet<>();

    OdsLooks(Mark mark) {
        this.start = "mizani-" + mark.importId() + "-";
    }

    /**
     * @param style name of the style that is changed, "" for none
     * @param plain true to lose the format of dates
     */
    private record Look(String style, @Nullable Severity fill, boolean plain, boolean cleared) {}

    String name(String style, @Nullable Severity fill, boolean plain) {
        return fill == null && !plain
                ? style
                : names.computeIfAbsent(new Look(style, fill, plain, false), l -> start + (names.size() + 1));
    }

    /** A style of the document that is ours by its colour loses it; all others stay. */
    String cleared(String style) {
        return ours.contains(style)
                ? names.computeIfAbsent(new Look(style, null, false, true), l -> start + (names.size() + 1))
                : style;
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

    /** Names of ours must differ from all that the document has. */
    void avoid(String name) {
        if (name.startsWith(start)) {
            start = "x" + start;
        }
    }

    /** A style of the document itself, which others cannot be derived from but only copied. */
    void remember(String style, String xml) {
        Matcher colour = BACKGROUND.matcher(xml);
        if (colour.find() && CellLook.isOurs(colour.group(1))) {
            ours.add(style);
        }
        if (needs(style)) {
            originals.put(style, xml);
        }
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
        if (at < 0 || (look.fill() == null && !look.cleared())) {
            return background(look) + inside;
        }
        int from = inside.lastIndexOf('<', at);
        int to = inside.indexOf('>', at) + 1;
        XmlTag properties = new XmlTag(inside.substring(from, to));
        XmlTag changed = look.fill() == null
                ? properties.without("background-color")
                : properties.with("mzf:background-color", "#" + CellLook.colour(look.fill()));
        return inside.substring(0, from) + changed.text() + inside.substring(to);
    }

    private static String background(Look look) {
        return look.fill() == null
                ? ""
                : "<mzs:table-cell-properties mzf:background-color=\"#" + CellLook.colour(look.fill()) + "\"/>";
    }
}

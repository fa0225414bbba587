package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mizani.dataimport.Severity;
import org.mizani.dataimport.workbook.AddedStyles.Own;

/** Copies a workbook's styles and adds ours at the ends of its lists, so that none of its own changes its number. */
final class StylesEditor {

    private static final List<String> ORDER = List.of(
            "numFmts",
            "fonts",
            "fills",
            "borders",
            "cellStyleXfs",
            "cellXfs",
            "cellStyles",
            "dxfs",
            "tableStyles",
            "colors",
            "extLst");
    private static final int FONTS = 3;

    private final AddedStyles styles;
    private final Writer out;
    private final Deque<String> sections = new ArrayDeque<>(List.of("fonts", "fills", "cellXfs"));
    private final Map<Integer, String> originals = new HashMap<>();
    private String prefix = "";

    StylesEditor(AddedStyles styles, Writer out) {
        this.styles = styles;
        this.out = out;
    }

    /** Styles of a workbook that has none. */
    void write(OoxmlNames names) throws IOException {
        out.write(OoxmlNames.PROLOGUE + "<styleSheet xmlns=\"" + names.main() + "\">");
        while (!sections.isEmpty()) {
            writeSection(sections.removeFirst());
        }
        out.write("</styleSheet>");
    }

    void copy(XmlPieces in) throws IOException {
        while (in.next()) {
            in.progressed();
            if (in.starts() && in.depth() == 2) {
                prefix = in.tag().prefix();
                String name = in.localName();
                while (!sections.isEmpty() && ORDER.indexOf(name) > ORDER.indexOf(sections.getFirst())) {
                    writeSection(sections.removeFirst());
                }
                if (name.equals(sections.peekFirst())) {
                    sections.removeFirst();
                    extend(in, name);
                    continue;
                }
            } else if (in.kind() == XmlPieces.Kind.END && in.depth() == 1) {
                while (!sections.isEmpty()) {
                    writeSection(sections.removeFirst());
                }
            }
            in.copyTo(out);
        }
    }

    private void extend(XmlPieces in, String name) throws IOException {
        XmlTag tag = in.tag();
        out.write(tag.with("count", Integer.toString(had(name) + added(name))).opened());
        Set<Integer> needed = styles.needed().boxed().collect(Collectors.toSet());
        int index = 0;
        while (!tag.empty()) {
            in.more();
            if (in.ends(name)) {
                break;
            }
            if (name.equals("cellXfs") && in.starts()) {
                StringWriter original = new StringWriter();
                in.copyElementTo(original);
                out.write(original.toString());
                if (needed.contains(index)) {
                    originals.put(index, original.toString());
                }
                index++;
            } else {
                in.copyTo(out);
            }
            in.progressed();
        }
        fill(name);
        writeAdditions(name);
        out.write(tag.endTag());
    }

    private void writeSection(String name) throws IOException {
        out.write("<" + prefix + name + " count=\"" + (had(name) + added(name)) + "\">");
        fill(name);
        writeAdditions(name);
        out.write("</" + prefix + name + ">");
    }

    /** How many entries of its own the list has, those included that every list must have. */
    private int had(String name) {
        return switch (name) {
            case "fonts" -> Math.max(1, styles.counts().fonts());
            case "fills" -> Math.max(2, styles.counts().fills());
            default -> styles.firstAdded();
        };
    }

    private int added(String name) {
        return switch (name) {
            case "fonts" -> FONTS;
            case "fills" -> Severity.values().length + 1;
            default -> Own.values().length + styles.looks().size();
        };
    }

    private void fill(String name) throws IOException {
        switch (name) {
            case "fonts" -> {
                if (styles.counts().fonts() == 0) {
                    out.write(font("11", ""));
                }
            }
            case "fills" -> {
                for (int i = styles.counts().fills(); i < 2; i++) {
                    out.write("<" + prefix + "fill><" + prefix + "patternFill patternType=\""
                            + (i == 0 ? "none" : "gray125") + "\"/></" + prefix + "fill>");
                }
            }
            default -> {
                if (styles.counts().cells() == 0) {
                    out.write("<" + prefix + "xf/>");
                }
            }
        }
    }

    private void writeAdditions(String name) throws IOException {
        switch (name) {
            case "fonts" ->
                out.write("<" + prefix + "font><" + prefix + "b/>" + face("11", "") + "</" + prefix + "font>"
                        + "<" + prefix + "font><" + prefix + "u/>" + face("11", colour("FF0B5CAD")) + "</" + prefix
                        + "font>" + font("8", colour("FF767676")));
            case "fills" -> {
                for (Severity severity : Severity.values()) {
                    out.write(solid(CellLook.colour(severity)));
                }
                out.write(solid("E6E6E6"));
            }
            default -> {
                for (Own own : Own.values()) {
                    out.write(look(own));
                }
                for (CellLook look : styles.looks().keySet()) {
                    out.write(changed(look));
                }
            }
        }
    }

    private String look(Own own) {
        int fonts = had("fonts");
        int fills = had("fills");
        return switch (own) {
            case HEADING -> own(fonts, fills + Severity.values().length, "");
            case TEXT -> own(0, 0, "");
            case QUOTED -> own(0, 0, " quotePrefix=\"1\"");
            case LINK -> own(fonts + 1, 0, "");
            case SMALL -> own(fonts + 2, 0, "");
            case BLOCKS -> own(0, fills, "");
            case WARNS -> own(0, fills + 1, "");
            case INFORMS -> own(0, fills + 2, "");
        };
    }

    private String own(int font, int fill, String more) {
        return "<" + prefix + "xf numFmtId=\"0\" fontId=\"" + font + "\" fillId=\"" + fill
                + "\" borderId=\"0\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\"" + more + "><" + prefix
                + "alignment vertical=\"top\" wrapText=\"1\"/></" + prefix + "xf>";
    }

    private String changed(CellLook look) {
        String original = originals.getOrDefault(look.style(), "<" + prefix + "xf/>");
        int end = original.indexOf('>') + 1;
        XmlTag tag = new XmlTag(original.substring(0, end));
        Severity fill = look.fill();
        if (fill != null) {
            tag = tag.with(
                            "fillId",
                            Integer.toString(
                                    had("fills") + List.of(Severity.values()).indexOf(fill)))
                    .with("applyFill", "1");
        }
        if (look.cleared()) {
            tag = tag.with("fillId", "0");
        }
        if (look.plainNumber()) {
            tag = tag.with("numFmtId", "0").with("applyNumberFormat", "1");
        }
        if (look.quoted()) {
            tag = tag.with("quotePrefix", "1");
        }
        return tag.text() + original.substring(end);
    }

    private String solid(String colour) {
        return "<" + prefix + "fill><" + prefix + "patternFill patternType=\"solid\"><" + prefix + "fgColor rgb=\"FF"
                + colour + "\"/><" + prefix + "bgColor indexed=\"64\"/></" + prefix + "patternFill></" + prefix
                + "fill>";
    }

    private String font(String size, String colour) {
        return "<" + prefix + "font>" + face(size, colour) + "</" + prefix + "font>";
    }

    private String face(String size, String colour) {
        return "<" + prefix + "sz val=\"" + size + "\"/>" + colour + "<" + prefix + "name val=\"Calibri\"/>";
    }

    private String colour(String rgb) {
        return "<" + prefix + "color rgb=\"" + rgb + "\"/>";
    }
}

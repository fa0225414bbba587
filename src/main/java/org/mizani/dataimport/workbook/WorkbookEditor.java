package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Adds a sheet to the table of contents of a workbook. */
final class WorkbookEditor {

    private static final int LONGEST_NAME = 31;

    private final Set<String> names = new HashSet<>();
    private OoxmlNames namespaces = new OoxmlNames(false);
    private boolean views;
    private int highestId;

    /** Looks through the table of contents first. */
    static WorkbookEditor scan(XmlPieces in) throws IOException {
        WorkbookEditor editor = new WorkbookEditor();
        while (in.next()) {
            if (in.starts() && in.depth() == 1) {
                editor.namespaces = new OoxmlNames(OoxmlNames.isStrict(in.raw()));
            } else if (in.starts("workbookView")) {
                editor.views = true;
            } else if (in.starts("sheet")) {
                XmlTag tag = in.tag();
                String name = tag.attribute("name");
                editor.names.add(name == null ? "" : name.toLowerCase(Locale.ROOT));
                editor.highestId = Math.max(editor.highestId, Styles.number(tag.attribute("sheetId")));
            }
            in.progressed();
        }
        return editor;
    }

    OoxmlNames namespaces() {
        return namespaces;
    }

    /** True when the workbook has a window, to which the view of a sheet must belong. */
    boolean hasViews() {
        return views;
    }

    /** Copies the table of contents with one more sheet at its end. */
    void copy(XmlPieces in, Writer out, String sheetName, String relation) throws IOException {
        while (in.next()) {
            if (in.ends("sheets")) {
                out.write(
                        "<" + CommentsPart.prefixOfEnd(in) + "sheet name=\"" + XmlTag.escaped(unique(sheetName, names))
                                + "\" sheetId=\"" + (highestId + 1) + "\" xmlns:mzr=\"" + namespaces.relations()
                                + "\" mzr:id=\"" + relation + "\"/>");
            }
            in.copyTo(out);
            in.progressed();
        }
    }

    /**
     * A name that programs take and that no sheet has.
     *
     * @param taken in small letters
     */
    static String unique(String wanted, Set<String> taken) {
        String clean = fit(wanted, LONGEST_NAME);
        String name = clean;
        for (int i = 2; taken.contains(name.toLowerCase(Locale.ROOT)); i++) {
            String suffix = " (" + i + ")";
            name = fit(clean, LONGEST_NAME - suffix.length()) + suffix;
        }
        return name;
    }

    private static String fit(String wanted, int longest) {
        String clean =
                FileNames.visible(wanted.replaceAll("[\\[\\]:*?/\\\\]", " ")).strip();
        clean = clean.replaceAll("^'+|'+$", "");
        if (clean.isEmpty()) {
            return "Mizani";
        }
        if (clean.length() <= longest) {
            return clean;
        }
        int end = Character.isHighSurrogate(clean.charAt(longest - 1)) ? longest - 1 : longest;
        return clean.substring(0, end).strip();
    }
}

package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Copies the content of an OpenDocument spreadsheet with changes to cells, and with a table of the findings. */
final class OdsEditor {

    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String DECLARED = " xmlns:mzo=\"" + NAMES + "office:1.0\" xmlns:mzt=\"" + NAMES
            + "table:1.0\" xmlns:mzx=\"" + NAMES + "text:1.0\" xmlns:mzs=\"" + NAMES + "style:1.0\" xmlns:mzf=\""
            + NAMES + "xsl-fo-compatible:1.0\" xmlns:mzd=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:mzl=\"http://www.w3.org/1999/xlink\"";

    /** What a table has before and among its rows. */
    private static final Set<String> BEFORE_LAST_ROW = Set.of(
            "title",
            "desc",
            "table-source",
            "dde-source",
            "scenario",
            "forms",
            "shapes",
            "table-column",
            "table-columns",
            "table-column-group",
            "table-header-columns",
            "table-row",
            "table-rows",
            "table-row-group",
            "table-header-rows",
            "soft-page-break");

    private final XmlPieces in;
    private final Writer out;
    private final OdsLooks looks;
    private final Map<Integer, CellEdit.OfSheet> edits;
    private final OdsFindings findings;
    private final boolean again;
    private NavigableMap<Integer, NavigableMap<Integer, CellEdit>> rows = Collections.emptyNavigableMap();
    private final NavigableMap<Integer, String> columnStyles = new TreeMap<>();
    private int tables;
    private int columns;
    private long row;
    private boolean stylesWritten;

    /** @param edits by position of the table in the document */
    OdsEditor(
            XmlPieces in,
            Writer out,
            OdsLooks looks,
            Map<Integer, CellEdit.OfSheet> edits,
            OdsFindings findings,
            boolean again) {
        this.in = in;
        this.out = out;
        this.looks = looks;
        this.edits = edits;
        this.findings = findings;
        this.again = again;
    }

    void copy() throws IOException {
        while (in.next()) {
            in.progressed();
            if (in.starts() && in.depth() == 1) {
                out.write(declared(in.tag()));
            } else if (in.starts() && in.depth() == 2 && in.starts("body") && !stylesWritten) {
                out.write("<mzo:automatic-styles>");
                writeStyles();
                out.write("</mzo:automatic-styles>");
                in.copyTo(out);
            } else if (in.starts("automatic-styles") && in.kind() == XmlPieces.Kind.EMPTY) {
                XmlTag tag = in.tag();
                out.write(tag.opened());
                writeStyles();
                out.write(tag.endTag());
            } else if (in.starts("style")
                    && in.depth() == 3
                    && (again || looks.needs(in.tag().attribute("name")))) {
                rememberStyle();
            } else if (in.depth() == OdsTables.DEPTH && in.starts()) {
                copyPartOfDocument();
            } else {
                if (in.ends("automatic-styles")) {
                    writeStyles();
                } else if (in.ends("spreadsheet") && in.depth() == OdsTables.DEPTH - 1) {
                    findings.writeOnce(out, looks);
                }
                in.copyTo(out);
            }
        }
    }

    private void writeStyles() throws IOException {
        stylesWritten = true;
        looks.write(out);
    }

    private static String declared(XmlTag root) {
        return root.text().contains("xmlns:mzo=")
                ? root.text()
                : root.text().substring(0, root.text().length() - 1) + DECLARED + ">";
    }

    private void rememberStyle() throws IOException {
        XmlTag tag = in.tag();
        StringWriter style = new StringWriter();
        in.copyElementTo(style);
        String name = tag.attribute("name");
        if (name != null && again) {
            looks.avoid(name);
        }
        if (name != null && "table-cell".equals(tag.attribute("family"))) {
            looks.remember(name, style.toString());
        }
        out.write(style.toString());
    }

    private void copyPartOfDocument() throws IOException {
        if (!in.starts("table")) {
            if (tables > 0) {
                findings.writeOnce(out, looks);
            }
            in.copyTo(out);
            return;
        }
        int position = tables++;
        if (findings.replaces(position)) {
            findings.writeOnce(out, looks);
            skip();
            return;
        }
        CellEdit.OfSheet ofTable = edits.get(position);
        if ((ofTable == null && !again) || in.kind() == XmlPieces.Kind.EMPTY) {
            in.copyTo(out);
            return;
        }
        rows = ofTable == null ? Collections.emptyNavigableMap() : new TreeMap<>(ofTable.rows);
        copyTable();
    }

    private void skip() throws IOException {
        while ((!(in.ends("table") && in.depth() == OdsTables.DEPTH) && in.kind() != XmlPieces.Kind.EMPTY)
                || in.depth() > OdsTables.DEPTH) {
            in.more();
            in.progressed();
        }
    }

    private void copyTable() throws IOException {
        columns = 0;
        row = 1;
        columnStyles.clear();
        String prefix = in.tag().prefix();
        in.copyTo(out);
        while (true) {
            in.more();
            in.progressed();
            boolean end = in.ends("table") && in.depth() == OdsTables.DEPTH;
            if (end
                    || (in.starts()
                            && in.depth() == OdsTables.DEPTH + 1
                            && !BEFORE_LAST_ROW.contains(in.localName()))) {
                writeFurtherRows(prefix);
            }
            if (in.starts("table-row")) {
                copyRow();
                continue;
            }
            if (in.starts("table-column")) {
                rememberColumn(in.tag());
            } else if (in.starts("shapes") || in.starts("forms")) {
                in.copyElementTo(out);
                continue;
            }
            in.copyTo(out);
            if (end) {
                return;
            }
        }
    }

    private void rememberColumn(XmlTag tag) {
        String style = tag.attribute("default-cell-style-name");
        columnStyles.put(columns, style == null ? "" : style);
        columns = (int) Math.min(Integer.MAX_VALUE, (long) columns + OdsRowEditor.count(tag));
    }

    private void copyRow() throws IOException {
        XmlTag tag = in.tag();
        String times = tag.attribute("number-rows-repeated");
        int repeated = times == null ? 1 : Math.max(1, Styles.number(times));
        long after = row + repeated;
        if (!again && (rows.isEmpty() || rows.firstKey() >= after)) {
            in.copyElementTo(out);
            row = after;
            return;
        }
        OdsRowEditor editor = editor(tag);
        if (in.kind() == XmlPieces.Kind.START) {
            in.more();
            while (!in.ends("table-row")) {
                takePiece(editor);
                in.more();
            }
        }
        while (!rows.isEmpty() && rows.firstKey() < after) {
            Map.Entry<Integer, NavigableMap<Integer, CellEdit>> edited = rows.pollFirstEntry();
            if (edited.getKey() > row) {
                editor.write(out, (int) (edited.getKey() - row), Collections.emptyNavigableMap());
            }
            editor.write(out, 1, edited.getValue());
            row = edited.getKey() + 1L;
        }
        if (row < after) {
            editor.write(out, (int) (after - row), Collections.emptyNavigableMap());
            row = after;
        }
    }

    /** What is no cell is blank text between cells. */
    private void takePiece(OdsRowEditor editor) throws IOException {
        if (in.starts()) {
            boolean cell = in.starts("table-cell") || in.starts("covered-table-cell");
            XmlTag tag = in.tag();
            StringWriter element = new StringWriter();
            in.copyElementTo(element);
            editor.take(tag, element.toString(), cell);
        }
    }

    private void writeFurtherRows(String prefix) throws IOException {
        while (!rows.isEmpty()) {
            Map.Entry<Integer, NavigableMap<Integer, CellEdit>> edited = rows.pollFirstEntry();
            XmlTag tag = new XmlTag("<" + prefix + "table-row/>");
            if (edited.getKey() > row) {
                OdsRowEditor blank = editor(tag);
                XmlTag cell = new XmlTag("<" + prefix + "table-cell/>");
                blank.take(cell, cell.text(), true);
                blank.write(out, (int) (edited.getKey() - row), Collections.emptyNavigableMap());
            }
            editor(tag).write(out, 1, edited.getValue());
            row = edited.getKey() + 1L;
        }
    }

    private OdsRowEditor editor(XmlTag tag) {
        return new OdsRowEditor(tag, looks, this::columnStyle, again);
    }

    private String columnStyle(int column) {
        Map.Entry<Integer, String> style = columnStyles.floorEntry(column);
        return style == null || column >= columns ? "" : style.getValue();
    }
}

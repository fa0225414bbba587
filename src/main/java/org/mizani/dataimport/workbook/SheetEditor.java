package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.workbook.XmlPieces.Kind;

/** Copies a worksheet's XML and changes the cells that are to be changed, also those that are not there yet. */
final class SheetEditor {

    private static final Pattern FORMULA = Pattern.compile("<(?:[\\w.-]+:)?f(?:\\s[^>]*)?>");

    private final XmlPieces in;
    private final Writer out;
    private final AddedStyles styles;
    private final boolean again;
    private final Iterator<Map.Entry<Integer, NavigableMap<Integer, CellEdit>>> rows;
    private final NavigableMap<Integer, Integer> columnStyles = new TreeMap<>();
    private Map.@Nullable Entry<Integer, NavigableMap<Integer, CellEdit>> nextRow;
    private boolean formulaReplaced;
    private int row;

    /** @param again whether colours of ours are of an earlier annotation, and go */
    SheetEditor(XmlPieces in, Writer out, CellEdit.OfSheet edits, AddedStyles styles, boolean again) {
        this.again = again;
        this.in = in;
        this.out = out;
        this.styles = styles;
        this.rows = edits.rows.entrySet().iterator();
        advance();
    }

    /** True when a formula gave way to a value: what lists the workbook's formulas is out of date then. */
    boolean formulaReplaced() {
        return formulaReplaced;
    }

    /** Copies up to the end of the cells. */
    void copyCells() throws IOException {
        while (in.next()) {
            if (in.starts("col")) {
                rememberColumn(in.tag());
            } else if (in.starts("sheetData") && in.depth() == 2) {
                copyRows();
                return;
            }
            in.copyTo(out);
            in.progressed();
        }
    }

    private void copyRows() throws IOException {
        XmlTag data = in.tag();
        out.write(data.opened());
        while (!data.empty()) {
            in.more();
            if (in.ends("sheetData")) {
                break;
            }
            if (in.starts("row") && in.depth() == 3) {
                copyRow();
                in.progressed();
            } else {
                in.copyTo(out);
            }
        }
        while (nextRow != null) {
            writeMissingRow(data.prefix());
        }
        out.write(data.endTag());
    }

    private void copyRow() throws IOException {
        XmlTag tag = in.tag();
        String reference = tag.attribute("r");
        boolean placed = reference != null;
        row = placed ? Styles.number(reference) : row + 1;
        StringWriter before = new StringWriter();
        if (!tag.empty()) {
            in.more();
            while (!placed && !in.starts("c") && !in.ends("row")) {
                in.copyTo(before);
                in.more();
            }
            String first = placed || !in.starts("c") ? null : in.tag().attribute("r");
            row = first == null ? row : CellAddress.row(first);
        }
        while (nextRow != null && nextRow.getKey() < row) {
            writeMissingRow(tag.prefix());
        }
        NavigableMap<Integer, CellEdit> edits = takeEdits();
        if (edits.isEmpty() && !again) {
            out.write(tag.text());
            out.write(before.toString());
            copyRest(tag);
        } else {
            XmlTag changed = placed || edits.isEmpty() ? tag : tag.with("r", Integer.toString(row));
            out.write((edits.isEmpty() ? changed : changed.without("spans")).opened());
            out.write(before.toString());
            new RowEdit(tag, edits).copy();
        }
    }

    private void copyRest(XmlTag tag) throws IOException {
        while (!tag.empty()) {
            in.copyTo(out);
            if (in.ends("row")) {
                return;
            }
            in.more();
        }
    }

    private NavigableMap<Integer, CellEdit> takeEdits() {
        Map.Entry<Integer, NavigableMap<Integer, CellEdit>> here = nextRow;
        if (here == null || here.getKey() != row) {
            return Collections.emptyNavigableMap();
        }
        advance();
        return here.getValue();
    }

    private void writeMissingRow(String prefix) throws IOException {
        Map.Entry<Integer, NavigableMap<Integer, CellEdit>> missing = nextRow;
        if (missing == null) {
            return;
        }
        advance();
        XmlTag tag = new XmlTag("<" + prefix + "row r=\"" + missing.getKey() + "\"/>");
        int after = row;
        row = missing.getKey();
        out.write(tag.opened());
        new RowEdit(tag, missing.getValue()).copy();
        row = after;
    }

    private void advance() {
        nextRow = rows.hasNext() ? rows.next() : null;
    }

    private void rememberColumn(XmlTag tag) {
        String style = tag.attribute("style");
        if (style != null) {
            columnStyles.put(Styles.number(tag.attribute("min")) - 1, Styles.number(style));
            columnStyles.putIfAbsent(Styles.number(tag.attribute("max")), 0);
        }
    }

    /** One row that has cells to change; the reader stands at its first piece inside. */
    private final class RowEdit {

        private final XmlTag tag;
        private final NavigableMap<Integer, CellEdit> edits;
        private int column = -1;

        RowEdit(XmlTag tag, NavigableMap<Integer, CellEdit> edits) {
            this.tag = tag;
            this.edits = new TreeMap<>(edits);
        }

        void copy() throws IOException {
            while (!tag.empty() && !in.ends("row")) {
                if (in.starts("c")) {
                    copyCell();
                } else {
                    if (in.starts("extLst")) {
                        writeMissing(Integer.MAX_VALUE);
                    }
                    in.copyTo(out);
                }
                in.more();
            }
            writeMissing(Integer.MAX_VALUE);
            out.write(tag.endTag());
        }

        private void copyCell() throws IOException {
            XmlTag cell = in.tag();
            String reference = cell.attribute("r");
            column = reference == null ? column + 1 : CellAddress.column(reference);
            writeMissing(column);
            CellEdit edit = edits.remove(column);
            boolean stale = again && styles.isOurs(styleOf(cell));
            if (edit == null && !stale) {
                in.copyElementTo(out);
                return;
            }
            StringWriter content = new StringWriter();
            if (in.kind() == Kind.START) {
                in.copyElementTo(content);
            }
            String inside =
                    cell.empty() ? "" : content.toString().substring(cell.text().length());
            if (edit == null) {
                int bare = styles.of(CellLook.cleared(styleOf(cell)));
                out.write(cell.with("s", Integer.toString(bare)).text() + inside);
                return;
            }
            String value = edit.value();
            String formula = formula(inside);
            if (value == null || feedsOthers(formula)) {
                int style = styles.of(new CellLook(styleOf(cell), edit.severity(), false, false));
                XmlTag changed = cell.with("s", Integer.toString(style));
                out.write(changed.text() + inside);
            } else {
                formulaReplaced |= formula != null;
                XmlTag bare = cell.without("t").without("cm").without("vm");
                out.write(filled(bare, styleOf(cell), edit, value));
            }
        }

        private void writeMissing(int before) throws IOException {
            while (!edits.isEmpty() && edits.firstKey() < before) {
                Map.Entry<Integer, CellEdit> missing = edits.pollFirstEntry();
                XmlTag cell =
                        new XmlTag("<" + tag.prefix() + "c r=\"" + CellAddress.of(missing.getKey(), row) + "\"/>");
                String value = missing.getValue().value();
                out.write(filled(cell, defaultStyle(missing.getKey()), missing.getValue(), value == null ? "" : value));
            }
        }

        private int defaultStyle(int at) {
            String own = tag.attribute("s");
            if (own != null) {
                return Styles.number(own);
            }
            Map.Entry<Integer, Integer> ofColumn = columnStyles.floorEntry(at);
            return ofColumn == null ? 0 : ofColumn.getValue();
        }
    }

    private String filled(XmlTag cell, int style, CellEdit edit, String value) {
        boolean number = CellEdit.isNumber(value);
        int look = styles.of(new CellLook(
                style, edit.severity(), number && styles.isDate(style), !number && SheetText.looksLikeFormula(value)));
        XmlTag styled = cell.with("s", Integer.toString(look));
        String prefix = cell.prefix();
        if (value.isEmpty()) {
            return styled.closed();
        }
        return number
                ? styled.opened() + "<" + prefix + "v>" + value + "</" + prefix + "v>" + styled.endTag()
                : styled.with("t", "inlineStr").opened() + SheetText.content(prefix, value) + styled.endTag();
    }

    private static int styleOf(XmlTag cell) {
        return Styles.number(cell.attribute("s"));
    }

    private static @Nullable String formula(String content) {
        Matcher formula = FORMULA.matcher(content);
        return formula.find() ? formula.group() : null;
    }

    /** Other cells take their formula, or their part of an array, from this one. */
    private static boolean feedsOthers(@Nullable String formula) {
        return formula != null && new XmlTag(formula).attribute("ref") != null;
    }
}

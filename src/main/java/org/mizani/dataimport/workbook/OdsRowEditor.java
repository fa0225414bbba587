package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One row of an OpenDocument table, written with the changes to its cells; repeated cells part where one changes. */
final class OdsRowEditor {

    private static final String REPEATED = "number-columns-repeated";
    private static final Pattern ANNOTATION =
            Pattern.compile("<((?:[\\w.-]+:)?)annotation(?:\\s[^>]*)?>(.*?)</\\1annotation>", Pattern.DOTALL);
    private static final List<String> VALUES = List.of(
            "value-type", "value", "date-value", "time-value", "boolean-value", "string-value", "formula", "currency");

    private final XmlTag row;
    private final OdsLooks looks;
    private final IntFunction<String> columnStyles;
    private final boolean again;
    private final List<Piece> pieces = new ArrayList<>();

    /** A cell and what is in it; or, without a tag, what is no cell. */
    private record Piece(XmlTag tag, String inside, boolean cell) {}

    /** @param again whether comments of ours are of an earlier annotation, and go */
    OdsRowEditor(XmlTag row, OdsLooks looks, IntFunction<String> columnStyles, boolean again) {
        this.row = row;
        this.looks = looks;
        this.columnStyles = columnStyles;
        this.again = again;
    }

    /** Takes a whole element of the row. */
    void take(XmlTag tag, String element, boolean cell) {
        String inside = tag.empty() ? "" : element.substring(tag.text().length(), element.lastIndexOf("</"));
        String style = again ? tag.attribute("style-name") : null;
        XmlTag shown = style == null ? tag : tag.with(tag.prefix() + "style-name", looks.cleared(style));
        pieces.add(new Piece(shown, again ? withoutOurs(inside) : inside, cell));
    }

    /** Writes the row so many times; with edits it is one row. */
    void write(Writer out, int times, NavigableMap<Integer, CellEdit> all) throws IOException {
        NavigableMap<Integer, CellEdit> edits = new TreeMap<>(all);
        XmlTag tag = row.without("number-rows-repeated");
        out.write(
                (times > 1 ? tag.with(tag.prefix() + "number-rows-repeated", Integer.toString(times)) : tag).opened());
        long column = 0;
        for (Piece piece : pieces) {
            int repeated = piece.cell() ? count(piece.tag()) : 0;
            column += write(out, piece, column, repeated, edits);
        }
        while (!edits.isEmpty()) {
            Map.Entry<Integer, CellEdit> edit = edits.pollFirstEntry();
            XmlTag blank = new XmlTag("<" + tag.prefix() + "table-cell/>");
            int gap = (int) (edit.getKey() - column);
            if (gap > 0) {
                out.write(repeated(blank, gap).text());
            }
            out.write(edited(new Piece(blank, "", true), edit.getKey(), edit.getValue()));
            column = edit.getKey() + 1L;
        }
        out.write(tag.endTag());
    }

    private int write(Writer out, Piece piece, long column, int repeated, NavigableMap<Integer, CellEdit> edits)
            throws IOException {
        int done = 0;
        while (repeated > 0 && !edits.isEmpty() && edits.firstKey() < column + repeated) {
            Map.Entry<Integer, CellEdit> edit = edits.pollFirstEntry();
            int before = (int) (edit.getKey() - column) - done;
            if (before > 0) {
                out.write(whole(new Piece(repeated(piece.tag(), before), piece.inside(), true)));
            }
            out.write(edited(piece, edit.getKey(), edit.getValue()));
            done += before + 1;
        }
        if (done == 0) {
            out.write(whole(piece));
        } else if (done < repeated) {
            out.write(whole(new Piece(repeated(piece.tag(), repeated - done), piece.inside(), true)));
        }
        return repeated;
    }

    private String edited(Piece piece, int column, CellEdit edit) {
        XmlTag tag = piece.tag().without(REPEATED);
        String inside = piece.inside();
        String own = style(tag, column);
        boolean number = false;
        String value = edit.value();
        if (value != null && tag.attribute("number-matrix-columns-spanned") == null) {
            number = CellEdit.isNumber(value) && "date".equals(tag.attribute("value-type"));
            tag = valued(tag, value);
            Matcher annotation = ANNOTATION.matcher(inside);
            inside = (annotation.find() ? annotation.group() : "") + paragraphs(value);
        }
        String name = looks.name(own, edit.severity(), number);
        if (!name.isEmpty()) {
            tag = tag.with(tag.prefix() + "style-name", name);
        }
        return whole(new Piece(tag, edit.comment().isEmpty() ? inside : commented(inside, edit.comment()), true));
    }

    private String style(XmlTag cell, int column) {
        String own = cell.attribute("style-name");
        String ofRow = own == null ? row.attribute("default-cell-style-name") : own;
        return ofRow == null ? columnStyles.apply(column) : ofRow;
    }

    private static XmlTag valued(XmlTag cell, String value) {
        XmlTag tag = cell;
        for (String attribute : VALUES) {
            while (tag.attribute(attribute) != null) {
                tag = tag.without(attribute);
            }
        }
        if (value.isEmpty()) {
            return tag;
        }
        return CellEdit.isNumber(value)
                ? tag.with("mzo:value", value).with("mzo:value-type", "float")
                : tag.with("mzo:value-type", "string");
    }

    private static String commented(String inside, String comment) {
        Matcher existing = ANNOTATION.matcher(inside);
        if (existing.find()) {
            int end = existing.end(2);
            return inside.substring(0, end) + paragraphs("\n" + comment) + inside.substring(end);
        }
        return "<mzo:annotation><mzd:creator>" + CommentsPart.AUTHOR + "</mzd:creator>" + paragraphs(comment)
                + "</mzo:annotation>" + inside;
    }

    /** Lines of text as paragraphs, none for no text. */
    static String paragraphs(String text) {
        StringBuilder xml = new StringBuilder();
        if (!text.isEmpty()) {
            for (String line : text.split("\n", -1)) {
                xml.append("<mzx:p>").append(XmlTag.escaped(line)).append("</mzx:p>");
            }
        }
        return xml.toString();
    }

    private static String withoutOurs(String inside) {
        if (!inside.contains("annotation")) {
            return inside;
        }
        Matcher existing = ANNOTATION.matcher(inside);
        return existing.find() && existing.group(2).contains(">" + CommentsPart.AUTHOR + "<")
                ? inside.substring(0, existing.start()) + inside.substring(existing.end())
                : inside;
    }

    private static XmlTag repeated(XmlTag tag, int times) {
        XmlTag once = tag.without(REPEATED);
        return times == 1 ? once : once.with(tag.prefix() + REPEATED, Integer.toString(times));
    }

    private static String whole(Piece piece) {
        return piece.inside().isEmpty()
                ? piece.tag().closed()
                : piece.tag().opened() + piece.inside() + piece.tag().endTag();
    }

    static int count(XmlTag tag) {
        String count = tag.attribute(REPEATED);
        return count == null ? 1 : Math.max(1, Styles.number(count));
    }
}

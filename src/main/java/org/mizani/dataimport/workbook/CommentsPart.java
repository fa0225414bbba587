package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The comments of a worksheet; ours are added to those that people wrote, at the same cell below them. */
final class CommentsPart {

    static final String AUTHOR = "Mizani";

    private final NavigableMap<String, CellEdit> left;
    private final boolean ours;
    private final Set<String> kept = new TreeSet<>();
    private final Set<String> dropped = new TreeSet<>();

    /** @param ours whether comments of our name are of an earlier annotation, and give way */
    CommentsPart(NavigableMap<String, CellEdit> comments, boolean ours) {
        this.left = new TreeMap<>(comments);
        this.ours = ours;
    }

    /** Cells whose comment stays. */
    Set<String> kept() {
        return kept;
    }

    /** Cells whose comment went. */
    Set<String> dropped() {
        return dropped;
    }

    void write(Writer out, String namespace) throws IOException {
        out.write(OoxmlNames.PROLOGUE + "<comments xmlns=\"" + namespace + "\"><authors><author>" + AUTHOR
                + "</author></authors><commentList>");
        writeLeft(out, "", 0);
        out.write("</commentList></comments>");
    }

    void merge(XmlPieces in, Writer out) throws IOException {
        int authors = 0;
        int own = -1;
        while (in.next()) {
            if (in.starts("authors") && in.kind() == XmlPieces.Kind.EMPTY) {
                own = 0;
                out.write(
                        in.tag().opened() + author(in.tag().prefix()) + in.tag().endTag());
                continue;
            }
            if (in.starts("author")) {
                StringWriter author = new StringWriter();
                in.copyElementTo(author);
                out.write(author.toString());
                own = author.toString().contains(">" + AUTHOR + "<") ? authors : own;
                authors++;
                continue;
            }
            if (in.ends("authors") && own < 0) {
                own = authors;
                out.write(author(prefixOfEnd(in)));
            } else if (in.starts("comment")) {
                copyComment(in, out, own);
                in.progressed();
                continue;
            } else if (in.starts("commentList") && in.kind() == XmlPieces.Kind.EMPTY) {
                out.write(in.tag().opened());
                writeLeft(out, in.tag().prefix(), own);
                out.write(in.tag().endTag());
                continue;
            } else if (in.ends("commentList")) {
                writeLeft(out, prefixOfEnd(in), own);
            }
            in.copyTo(out);
        }
    }

    private void copyComment(XmlPieces in, Writer out, int own) throws IOException {
        XmlTag tag = in.tag();
        String cell = tag.attribute("ref");
        if (ours && Integer.toString(own).equals(tag.attribute("authorId")) && cell != null) {
            dropped.add(cell);
            in.skipElement();
            return;
        }
        CellEdit edit = cell == null ? null : left.remove(cell);
        if (cell != null) {
            kept.add(cell);
        }
        if (edit == null || in.kind() == XmlPieces.Kind.EMPTY) {
            in.copyElementTo(out);
            return;
        }
        in.copyTo(out);
        boolean added = false;
        int level = in.depth();
        do {
            in.more();
            boolean hint = in.starts("rPh") || in.starts("phoneticPr") || in.ends("text");
            if (!added && hint) {
                out.write(run(tag.prefix(), "\n\n" + edit.comment()));
                added = true;
            }
            if (in.starts("t") && in.depth() == level + 2) {
                out.write("<" + tag.prefix() + "r>");
                in.copyElementTo(out);
                out.write("</" + tag.prefix() + "r>");
                continue;
            }
            in.copyTo(out);
        } while (!in.ends("comment"));
    }

    private void writeLeft(Writer out, String prefix, int author) throws IOException {
        for (Map.Entry<String, CellEdit> comment : left.entrySet()) {
            out.write("<" + prefix + "comment ref=\"" + comment.getKey() + "\" authorId=\"" + author + "\"><" + prefix
                    + "text>" + run(prefix, comment.getValue().comment()) + "</" + prefix + "text></" + prefix
                    + "comment>");
        }
    }

    private static String run(String prefix, String text) {
        return "<" + prefix + "r><" + prefix + "t xml:space=\"preserve\">" + SheetText.escaped(text) + "</" + prefix
                + "t></" + prefix + "r>";
    }

    private static String author(String prefix) {
        return "<" + prefix + "author>" + AUTHOR + "</" + prefix + "author>";
    }

    /** An end tag is a start tag with one more sign. */
    static String prefixOfEnd(XmlPieces in) {
        return new XmlTag("<" + in.raw().substring(2)).prefix();
    }

    /** Cells whose comment has no box yet. */
    Set<String> withoutBox(NavigableMap<String, CellEdit> comments) {
        Set<String> without = new TreeSet<>(comments.keySet());
        without.removeAll(kept);
        return without;
    }
}

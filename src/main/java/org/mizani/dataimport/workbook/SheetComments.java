package org.mizani.dataimport.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import org.mizani.dataimport.workbook.PackageLists.NewRelation;

/** The two parts of an Office Open XML workbook that hold the comments of a sheet: their texts, and their boxes. */
final class SheetComments {

    private static final int PIECE = 1 << 14;

    private final ZipParts parts;
    private final PackageWriter out;
    private final OoxmlNames names;
    private final List<NewRelation> added = new ArrayList<>();

    SheetComments(ZipParts parts, PackageWriter out, OoxmlNames names) {
        this.parts = parts;
        this.out = out;
        this.names = names;
    }

    /**
     * Writes both, beside the comments that are there already.
     *
     * @param own relations of the sheet
     * @param drawing id of the relation to the boxes, as the sheet names it
     * @param comments by address
     * @param again true when comments of an earlier annotation are to go
     */
    void write(String sheet, List<Relation> own, String drawing, NavigableMap<String, CellEdit> comments, boolean again)
            throws IOException {
        CommentsPart texts = new CommentsPart(comments, again);
        writeTexts(own, texts);
        writeBoxes(own, drawing, comments, texts);
        if (!added.isEmpty()) {
            out.relations(sheet, added, null);
        }
    }

    private void writeTexts(List<Relation> own, CommentsPart texts) throws IOException {
        Relation existing = out.relation(own, "comments");
        String part = existing == null ? out.free("xl/mizaniComments", ".xml") : existing.part();
        Writer text = out.begin(part);
        if (existing == null) {
            texts.write(text, names.main());
            out.type(part, "spreadsheetml.comments+xml");
            added.add(new NewRelation(
                    Relation.freeId(own, "mizaniComments"), names.relations() + "/comments", "/" + part));
        } else {
            try (XmlPieces in = parts.pieces(part)) {
                texts.merge(in, text);
            }
        }
        out.end(text);
    }

    private void writeBoxes(
            List<Relation> own, String drawing, NavigableMap<String, CellEdit> comments, CommentsPart texts)
            throws IOException {
        Relation known =
                own.stream().filter(r -> r.id().equals(drawing)).findFirst().orElse(null);
        String part = known == null ? out.free("xl/drawings/mizaniBoxes", ".vml") : known.part();
        byte[] before = null;
        if (known != null && parts.has(part)) {
            try (GuardedStream in = parts.stream(part)) {
                before = whole(in);
            }
        }
        if (known == null) {
            added.add(new NewRelation(drawing, names.relations() + "/vmlDrawing", "/" + part));
        }
        Set<String> missing = texts.withoutBox(comments);
        out.write(part, new CommentBoxes(comments).with(before, missing, texts.dropped()));
    }

    private static byte[] whole(GuardedStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        for (int got = in.read(piece, 0, piece.length); got >= 0; got = in.read(piece, 0, piece.length)) {
            bytes.write(piece, 0, got);
            in.tokenBegins();
        }
        return bytes.toByteArray();
    }
}

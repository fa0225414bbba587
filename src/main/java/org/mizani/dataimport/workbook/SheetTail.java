package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What follows the cells in a worksheet's XML: there it says where the boxes of its comments are drawn. */
final class SheetTail {

    /** Elements that stand after the pointer to those boxes. */
    private static final Set<String> LATER = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst",
            "AlternateContent");

    private final XmlPieces in;
    private final Writer out;

    SheetTail(XmlPieces in, Writer out) {
        this.in = in;
        this.out = out;
    }

    /**
     * Copies the rest of the part.
     *
     * @param newId what is pointed to when the sheet has no boxes yet, null to add nothing
     * @param namespace of pointers
     * @return what the sheet points to
     */
    @Nullable
    String copy(@Nullable String newId, String namespace) throws IOException {
        String id = null;
        while (in.next()) {
            boolean last = in.depth() == 1 && in.kind() == XmlPieces.Kind.END;
            if (in.starts("legacyDrawing") && in.depth() == 2) {
                id = in.tag().attribute("id");
            }
            boolean later = in.depth() == 2 && in.starts() && LATER.contains(in.localName());
            if (id == null && newId != null && (last || later)) {
                id = newId;
                String prefix = last ? CommentsPart.prefixOfEnd(in) : in.tag().prefix();
                prefix = in.localName().equals("AlternateContent") ? "" : prefix;
                out.write("<" + prefix + "legacyDrawing xmlns:mzr=\"" + namespace + "\" mzr:id=\"" + newId + "\"/>");
            }
            in.copyTo(out);
            in.progressed();
        }
        return id;
    }
}

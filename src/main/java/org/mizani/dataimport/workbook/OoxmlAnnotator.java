package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.workbook.PackageLists.NewRelation;

/**
 * Writes an Office Open XML workbook anew, part by part: those that need a change are changed while they pass, all
 * others are copied byte for byte. Nothing of the file is held in memory.
 */
final class OoxmlAnnotator {

    private final ZipParts parts;
    private final Annotation annotation;
    private final PackageWriter out;
    private final List<Relation> relations;
    private final WorkbookPart contents;
    private final WorkbookEditor workbook;
    private final String workbookPart;
    private final OoxmlNames names;
    private final AddedStyles styles;
    private final boolean again;
    private boolean formulaReplaced;

    private OoxmlAnnotator(ZipParts parts, Annotation annotation, boolean again, PackageWriter out) throws IOException {
        this.parts = parts;
        this.annotation = annotation;
        this.out = out;
        this.again = again;
        workbookPart = XlsxWorkbook.workbookPart(parts);
        relations = Relation.of(parts, workbookPart);
        try (XmlPart xml = parts.xml(workbookPart)) {
            contents = WorkbookPart.read(xml, relations);
        }
        try (XmlPieces xml = parts.pieces(workbookPart)) {
            workbook = WorkbookEditor.scan(xml);
        }
        names = workbook.namespaces();
        styles = styles();
    }

    /** @param findings position of the sheet that lists the findings of an earlier annotation, null when there is none */
    static void write(
            ZipParts parts, Annotation annotation, boolean again, @Nullable Integer findings, OutputStream out)
            throws IOException {
        new OoxmlAnnotator(parts, annotation, again, new PackageWriter(parts, out)).write(findings);
    }

    private void write(@Nullable Integer findings) throws IOException {
        writeProperties();
        Map<String, CellEdit.OfSheet> edits = CellEdit.of(annotation, Limits.DEFAULT);
        for (int i = 0; i < contents.sheets().size(); i++) {
            CellEdit.OfSheet ofSheet =
                    edits.get(CellEdit.key(contents.sheets().get(i).name()));
            if (ofSheet != null) {
                writeSheet(contents.parts().get(i), ofSheet);
            } else if (again && (findings == null || i != findings)) {
                writeSheet(contents.parts().get(i), new CellEdit.OfSheet());
            }
        }
        writeFindings(findings);
        writeStyles();
        Relation chain = formulaReplaced ? out.relation(relations, "calcChain") : null;
        if (chain != null) {
            out.leaveOut(chain.part());
        }
        out.finish(chain == null ? null : chain.part());
    }

    private AddedStyles styles() throws IOException {
        Relation relation = out.relation(relations, "styles");
        if (relation == null) {
            return new AddedStyles(AddedStyles.Counts.NONE, Styles.none());
        }
        AddedStyles.Counts counts;
        try (XmlPart xml = parts.xml(relation.part())) {
            counts = AddedStyles.Counts.of(xml);
        }
        try (XmlPart xml = parts.xml(relation.part())) {
            return new AddedStyles(counts, Styles.read(xml));
        }
    }

    private void writeSheet(String part, CellEdit.OfSheet edits) throws IOException {
        List<Relation> own = Relation.of(parts, part);
        NavigableMap<String, CellEdit> comments = edits.commented();
        Relation existing = out.relation(own, "comments");
        boolean commented = !comments.isEmpty() || (again && existing != null);
        String drawing;
        try (XmlPieces in = parts.pieces(part)) {
            Writer text = out.begin(part);
            SheetEditor editor = new SheetEditor(in, text, edits, styles, again);
            editor.copyCells();
            formulaReplaced |= editor.formulaReplaced();
            drawing = new SheetTail(in, text)
                    .copy(comments.isEmpty() ? null : Relation.freeId(own, "mizaniBoxes"), names.relations());
            out.end(text);
        }
        if (!commented || drawing == null) {
            return;
        }
        new SheetComments(parts, out, names).write(part, own, drawing, comments, again);
    }

    private void writeFindings(@Nullable Integer position) throws IOException {
        String part = position == null
                ? out.free("xl/worksheets/mizaniFindings", ".xml")
                : contents.parts().get(position);
        Writer text = out.begin(part);
        new FindingsSheet(styles, text).write(annotation.table(), names, workbook.hasViews());
        out.end(text);
        List<NewRelation> added = new ArrayList<>();
        if (position == null) {
            String id = Relation.freeId(relations, "mizaniFindings");
            out.type(part, "spreadsheetml.worksheet+xml");
            added.add(new NewRelation(id, names.relations() + "/worksheet", "/" + part));
            try (XmlPieces in = parts.pieces(workbookPart)) {
                Writer contentsOut = out.begin(workbookPart);
                workbook.copy(in, contentsOut, annotation.table().sheetName(), id);
                out.end(contentsOut);
            }
        } else {
            out.leaveOutRelationsOf(part);
        }
        if (out.relation(relations, "styles") == null) {
            added.add(new NewRelation(
                    Relation.freeId(relations, "mizaniStyles"), names.relations() + "/styles", "/" + stylesPart()));
        }
        if (!added.isEmpty() || formulaReplaced) {
            out.relations(workbookPart, added, formulaReplaced ? "calcChain" : null);
        }
    }

    private String stylesPart() {
        return out.free("xl/mizaniStyles", ".xml");
    }

    private void writeStyles() throws IOException {
        Relation relation = out.relation(relations, "styles");
        if (relation == null) {
            String part = stylesPart();
            Writer text = out.begin(part);
            new StylesEditor(styles, text).write(names);
            out.end(text);
            out.type(part, "spreadsheetml.styles+xml");
            return;
        }
        try (XmlPieces in = parts.pieces(relation.part())) {
            Writer text = out.begin(relation.part());
            new StylesEditor(styles, text).copy(in);
            out.end(text);
        }
    }

    private void writeProperties() throws IOException {
        Relation known = Relation.of(parts, "").stream()
                .filter(r -> r.type().equals("custom-properties") || r.type().equals("customProperties"))
                .filter(r -> parts.has(r.part()))
                .findFirst()
                .orElse(null);
        if (known != null) {
            try (XmlPieces in = parts.pieces(known.part())) {
                Writer text = out.begin(known.part());
                PackageLists.properties(in, text, annotation.mark(), names);
                out.end(text);
            }
            return;
        }
        String part = parts.has("docProps/custom.xml") ? out.free("docProps/mizani", ".xml") : "docProps/custom.xml";
        Writer text = out.begin(part);
        PackageLists.properties(null, text, annotation.mark(), names);
        out.end(text);
        out.type(part, "custom-properties+xml");
        out.relations(
                "",
                List.of(new NewRelation(
                        Relation.freeId(Relation.of(parts, ""), "mizaniProperties"),
                        names.customPropertiesType(),
                        "/" + part)),
                null);
    }
}

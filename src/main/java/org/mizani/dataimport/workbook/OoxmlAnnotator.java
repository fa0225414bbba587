package org.mizani.dataimport.workbook;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.workbook.PackageLists.NewRelation;

/**
 * Writes an Office Open XML workbook anew, part by part: those that need a change are changed while they pass, all
 * others are copied byte for byte. Nothing of the file is held in memory.
 */
final class OoxmlAnnotator {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.";
    /** The same file annotated alike gives the same bytes. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private final ZipParts parts;
    private final Annotation annotation;
    private final ZipOutputStream zip;
    private final List<Relation> relations;
    private final WorkbookPart contents;
    private final WorkbookEditor workbook;
    private final String workbookPart;
    private final OoxmlNames names;
    private final AddedStyles styles;
    private final Set<String> written = new HashSet<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final boolean again;
    private boolean formulaReplaced;

    private OoxmlAnnotator(ZipParts parts, Annotation annotation, boolean again, ZipOutputStream zip)
            throws IOException {
        this.parts = parts;
        this.annotation = annotation;
        this.zip = zip;
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
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        new OoxmlAnnotator(parts, annotation, again, zip).write(findings);
        zip.finish();
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
        writeTypes();
        copyOthers();
    }

    private AddedStyles styles() throws IOException {
        Relation relation = relation(relations, "styles");
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
        Relation existing = relation(own, "comments");
        boolean commented = !comments.isEmpty() || (again && existing != null);
        List<NewRelation> added = new ArrayList<>();
        String drawing;
        try (XmlPieces in = parts.pieces(part)) {
            Writer out = begin(part);
            SheetEditor editor = new SheetEditor(in, out, edits, styles, again);
            editor.copyCells();
            formulaReplaced |= editor.formulaReplaced();
            drawing = new SheetTail(in, out)
                    .copy(comments.isEmpty() ? null : freeId(own, "mizaniBoxes"), names.relations());
            end(out);
        }
        if (!commented || drawing == null) {
            return;
        }
        CommentsPart commentsPart = new CommentsPart(comments, again);
        String commentsName = existing == null ? free("xl/mizaniComments", ".xml") : existing.part();
        Writer out = begin(commentsName);
        if (existing == null) {
            commentsPart.write(out, names.main());
            types.put(commentsName, TYPE + "spreadsheetml.comments+xml");
            added.add(new NewRelation(
                    freeId(own, "mizaniComments"), names.relations() + "/comments", "/" + commentsName));
        } else {
            try (XmlPieces in = parts.pieces(commentsName)) {
                commentsPart.merge(in, out);
            }
        }
        end(out);
        writeBoxes(own, drawing, comments, commentsPart, added);
        if (!added.isEmpty()) {
            writeRelations(part, added, null);
        }
    }

    private void writeBoxes(
            List<Relation> own,
            String drawing,
            NavigableMap<String, CellEdit> comments,
            CommentsPart commentsPart,
            List<NewRelation> added)
            throws IOException {
        Relation known =
                own.stream().filter(r -> r.id().equals(drawing)).findFirst().orElse(null);
        String part = known == null ? free("xl/drawings/mizaniBoxes", ".vml") : known.part();
        byte[] before = null;
        if (known != null && parts.has(part)) {
            try (GuardedStream in = parts.stream(part)) {
                before = whole(in);
            }
        }
        if (known == null) {
            added.add(new NewRelation(drawing, names.relations() + "/vmlDrawing", "/" + part));
        }
        Set<String> missing = commentsPart.withoutBox(comments);
        byte[] after = new CommentBoxes(comments).with(before, missing, commentsPart.dropped());
        entry(part);
        zip.write(after);
        zip.closeEntry();
    }

    private static byte[] whole(GuardedStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] piece = new byte[1 << 14];
        for (int got = in.read(piece, 0, piece.length); got >= 0; got = in.read(piece, 0, piece.length)) {
            bytes.write(piece, 0, got);
            in.tokenBegins();
        }
        return bytes.toByteArray();
    }

    private void writeFindings(@Nullable Integer position) throws IOException {
        String part = position == null
                ? free("xl/worksheets/mizaniFindings", ".xml")
                : contents.parts().get(position);
        Writer out = begin(part);
        new FindingsSheet(styles, out).write(annotation.table(), names, workbook.hasViews());
        end(out);
        List<NewRelation> added = new ArrayList<>();
        if (position == null) {
            String id = freeId(relations, "mizaniFindings");
            types.put(part, TYPE + "spreadsheetml.worksheet+xml");
            added.add(new NewRelation(id, names.relations() + "/worksheet", "/" + part));
            try (XmlPieces in = parts.pieces(workbookPart)) {
                Writer contentsOut = begin(workbookPart);
                workbook.copy(in, contentsOut, annotation.table().sheetName(), id);
                end(contentsOut);
            }
        } else {
            written.add(ZipScan.key(relationsOf(part)));
        }
        if (relation(relations, "styles") == null) {
            added.add(new NewRelation(
                    freeId(relations, "mizaniStyles"), names.relations() + "/styles", "/" + stylesPart()));
        }
        if (!added.isEmpty() || formulaReplaced) {
            writeRelations(workbookPart, added, formulaReplaced ? "calcChain" : null);
        }
    }

    private String stylesPart() {
        return free("xl/mizaniStyles", ".xml");
    }

    private void writeStyles() throws IOException {
        Relation relation = relation(relations, "styles");
        if (relation == null) {
            String part = stylesPart();
            Writer out = begin(part);
            new StylesEditor(styles, out).write(names);
            end(out);
            types.put(part, TYPE + "spreadsheetml.styles+xml");
            return;
        }
        try (XmlPieces in = parts.pieces(relation.part())) {
            Writer out = begin(relation.part());
            new StylesEditor(styles, out).copy(in);
            end(out);
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
                Writer out = begin(known.part());
                PackageLists.properties(in, out, annotation.mark(), names);
                end(out);
            }
            return;
        }
        String part = parts.has("docProps/custom.xml") ? free("docProps/mizani", ".xml") : "docProps/custom.xml";
        Writer out = begin(part);
        PackageLists.properties(null, out, annotation.mark(), names);
        end(out);
        types.put(part, TYPE + "custom-properties+xml");
        writeRelations(
                "",
                List.of(new NewRelation(
                        freeId(Relation.of(parts, ""), "mizaniProperties"), names.customPropertiesType(), "/" + part)),
                null);
    }

    private void writeRelations(String part, List<NewRelation> added, @Nullable String dropped) throws IOException {
        String list = relationsOf(part);
        Writer out = begin(list);
        if (parts.has(list)) {
            try (XmlPieces in = parts.pieces(list)) {
                PackageLists.relations(in, out, added, dropped);
            }
        } else {
            PackageLists.relations(null, out, added, dropped);
        }
        end(out);
    }

    private void writeTypes() throws IOException {
        Relation chain = formulaReplaced ? relation(relations, "calcChain") : null;
        if (chain != null) {
            written.add(ZipScan.key(chain.part()));
        }
        try (XmlPieces in = parts.pieces(CONTENT_TYPES)) {
            Writer out = begin(CONTENT_TYPES);
            PackageLists.types(in, out, types, chain == null ? null : chain.part());
            end(out);
        }
    }

    private void copyOthers() throws IOException {
        byte[] piece = new byte[1 << 14];
        for (String name : parts.names()) {
            if (written.contains(ZipScan.key(name))) {
                continue;
            }
            entry(name);
            try (GuardedStream in = parts.stream(name)) {
                for (int got = in.read(piece, 0, piece.length); got >= 0; got = in.read(piece, 0, piece.length)) {
                    zip.write(piece, 0, got);
                    in.progressed();
                }
            }
            zip.closeEntry();
        }
    }

    private Writer begin(String part) throws IOException {
        entry(part);
        return new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 14);
    }

    private void entry(String part) throws IOException {
        if (!written.add(ZipScan.key(part))) {
            throw Problems.damaged(part);
        }
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }

    private void end(Writer out) throws IOException {
        out.flush();
        zip.closeEntry();
    }

    /** A name that no part of the package has. */
    private String free(String start, String ending) {
        String name = start + ending;
        for (int i = 2; parts.has(name) || written.contains(ZipScan.key(name)); i++) {
            name = start + i + ending;
        }
        return name;
    }

    private static String freeId(List<Relation> taken, String start) {
        Set<String> ids = taken.stream().map(Relation::id).collect(Collectors.toSet());
        String id = start;
        for (int i = 2; ids.contains(id); i++) {
            id = start + i;
        }
        return id;
    }

    private static String relationsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    private @Nullable Relation relation(List<Relation> all, String type) {
        return all.stream()
                .filter(r -> r.type().equals(type) && parts.has(r.part()))
                .findFirst()
                .orElse(null);
    }
}

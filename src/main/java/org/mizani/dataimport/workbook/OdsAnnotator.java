package org.mizani.dataimport.workbook;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Annotates an OpenDocument spreadsheet while it passes; all but its content and its properties stays byte for byte. */
final class OdsAnnotator {

    private static final String TYPE = "mimetype";
    private static final String META = "meta.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";

    private final ZipParts parts;
    private final Annotation annotation;
    private final boolean again;
    private final @Nullable Integer findings;
    private final OdsTables tables;

    private OdsAnnotator(ZipParts parts, Annotation annotation, boolean again, @Nullable Integer findings)
            throws IOException {
        this.parts = parts;
        this.annotation = annotation;
        this.again = again;
        try (XmlPart xml = parts.xml(OdsWorkbook.CONTENT)) {
            this.tables = OdsTables.read(xml, Limits.DEFAULT);
        }
        this.findings = findings == null ? null : tables.positions().get(findings);
    }

    /** @param findings position of the sheet that lists the findings of an earlier annotation, null when there is none */
    static void write(Path original, Annotation annotation, boolean again, @Nullable Integer findings, OutputStream out)
            throws IOException {
        try (ZipParts parts = ZipParts.open(original, Limits.DEFAULT)) {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            new OdsAnnotator(parts, annotation, again, findings).write(zip);
            zip.finish();
        }
    }

    private void write(ZipOutputStream zip) throws IOException {
        if (parts.has(TYPE)) {
            writeType(zip);
        }
        OdsLooks looks = new OdsLooks(annotation.mark());
        edit(Writer.nullWriter(), looks);
        Writer content = begin(zip, OdsWorkbook.CONTENT);
        edit(content, looks);
        end(zip, content);
        Writer meta = begin(zip, META);
        writeMeta(meta);
        end(zip, meta);
        for (String name : parts.names()) {
            if (name.equals(MANIFEST) && !parts.has(META)) {
                Writer manifest = begin(zip, name);
                writeManifest(manifest);
                end(zip, manifest);
            } else if (!name.equals(TYPE)
                    && !name.equalsIgnoreCase(META)
                    && !name.equalsIgnoreCase(OdsWorkbook.CONTENT)) {
                copy(zip, name);
            }
        }
    }

    /** What styles the changes need is known after the content has passed once. */
    private void edit(Writer out, OdsLooks looks) throws IOException {
        Map<String, CellEdit.OfSheet> bySheet = CellEdit.of(annotation, Limits.DEFAULT);
        Map<Integer, CellEdit.OfSheet> edits = new HashMap<>();
        for (int i = 0; i < tables.sheets().size(); i++) {
            CellEdit.OfSheet ofSheet =
                    bySheet.get(CellEdit.key(tables.sheets().get(i).name()));
            if (ofSheet != null) {
                edits.put(tables.positions().get(i), ofSheet);
            }
        }
        String name = WorkbookEditor.unique(
                annotation.table().sheetName(),
                tables.sheets().stream()
                        .filter(s -> findings == null
                                || !findings.equals(tables.positions().get(s.position())))
                        .map(s -> s.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()));
        try (XmlPieces in = parts.pieces(OdsWorkbook.CONTENT)) {
            new OdsEditor(in, out, looks, edits, new OdsFindings(annotation.table(), name, findings), again).copy();
        }
    }

    private void writeMeta(Writer out) throws IOException {
        String property = "<mzm:user-defined xmlns:mzm=\"" + NAMES + "meta:1.0\" mzm:name=\"" + Mark.PROPERTY
                + "\" mzm:value-type=\"string\">" + annotation.mark().text() + "</mzm:user-defined>";
        if (!parts.has(META)) {
            out.write(OoxmlNames.PROLOGUE + "<office:document-meta xmlns:office=\"" + NAMES
                    + "office:1.0\" office:version=\"1.2\"><office:meta>" + property
                    + "</office:meta></office:document-meta>");
            return;
        }
        try (XmlPieces in = parts.pieces(META)) {
            while (in.next()) {
                if (in.starts("user-defined") && Mark.PROPERTY.equals(in.tag().attribute("name"))) {
                    in.skipElement();
                    continue;
                }
                if (in.starts("meta") && in.kind() == XmlPieces.Kind.EMPTY) {
                    out.write(in.tag().opened() + property + in.tag().endTag());
                    continue;
                }
                if (in.ends("meta")) {
                    out.write(property);
                }
                in.copyTo(out);
            }
        }
    }

    private void writeManifest(Writer out) throws IOException {
        try (XmlPieces in = parts.pieces(MANIFEST)) {
            while (in.next()) {
                if (in.ends("manifest")) {
                    out.write("<mzn:file-entry xmlns:mzn=\"" + NAMES + "manifest:1.0\" mzn:full-path=\"" + META
                            + "\" mzn:media-type=\"text/xml\"/>");
                }
                in.copyTo(out);
            }
        }
    }

    /** The first file of the zip, not packed, so that programs know the document by its first bytes. */
    private void writeType(ZipOutputStream zip) throws IOException {
        byte[] type;
        try (GuardedStream in = parts.stream(TYPE)) {
            type = in.readNBytes(1 << 10);
        }
        CRC32 crc = new CRC32();
        crc.update(type);
        ZipEntry entry = entry(TYPE);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(type);
        zip.closeEntry();
    }

    private void copy(ZipOutputStream zip, String name) throws IOException {
        byte[] piece = new byte[1 << 14];
        zip.putNextEntry(entry(name));
        try (GuardedStream in = parts.stream(name)) {
            for (int got = in.read(piece, 0, piece.length); got >= 0; got = in.read(piece, 0, piece.length)) {
                zip.write(piece, 0, got);
                in.progressed();
            }
        }
        zip.closeEntry();
    }

    private static Writer begin(ZipOutputStream zip, String name) throws IOException {
        zip.putNextEntry(entry(name));
        return new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 14);
    }

    private static void end(ZipOutputStream zip, Writer out) throws IOException {
        out.flush();
        zip.closeEntry();
    }

    /** The same file annotated alike gives the same bytes. */
    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        return entry;
    }
}

package org.mizani.dataimport.workbook;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.workbook.PackageLists.NewRelation;

/** The parts of an Office Open XML package as they are written anew: each once, and at last those that nobody changed. */
final class PackageWriter {

    /** The same file annotated alike gives the same bytes. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.";
    private static final int PIECE = 1 << 14;

    private final ZipParts parts;
    private final ZipOutputStream zip;
    private final Set<String> written = new HashSet<>();
    private final Map<String, String> types = new LinkedHashMap<>();

    /** @param parts of the package that is copied */
    PackageWriter(ZipParts parts, OutputStream out) {
        this.parts = parts;
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** The first relation of this type whose part is there; null when there is none. */
    @Nullable
    Relation relation(List<Relation> all, String type) {
        return all.stream()
                .filter(r -> r.type().equals(type) && parts.has(r.part()))
                .findFirst()
                .orElse(null);
    }

    /** Begins a part of text, which {@link #end} ends. */
    Writer begin(String part) throws IOException {
        entry(part);
        return new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), PIECE);
    }

    void end(Writer out) throws IOException {
        out.flush();
        zip.closeEntry();
    }

    void write(String part, byte[] bytes) throws IOException {
        entry(part);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** The copy is to be without a part of the package. */
    void leaveOut(String part) {
        written.add(ZipScan.key(part));
    }

    /** Says of what type a new part is; {@code type} without its common beginning. */
    void type(String part, String type) {
        types.put(part, TYPE + type);
    }

    /** A name that no part of the package has. */
    String free(String start, String ending) {
        String name = start + ending;
        for (int i = 2; parts.has(name) || written.contains(ZipScan.key(name)); i++) {
            name = start + i + ending;
        }
        return name;
    }

    /** Writes the relations of a part, or of the package for "", with further ones and without those of a type. */
    void relations(String part, List<NewRelation> added, @Nullable String dropped) throws IOException {
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

    /** The copy is to be without the relations that an annotated part had. */
    void leaveOutRelationsOf(String part) {
        leaveOut(relationsOf(part));
    }

    private static String relationsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /** Writes the list of types, without that of a part that is left out, and copies what nobody wrote, byte for byte. */
    void finish(@Nullable String leftOut) throws IOException {
        try (XmlPieces in = parts.pieces(CONTENT_TYPES)) {
            Writer out = begin(CONTENT_TYPES);
            PackageLists.types(in, out, types, leftOut);
            end(out);
        }
        for (String name : parts.names()) {
            if (!written.contains(ZipScan.key(name))) {
                copy(name);
            }
        }
        zip.finish();
    }

    private void copy(String name) throws IOException {
        byte[] piece = new byte[PIECE];
        entry(name);
        try (GuardedStream in = parts.stream(name)) {
            for (int got = in.read(piece, 0, piece.length); got >= 0; got = in.read(piece, 0, piece.length)) {
                zip.write(piece, 0, got);
                in.progressed();
            }
        }
        zip.closeEntry();
    }

    private void entry(String part) throws IOException {
        if (!written.add(ZipScan.key(part))) {
            throw Problems.damaged(part);
        }
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }
}

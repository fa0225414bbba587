package org.mizani.dataimport.workbook;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The files inside a zip, looked over by {@link ZipScan} before any is opened. Only the few that a reader asks for are
 * ever unpacked, into no file; names do not depend on case, as in all Office packages.
 */
final class ZipParts implements Closeable {

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries;
    private final Limits limits;
    private final ElementBudget elements = new ElementBudget();

    private ZipParts(ZipFile zip, Map<String, ZipEntry> entries, Limits limits) {
        this.zip = zip;
        this.entries = entries;
        this.limits = limits;
    }

    static ZipParts open(Path file, Limits limits) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw Problems.damaged("zip");
        }
        try {
            Limits own = zip.getEntry(OdsWorkbook.CONTENT) == null ? limits : limits.openDocument();
            return new ZipParts(zip, new ZipScan(own).scan(zip), own);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    boolean has(String name) {
        return entries.containsKey(ZipScan.key(name));
    }

    /** Names of all files, in their order and as they are written. */
    List<String> names() {
        return entries.values().stream().map(ZipEntry::getName).toList();
    }

    boolean hasUnder(String folder) {
        return entries.keySet().stream().anyMatch(n -> n.startsWith(folder));
    }

    boolean hasFileNamed(String name) {
        return entries.keySet().stream().anyMatch(n -> n.endsWith("/" + name));
    }

    /** Bytes of a part, guarded. @throws UnreadableFileException when there is no such part */
    GuardedStream stream(String name) throws IOException {
        ZipEntry entry = entries.get(ZipScan.key(name));
        if (entry == null) {
            throw Problems.damaged(name);
        }
        try {
            return new GuardedStream(zip.getInputStream(entry), entry, limits.stretchBytes());
        } catch (ZipException | EOFException e) {
            throw Problems.damaged(name);
        }
    }

    /** @throws UnreadableFileException also when it is no text of a known encoding */
    XmlPieces pieces(String name) throws IOException {
        GuardedStream bytes = stream(name);
        try {
            return new XmlPieces(bytes, name);
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    XmlPart xml(String name) throws IOException {
        return XmlPart.of(stream(name), name, elements.ofOneReading());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

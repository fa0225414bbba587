package org.mizani.dataimport.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zip archives whose bytes do not depend on when they were written. */
final class FixedZip {

    private static final LocalDateTime WHEN = LocalDateTime.of(2025, 1, 1, 0, 0);

    private FixedZip() {}

    /** The same archive without the time of its writing. */
    static byte[] of(byte[] zip) throws IOException {
        return of(zip, text -> text);
    }

    /** The same with the texts of its XML parts changed. */
    static byte[] of(byte[] zip, UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), changed(entry.getName(), in.readAllBytes(), change));
            }
        }
        return written(parts);
    }

    private static byte[] changed(String name, byte[] bytes, UnaryOperator<String> change) {
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
            return bytes;
        }
        String text = new String(bytes, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:created[^>]*>)[^<]*", "$12025-01-01T00:00:00Z");
        return change.apply(text).getBytes(StandardCharsets.UTF_8);
    }

    /** A part named {@code mimetype} is stored as it is, as OpenDocument wants. */
    static byte[] written(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(WHEN);
                if (part.getKey().equals("mimetype")) {
                    store(entry, part.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static void store(ZipEntry entry, byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
    }
}

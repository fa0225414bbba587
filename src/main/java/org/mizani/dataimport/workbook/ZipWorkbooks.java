package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Tells the kinds of files apart that are zips. */
final class ZipWorkbooks {

    private static final int LONGEST_TYPE = 200;

    private ZipWorkbooks() {}

    static RawWorkbook open(Path file, Limits limits) throws IOException {
        ZipParts parts = ZipParts.open(file, limits);
        try {
            return isOpenDocument(parts) ? new OdsWorkbook(parts, limits) : new XlsxWorkbook(parts, limits);
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    static boolean isOpenDocument(ZipParts parts) throws IOException {
        if (parts.has("xl/workbook.bin")) {
            throw Problems.refused("file-xlsb");
        }
        if (parts.has("word/document.xml") || parts.has("ppt/presentation.xml")) {
            throw Problems.refused("file-is-document");
        }
        if (parts.has("index/document.iwa") || parts.has("index.zip")) {
            throw Problems.refused("file-not-a-spreadsheet");
        }
        if (!parts.has("mimetype")) {
            return parts.has(OdsWorkbook.CONTENT) && !parts.has(XlsxWorkbook.USUAL_PART);
        }
        String type;
        try (GuardedStream in = parts.stream("mimetype")) {
            type = new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII);
        }
        if (type.contains("sun.xml.calc")) {
            throw Problems.refused("file-ods");
        }
        if (!type.contains("opendocument.spreadsheet")) {
            throw Problems.refused("file-is-document");
        }
        return true;
    }
}

package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The door to files: opens those that are spreadsheets, and says in words why others are not. */
public final class Workbooks {

    private Workbooks() {}

    /**
     * Opens a file by its content, whatever its name. Nothing is written anywhere; closing the workbook lets go of the
     * file.
     *
     * @param originalName as the person who sent the file knows it; names the sheet of a CSV file
     * @throws UnreadableFileException when the file is nothing that we read, is broken or beyond the limits
     */
    public static RawWorkbook open(Path file, String originalName) throws IOException {
        return open(file, originalName, Limits.DEFAULT);
    }

    /** As {@link #open(Path, String)}, with the cells that people corrected read as they say. */
    public static RawWorkbook open(Path file, String originalName, Corrections corrections) throws IOException {
        RawWorkbook workbook = open(file, originalName);
        return corrections.none() ? workbook : new CorrectedWorkbook(workbook, corrections);
    }

    static RawWorkbook open(Path file, String originalName, Limits limits) throws IOException {
        return switch (signature(file)) {
            case ZIP -> ZipWorkbooks.open(file, limits);
            case TEXT_OR_UNKNOWN -> CsvWorkbook.open(file, FileNames.shown(originalName), limits);
            case XML_RECORDS -> XmlWorkbook.open(file, FileNames.shown(originalName), limits);
            case OLE2 -> XlsWorkbook.open(file, limits);
            case OLD_WORKBOOK -> throw Problems.refused("file-xls");
            case NOTHING -> throw Problems.refused("file-empty");
            case ONLY_ZEROS -> throw Problems.damaged("0x00");
            case PDF -> throw Problems.refused("file-is-pdf");
            case IMAGE -> throw Problems.refused("file-is-image");
            case ARCHIVE -> throw Problems.refused("file-is-archive");
            case WEB_PAGE -> throw Problems.refused("file-is-web-page");
            case DOCUMENT -> throw Problems.refused("file-is-document");
        };
    }

    static Signature signature(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Signature.of(in.readNBytes(Signature.LENGTH));
        }
    }
}

package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What an annotated copy of a file is. */
public enum AnnotatedFormat {
    OOXML("xlsx", "xlsm xltx xltm"),
    /** A text file becomes a workbook, and so does a list of records in XML. */
    TEXT("xlsx", ""),
    OPEN_DOCUMENT("ods", "ots"),
    BIFF("xls", "xlt");

    private final String usual;
    private final String others;

    AnnotatedFormat(String usual, String others) {
        this.usual = usual;
        this.others = others;
    }

    /**
     * By the content of the file.
     *
     * @throws UnreadableFileException when it is nothing that we read
     */
    public static AnnotatedFormat of(Path file) throws IOException {
        return switch (Workbooks.signature(file)) {
            case ZIP -> isOpenDocument(file) ? OPEN_DOCUMENT : OOXML;
            case OLE2 -> BIFF;
            case TEXT_OR_UNKNOWN, XML_RECORDS -> TEXT;
            case NOTHING, OLD_WORKBOOK, PDF, IMAGE, ARCHIVE, WEB_PAGE, DOCUMENT, ONLY_ZEROS ->
                throw Problems.refused("file-not-a-spreadsheet");
        };
    }

    /** The ending of a file's name, kept when it is one of the format. */
    public String ending(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return List.of(others.split(" ", -1)).contains(ending) && !ending.isEmpty() ? ending : usual;
    }

    /** The media type of a file with such an ending. */
    public static String mediaType(String ending) {
        return switch (ending) {
            case "xlsm" -> "application/vnd.ms-excel.sheet.macroEnabled.12";
            case "xltx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.template";
            case "xltm" -> "application/vnd.ms-excel.template.macroEnabled.12";
            case "ods" -> "application/vnd.oasis.opendocument.spreadsheet";
            case "ots" -> "application/vnd.oasis.opendocument.spreadsheet-template";
            case "xls", "xlt" -> "application/vnd.ms-excel";
            default -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        };
    }

    private static boolean isOpenDocument(Path file) throws IOException {
        try (ZipParts parts = ZipParts.open(file, Limits.DEFAULT)) {
            return ZipWorkbooks.isOpenDocument(parts);
        }
    }
}

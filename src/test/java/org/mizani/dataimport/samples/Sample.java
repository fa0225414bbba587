package org.mizani.dataimport.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A file to be written. */
final class Sample {

    private final String file;
    private final byte[] bytes;

    Sample(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes.clone();
    }

    /** In the format that the ending names. */
    static Sample of(String file, Book book) throws IOException {
        return new Sample(
                file,
                switch (file.substring(file.lastIndexOf('.'))) {
                    case ".xlsx" -> PoiFile.xlsx(book);
                    case ".xls" -> PoiFile.xls(book);
                    case ".ods" -> OdsFile.of(book);
                    case ".csv" -> new TextFile(',', StandardCharsets.UTF_8, "").of(book.only());
                    case ".tsv" -> new TextFile('\t', StandardCharsets.UTF_8, "").of(book.only());
                    default -> throw new IllegalArgumentException(file);
                });
    }

    static Sample of(String file, String sheet, String table) throws IOException {
        return of(file, Book.of(sheet, table));
    }

    String file() {
        return file;
    }

    byte[] bytes() {
        return bytes.clone();
    }
}

package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

final class OdsAnnotator {
    private OdsAnnotator() {}

    static void write(Path original, Annotation annotation, OutputStream out) throws IOException {
        throw Problems.refused("file-ods");
    }
}

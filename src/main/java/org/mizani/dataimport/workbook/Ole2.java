package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files in the container that Office used before 2007, and still uses to lock newer files. */
final class Ole2 {

    private Ole2() {}

    /** Why the file is not read; there is no such file that we read yet. */
    static UnreadableFileException refusal(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            return Problems.refused(code(container.getRoot()));
        } catch (IOException | RuntimeException e) {
            return Problems.damaged("OLE2");
        }
    }

    private static String code(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            return "file-protected";
        }
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            return "file-xls";
        }
        return root.hasEntryCaseInsensitive("WordDocument") || root.hasEntryCaseInsensitive("PowerPoint Document")
                ? "file-is-document"
                : "file-not-a-spreadsheet";
    }
}

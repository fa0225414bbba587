package org.mizani.dataimport.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** A workbook in the container that Office used before 2007, and still uses to lock newer files. */
final class Ole2 implements Closeable {

    static final String WORKBOOK = "Workbook";

    /** A locked workbook says so in one of its first records. */
    private static final int RECORDS_BEFORE_LOCK = 3;

    /** Bytes that are decoded in all when each sheet of a locked workbook is looked for. */
    private static final long MOST_LOCKED_BYTES = 1L << 29;

    private final POIFSFileSystem container;
    private final @Nullable EncryptionInfo key;

    private Ole2(POIFSFileSystem container) throws IOException {
        this.container = container;
        if (!container.getRoot().hasEntryCaseInsensitive(WORKBOOK)) {
            throw Problems.refused(refusal(container.getRoot()));
        }
        this.key = key();
    }

    /** @throws UnreadableFileException when it holds no workbook of Excel 97 to 2003, or one that needs a password */
    static Ole2 open(Path file) throws IOException {
        POIFSFileSystem container;
        try {
            container = new POIFSFileSystem(file.toFile(), true);
        } catch (IOException | RuntimeException e) {
            throw Problems.damaged("OLE2");
        }
        try {
            return new Ole2(container);
        } catch (IOException | RuntimeException e) {
            container.close();
            throw e;
        }
    }

    /** The records of the workbook from a position on. */
    Biff records(int position) throws IOException {
        return Biff.at(stream(), position, key);
    }

    /** @throws UnreadableFileException when a locked workbook has so many sheets that finding them would take minutes */
    void checkSheets(int count) throws IOException {
        try (DocumentInputStream stream = stream()) {
            if (key != null && (long) stream.available() * count > MOST_LOCKED_BYTES) {
                throw Problems.refused("file-protected");
            }
        }
    }

    boolean has(String entry) {
        return container.getRoot().hasEntryCaseInsensitive(entry);
    }

    boolean hasStartingWith(String prefix) {
        return container.getRoot().getEntryNames().stream().anyMatch(n -> n.startsWith(prefix));
    }

    @Override
    public void close() throws IOException {
        container.close();
    }

    private DocumentInputStream stream() throws IOException {
        try {
            if (container.getRoot().getEntryCaseInsensitive(WORKBOOK) instanceof DocumentEntry entry) {
                return container.getRoot().createDocumentInputStream(entry);
            }
        } catch (IOException | RuntimeException e) {
            throw Problems.damaged(WORKBOOK);
        }
        throw Problems.damaged(WORKBOOK);
    }

    /** Opens what is locked without a password of anyone's, as programs do when only changes are forbidden. */
    private @Nullable EncryptionInfo key() throws IOException {
        try (Biff records = Biff.at(stream(), 0, null)) {
            if (!records.next()) {
                throw Problems.damaged(WORKBOOK);
            }
            if (records.decode(BOFRecord::new).getVersion() != BOFRecord.VERSION) {
                throw Problems.refused("file-xls");
            }
            for (int i = 0; i < RECORDS_BEFORE_LOCK && records.next(); i++) {
                if (records.sid() == FilePassRecord.sid) {
                    EncryptionInfo lock = records.decode(FilePassRecord::new).getEncryptionInfo();
                    if (!opens(lock)) {
                        throw Problems.refused("file-protected");
                    }
                    return lock;
                }
            }
            return null;
        }
    }

    private static boolean opens(EncryptionInfo lock) {
        try {
            return lock.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD);
        } catch (java.security.GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    private static String refusal(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            return "file-protected";
        }
        if (root.hasEntryCaseInsensitive("Book")) {
            return "file-xls";
        }
        return root.hasEntryCaseInsensitive("WordDocument") || root.hasEntryCaseInsensitive("PowerPoint Document")
                ? "file-is-document"
                : "file-not-a-spreadsheet";
    }
}

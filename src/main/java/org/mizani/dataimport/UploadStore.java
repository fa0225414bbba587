package org.mizani.dataimport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mizani.dataimport.workbook.FileNames;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps uploads byte for byte under their fingerprint; what the user called a file never becomes a path. */
@Component
public class UploadStore {

    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");
    private static final String INCOMING = "incoming";
    private static final String PART = ".part";

    private final Path folder;

    UploadStore(@Value("${mizani.data}") Path data) {
        this.folder = data.toAbsolutePath().normalize().resolve("uploads");
    }

    /** Keeps the bytes of {@code in}; the same bytes again take no more room. */
    public Upload keep(String fileName, InputStream in) throws IOException {
        Files.createDirectories(folder);
        Path incoming = Files.createTempFile(folder, INCOMING, PART);
        try {
            MessageDigest digest = sha256();
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(incoming), digest)) {
                in.transferTo(out);
            }
            String fingerprint = HexFormat.of().formatHex(digest.digest());
            long bytes = Files.size(incoming);
            moveTo(incoming, file(fingerprint));
            return new Upload(FileNames.shown(fileName), fingerprint, bytes);
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    /** Where the bytes with a fingerprint lie. */
    public Path file(String sha256) {
        return folder.resolve(sha256);
    }

    /** Deletes what a crash left: half uploads, and files that {@code needed} does not name. */
    void tidy(Predicate<String> needed) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> orphans;
        try (Stream<Path> files = Files.list(folder)) {
            orphans = files.filter(f -> isPart(f) || (isUpload(f) && !needed.test(name(f))))
                    .toList();
        }
        for (Path orphan : orphans) {
            Files.deleteIfExists(orphan);
        }
    }

    private static boolean isPart(Path file) {
        return name(file).startsWith(INCOMING) && name(file).endsWith(PART);
    }

    private static boolean isUpload(Path file) {
        return FINGERPRINT.matcher(name(file)).matches();
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    void forget(String sha256) throws IOException {
        Files.deleteIfExists(file(sha256));
    }

    private static void moveTo(Path incoming, Path kept) throws IOException {
        try {
            Files.move(incoming, kept, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(incoming, kept, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.mizani.reports.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the zips of batches in a folder, each beside a description that a restarted server finds them again by. What is
 * half written has another name.
 */
@Component
class BatchFiles {

    private static final Logger LOG = LoggerFactory.getLogger(BatchFiles.class);
    private static final Pattern OURS = Pattern.compile("[0-9a-f-]{36}\\.(zip|json|part)");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;

    BatchFiles(@Value("${mizani.data}") Path data) {
        this.folder = data.toAbsolutePath().normalize().resolve("report-batches");
    }

    /** Writes bytes. */
    interface Writer {
        void writeTo(OutputStream out) throws IOException;
    }

    Path zip(UUID id) {
        return folder.resolve(id + ".zip");
    }

    /** Keeps what the writer writes; when it fails, nothing is left. */
    Batch.Zip write(UUID id, Writer writer) throws IOException {
        Files.createDirectories(folder);
        Path part = folder.resolve(id + ".part");
        try {
            DigestOutputStream out = new DigestOutputStream(
                    new BufferedOutputStream(Files.newOutputStream(part)), DigestUtils.getSha256Digest());
            try (out) {
                writer.writeTo(out);
            }
            Batch.Zip zip =
                    new Batch.Zip(Hex.encodeHexString(out.getMessageDigest().digest()), Files.size(part));
            rename(part, zip(id));
            return zip;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Keeps the description of a batch whose zip is written. */
    void describe(Batch batch) throws IOException {
        Files.write(description(batch.id()), JSON.writeValueAsBytes(batch));
    }

    void remove(UUID id) {
        delete(zip(id));
        delete(description(id));
    }

    /** The batches that are whole, the oldest first; deletes all else that a stop of the server left. */
    List<Batch> tidied() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> ours;
        try (Stream<Path> files = Files.list(folder)) {
            ours = files.filter(file -> OURS.matcher(name(file)).matches()).toList();
        }
        List<Batch> whole = new ArrayList<>();
        Set<Path> kept = new HashSet<>();
        for (Path file : ours) {
            described(file).filter(batch -> Files.exists(zip(batch.id()))).ifPresent(batch -> {
                whole.add(batch);
                kept.add(file);
                kept.add(zip(batch.id()));
            });
        }
        ours.stream().filter(file -> !kept.contains(file)).forEach(BatchFiles::delete);
        whole.sort(Comparator.comparing(Batch::askedAt));
        return whole;
    }

    private static Optional<Batch> described(Path file) {
        if (!name(file).endsWith(".json")) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file), Batch.class));
        } catch (IOException | JacksonException e) {
            LOG.warn("{} cannot be read: its batch is removed", file, e);
            return Optional.empty();
        }
    }

    private Path description(UUID id) {
        return folder.resolve(id + ".json");
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} could not be deleted", file, e);
        }
    }

    private static void rename(Path part, Path whole) throws IOException {
        try {
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

package org.mizani.reports.schedule;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder that the operator lets reports be put into; what is half written has another name. */
@Component
class ReportsFolder {

    private final @Nullable Path folder;

    ReportsFolder(@Value("${mizani.reports-folder}") String folder) {
        this.folder = folder.isBlank() ? null : Path.of(folder).toAbsolutePath().normalize();
    }

    boolean available() {
        return folder != null;
    }

    /**
     * Puts a copy of a file there, never over another one. A folder that is missing is not made: it may be a disk that
     * is not there at the moment.
     *
     * @param name without a path
     * @return the name that it has there, numbered where another file has that name
     */
    String put(Path file, String name) throws IOException {
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NotDirectoryException("the folder for reports: " + folder);
        }
        Path part = folder.resolve("." + UUID.randomUUID() + ".part");
        try {
            copy(file, part);
            for (int n = 1; ; n++) {
                String free = n == 1 ? name : numbered(name, n);
                try {
                    Files.move(part, folder.resolve(free));
                    return free;
                } catch (FileAlreadyExistsException taken) {
                    // the next number may be free
                }
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** With the rights that files in the folder usually get, not those of our own. */
    private static void copy(Path file, Path part) throws IOException {
        try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
            Files.copy(file, out);
        }
    }

    private static String numbered(String name, int n) {
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot) + "_" + n + name.substring(dot);
    }
}

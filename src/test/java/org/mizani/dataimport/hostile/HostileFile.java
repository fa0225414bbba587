package org.mizani.dataimport.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * A file made to exhaust, mislead or spy on whoever opens it.
 *
 * @param title what is wrong with it
 * @param name under which it is sent
 * @param codes findings with which it may end; "read" when it may be read like any other
 */
public record HostileFile(String title, String name, Set<String> codes, Content content) {

    /** The outcome of a file that is read to its end. */
    public static final String READ = "read";

    static HostileFile of(String title, String name, Content content, String... codes) {
        return new HostileFile(title, name, Set.of(codes), content);
    }

    public void writeTo(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            content.writeTo(out);
        }
    }

    @Override
    public String toString() {
        return title;
    }

    /** Writes the file's bytes, the same each time. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}

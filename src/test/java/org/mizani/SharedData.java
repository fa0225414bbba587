package org.mizani;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of real published figures that some tests read; it is not part of the project. Named by the environment
 * variable {@code MIZANI_SHARED_DATA}, else expected beside the project.
 */
public final class SharedData {

    private SharedData() {}

    /** The file of that name; the test is skipped, with words, where the folder is missing. */
    public static Path file(String name) {
        String named = System.getenv("MIZANI_SHARED_DATA");
        Path folder = named == null ? Path.of("..", "shared", "data") : Path.of(named);
        Path file = folder.resolve(name);
        assumeTrue(
                Files.exists(file),
                () -> "skipped: " + file.toAbsolutePath().normalize()
                        + " is missing; name the folder of real figures in MIZANI_SHARED_DATA");
        return file;
    }
}

package org.mizani.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Turns {@code mizani.data} into an absolute path, which H2 demands, and creates the folder, for its owner alone, when
 * the embedded database lives there.
 */
class DataFolder implements EnvironmentPostProcessor {

    private static final String PROPERTY = "mizani.data";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String configured = environment.getProperty(PROPERTY);
        if (configured == null || configured.isBlank()) {
            return;
        }
        Path folder = Path.of(configured).toAbsolutePath().normalize();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("data folder", Map.of(PROPERTY, folder.toString())));
        if (environment.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:file:" + folder)) {
            create(folder);
        }
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder, ownerOnly());
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + folder + " cannot be created", e);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }
}

package org.mizani.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class DataFolderTest {

    @TempDir
    private Path temporary;

    @Test
    void a_relative_folder_becomes_absolute() {
        StandardEnvironment environment = environment("some/../data", "jdbc:postgresql:mizani");
        assertThat(environment.getProperty("mizani.data"))
                .isEqualTo(Path.of("data").toAbsolutePath().toString());
    }

    @Test
    void the_folder_of_the_embedded_database_is_made_for_its_owner_alone() throws IOException {
        Path folder = temporary.resolve("a/b");
        environment(folder.toString(), "jdbc:h2:file:${mizani.data}/mizani");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void no_folder_is_made_for_another_database() {
        Path folder = temporary.resolve("c");
        environment(folder.toString(), "jdbc:h2:mem:mizani");
        assertThat(folder).doesNotExist();
    }

    private static StandardEnvironment environment(String data, String database) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(
                        new MapPropertySource("test", Map.of("mizani.data", data, "spring.datasource.url", database)));
        new DataFolder().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}

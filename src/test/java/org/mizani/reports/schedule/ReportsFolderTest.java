package org.mizani.reports.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsFolderTest {

    @TempDir
    Path temporary;

    private Path zip;

    @BeforeEach
    void write_a_zip() throws IOException {
        zip = Files.writeString(temporary.resolve("made.zip"), "new");
    }

    @Test
    void a_file_never_takes_the_place_of_another_one_and_leaves_nothing_half_written() throws IOException {
        Path target = Files.createDirectory(temporary.resolve("target"));
        Files.writeString(target.resolve("a.zip"), "old");
        ReportsFolder folder = new ReportsFolder(target.toString());
        assertThat(folder.put(zip, "a.zip")).isEqualTo("a_2.zip");
        assertThat(folder.put(zip, "a.zip")).isEqualTo("a_3.zip");
        assertThat(folder.put(zip, "b.zip")).isEqualTo("b.zip");
        assertThat(target.resolve("a.zip")).hasContent("old");
        assertThat(target.resolve("a_3.zip")).hasContent("new");
        assertThat(target.toFile().list()).containsExactlyInAnyOrder("a.zip", "a_2.zip", "a_3.zip", "b.zip");
    }

    @Test
    void a_folder_that_is_not_there_is_not_made() {
        ReportsFolder folder = new ReportsFolder(temporary.resolve("gone").toString());
        assertThat(folder.available()).isTrue();
        assertThatExceptionOfType(NotDirectoryException.class).isThrownBy(() -> folder.put(zip, "a.zip"));
        assertThat(temporary.resolve("gone")).doesNotExist();
    }

    @Test
    void without_the_setting_there_is_no_folder() {
        ReportsFolder folder = new ReportsFolder(" ");
        assertThat(folder.available()).isFalse();
        assertThatExceptionOfType(NotDirectoryException.class).isThrownBy(() -> folder.put(zip, "a.zip"));
    }
}

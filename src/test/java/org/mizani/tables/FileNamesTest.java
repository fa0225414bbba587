package org.mizani.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Déficit, AUSSOM: 2025/26     | deficit-aussom-2025-26
            ../../etc/passwd             | etc-passwd
            النساء                       | chart
            """)
    void files_are_named_after_the_title(String title, String name) {
        assertThat(FileNames.of(title)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"79, 79", "80, 80", "200, 80"})
    void long_titles_are_cut(int letters, int length) {
        assertThat(FileNames.of("a".repeat(letters))).hasSize(length);
    }
}

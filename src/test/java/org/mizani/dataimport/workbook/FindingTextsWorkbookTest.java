package org.mizani.dataimport.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mizani.ui.texts.Texts;

class FindingTextsWorkbookTest {

    private static final Path SOURCES = Path.of("src/main/java/org/mizani/dataimport/workbook");
    private static final Pattern CODE = Pattern.compile(
            "\"((?:file|zip|too|text|quotes|encoding|macros|external|embedded|hidden|no)-[a-z0-9-]+)\"");

    @Test
    void every_code_has_a_sentence_and_a_way_out_in_every_language() throws IOException {
        Set<String> codes = codes();

        assertThat(codes).hasSizeGreaterThan(30);
        for (var language : Texts.LANGUAGES) {
            Texts texts = Texts.in(language);
            assertThat(codes).allMatch(c -> texts.has("finding." + c) && texts.has("finding." + c + ".suggestion"));
        }
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                Matcher matcher = CODE.matcher(Files.readString(file));
                while (matcher.find()) {
                    codes.add(matcher.group(1));
                }
            }
        }
        return codes;
    }
}

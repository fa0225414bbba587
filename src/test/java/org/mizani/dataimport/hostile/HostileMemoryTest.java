package org.mizani.dataimport.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** All hostile files, one after the other, in a process that has 256 MB. */
class HostileMemoryTest {

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 4, unit = TimeUnit.MINUTES)
    void each_ends_in_rows_or_a_sentence_within_ten_seconds_and_256_megabytes() throws Exception {
        HostileFiles.writeInto(folder);
        List<HostileFile> all = HostileFiles.all();
        List<String> answers = answers();
        SoftAssertions.assertSoftly(softly -> {
            for (int i = 0; i < answers.size(); i++) {
                String[] answer = answers.get(i).split("\t");
                softly.assertThat(answer[0])
                        .as(all.get(i).title())
                        .isIn(all.get(i).codes());
                softly.assertThat(Long.parseLong(answer[1]))
                        .as(all.get(i).title())
                        .isLessThan(CpuTime.LONGEST);
            }
        });
        assertThat(answers).hasSameSizeAs(all);
    }

    private List<String> answers() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        HostileProbe.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        String told = System.getProperty("surefire.test.class.path");
        builder.environment().put("CLASSPATH", told != null ? told : System.getProperty("java.class.path"));
        Process process = builder.start();
        try {
            List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("\t"))
                    .toList();
            process.waitFor();
            return lines;
        } finally {
            process.destroyForcibly();
        }
    }
}

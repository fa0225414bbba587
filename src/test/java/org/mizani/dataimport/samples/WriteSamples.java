package org.mizani.dataimport.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the samples of {@code data-import/samples}; run by hand in the project's folder when one changes. What each
 * must give is written by hand beside it, never by a program.
 */
final class WriteSamples {

    private WriteSamples() {}

    public static void main(String[] arguments) throws IOException {
        Path samples = Path.of("data-import", "samples");
        write(samples.resolve("good"), good());
        write(samples.resolve("bad"), bad());
    }

    static List<Sample> good() throws IOException {
        return Stream.of(FormatSamples.all(), LayoutSamples.all(), ValueSamples.all(), MeaningSamples.all())
                .flatMap(List::stream)
                .toList();
    }

    static List<Sample> bad() throws IOException {
        return Stream.of(BadSamples.people(), BadSamples.money(), BadSamples.files())
                .flatMap(List::stream)
                .toList();
    }

    private static void write(Path folder, List<Sample> samples) throws IOException {
        Files.createDirectories(folder);
        for (Sample sample : samples) {
            Path file = folder.resolve(sample.file());
            if (!sample.file().contains("locked") || !Files.exists(file)) {
                Files.write(file, sample.bytes());
            }
        }
    }
}

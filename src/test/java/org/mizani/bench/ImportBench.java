package org.mizani.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The large workbook from upload to dashboard, in processes of 256 MB and of 1 GB heap. */
final class ImportBench {

    static final String H2 = "H2";
    static final String POSTGRES = "PostgreSQL";

    private static final List<String> HEAPS = List.of("256m", "1g");

    private final Report report;

    ImportBench(Report report) {
        this.report = report;
    }

    void run(Path folder) throws IOException, InterruptedException {
        Path file = BenchWorkbook.in(folder);
        for (String database : List.of(H2, POSTGRES)) {
            for (String heap : HEAPS) {
                run(file, folder.resolve("import"), database, heap);
            }
        }
    }

    private void run(Path file, Path data, String database, String heap) throws IOException, InterruptedException {
        delete(data);
        List<String> steps = Child.run(ImportProbe.class, heap, data.toString(), file.toString(), database).stream()
                .filter(l -> l.contains(";"))
                .toList();
        report.heading("Importing the same file into an empty database, " + database + ", -Xmx" + heap);
        report.row("step", "time", "rows/s", "processor", "heap peak", "process peak", "where the time goes");
        for (String step : steps) {
            String[] parts = step.split(";", -1);
            double milliseconds = Double.parseDouble(parts[1]);
            report.row(
                    parts[0],
                    "%.1f s".formatted(milliseconds / 1000),
                    "%,.0f".formatted(BenchWorkbook.ROWS * 1000 / milliseconds),
                    "%.1f s".formatted(Double.parseDouble(parts[2]) / 1000),
                    parts[3] + " MB",
                    parts[4] + " MB",
                    parts[5]);
        }
        delete(data);
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}

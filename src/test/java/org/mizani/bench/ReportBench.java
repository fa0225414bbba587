package org.mizani.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One report of an operation in each format, and batches of 25 and 50 operations in all three. */
final class ReportBench {

    private static final String HEAP = "512m";

    private final Report report;

    ReportBench(Report report) {
        this.report = report;
    }

    void run(Path folder) throws IOException, InterruptedException {
        Path data = Files.createDirectories(folder.resolve(Filling.REPORTS.folder()));
        List<String[]> answers = Child.run(ReportProbe.class, HEAP, data.toString()).stream()
                .map(line -> line.split(";", -1))
                .toList();
        report.heading("Reports of operations with " + Filling.REPORTS.title()
                + " claims about people, embedded database, -Xmx" + HEAP);
        report.row("one operation", "median ms", "worst ms", "median of the processor ms");
        answers.stream().filter(a -> a.length == 4).forEach(report::row);
        report.heading("Batches of three formats, -Xmx" + HEAP);
        report.row("batch", "files", "failed", "seconds", "zip MB", "heap peak MB");
        answers.stream().filter(a -> a.length == 6).forEach(report::row);
    }
}

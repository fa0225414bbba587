package org.mizani.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Each query of the dashboard with a million and more claims about people. */
final class QueryBench {

    private static final String HEAP = "1g";

    private final Report report;

    QueryBench(Report report) {
        this.report = report;
    }

    /** The database with a million claims; other benchmarks may use it too. */
    static Path million(Path folder) {
        return folder.resolve(Filling.MILLION.folder());
    }

    void run(Path folder, Filling filling) throws IOException, InterruptedException {
        Path data = Files.createDirectories(folder.resolve(filling.folder()));
        List<String> answers = Child.run(QueryProbe.class, HEAP, data.toString(), filling.name());
        report.heading("Queries on " + filling.title() + " claims, embedded database, -Xmx" + HEAP);
        report.row("query", "median ms", "worst ms", "median of the processor ms");
        answers.stream().map(a -> a.split(";", -1)).filter(a -> a.length == 4).forEach(report::row);
    }
}

package org.mizani.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Each query of the dashboard with one and with five million claims about people. */
final class QueryBench {

    private static final String HEAP = "1g";
    private static final int CONTRIBUTORS = 50;
    private static final int MONTHS = 100;

    private final Report report;

    QueryBench(Report report) {
        this.report = report;
    }

    void oneMillion(Path folder) throws IOException, InterruptedException {
        measure("one million", million(folder), CONTRIBUTORS, MONTHS);
    }

    void fiveMillion(Path folder) throws IOException, InterruptedException {
        measure("five million", folder.resolve("db-5m"), 2 * CONTRIBUTORS, MONTHS * 5 / 2);
    }

    /** The database with a million claims; other benchmarks may use it too. */
    static Path million(Path folder) {
        return folder.resolve("db-1m");
    }

    private void measure(String size, Path data, int contributors, int months)
            throws IOException, InterruptedException {
        Files.createDirectories(data);
        List<String> answers = Child.run(
                QueryProbe.class, HEAP, data.toString(), Integer.toString(contributors), Integer.toString(months));
        report.heading("Queries on " + size + " claims, embedded database, -Xmx" + HEAP);
        report.row("query", "median ms", "worst ms");
        answers.stream().map(a -> a.split(";", -1)).filter(a -> a.length == 3).forEach(report::row);
    }
}

package org.mizani.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Each view of money, with 200,000 contributions over 20 years. */
final class FinancingBench {

    private static final String HEAP = "1g";
    private static final int CONTRIBUTIONS = 200_000;

    private final Report report;

    FinancingBench(Report report) {
        this.report = report;
    }

    void run(Path folder) throws IOException, InterruptedException {
        Path data = folder.resolve("db-money");
        Files.createDirectories(data);
        List<String> answers = Child.run(FinancingProbe.class, HEAP, data.toString(), Integer.toString(CONTRIBUTIONS));
        report.heading("Money across operations, " + CONTRIBUTIONS + " contributions, embedded database, -Xmx" + HEAP);
        report.row("view", "first ms", "median ms", "worst ms", "median ms of processor");
        answers.stream().map(a -> a.split(";", -1)).filter(a -> a.length == 5).forEach(report::row);
    }
}

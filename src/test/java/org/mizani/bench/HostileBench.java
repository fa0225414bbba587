package org.mizani.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.mizani.dataimport.hostile.HostileFiles;
import org.mizani.dataimport.hostile.HostileProbe;

/** How long the hostile files take that take longest, of all that the tests read, in one process of 256 MB heap. */
final class HostileBench {

    private static final String HEAP = "256m";
    private static final int SHOWN = 5;
    private static final int FIELDS = 3;

    private final Report report;

    HostileBench(Report report) {
        this.report = report;
    }

    void run(Path folder) throws IOException, InterruptedException {
        Path files = Files.createDirectories(folder.resolve("hostile"));
        HostileFiles.writeInto(files);
        List<String[]> answers = Child.run(HostileProbe.class, HEAP, files.toString()).stream()
                .map(line -> line.split("\t", -1))
                .filter(fields -> fields.length == FIELDS)
                .sorted(Comparator.comparingLong(HostileBench::milliseconds).reversed())
                .toList();
        report.heading("The slowest of " + answers.size() + " hostile files, time of the processor, -Xmx" + HEAP);
        report.row("file", "ends in", "time");
        answers.stream()
                .limit(SHOWN)
                .forEach(fields -> report.row(fields[2], fields[0], "%,d ms".formatted(milliseconds(fields))));
    }

    private static long milliseconds(String[] fields) {
        return Long.parseLong(fields[1]);
    }
}

package org.mizani.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From the start of the process to the first answer of the interface that says ready, on a database with demo data. */
final class StartBench {

    private static final int ROUNDS = 3;
    private static final int FIRST_WITH_AOT_CACHE = 25;
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final Report report;
    private final Path folder;

    StartBench(Report report, Path folder) {
        this.report = report;
        this.folder = folder.resolve("start");
    }

    void run(Path jar) throws IOException, InterruptedException {
        ImportBench.delete(folder);
        Path data = Files.createDirectories(folder.resolve("data"));
        report.heading("Start on an existing database with the demo data");
        report.row("way", "to HTTP 200", "ratio", "process", "heap in use", "heap after collection");
        long first = first(jar, data);
        Samples plain = measured("java -jar", jar, data, List.of(), 0);
        Path unpacked = unpacked(jar);
        measured("unpacked jar", unpacked, data, List.of(), plain.median());
        if (Runtime.version().feature() >= FIRST_WITH_AOT_CACHE) {
            Path cache = folder.resolve("mizani.aot");
            Server.start(unpacked, data, List.of("-XX:AOTCacheOutput=" + cache)).close();
            measured("unpacked jar, AOT cache", unpacked, data, List.of("-XX:AOTCache=" + cache), plain.median());
            report.line("");
            report.line("The AOT cache takes %d MB.".formatted(Files.size(cache) >> 20));
        }
        report.line("");
        report.line("The very first start, which creates the database and imports the demo data, took %.1f s."
                .formatted(first / 1000.0));
        ImportBench.delete(folder);
    }

    private static long first(Path jar, Path data) throws IOException, InterruptedException {
        try (Server server = Server.start(jar, data, List.of())) {
            return server.millisecondsToStart();
        }
    }

    /** What Spring Boot recommends for the AOT cache, which does not look into jars inside jars. */
    private Path unpacked(Path jar) throws IOException, InterruptedException {
        Path to = folder.resolve("unpacked");
        Child.run(List.of(
                Child.java(), "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", to.toString()));
        return to.resolve(jar.getFileName());
    }

    private Samples measured(String way, Path jar, Path data, List<String> options, double plain)
            throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        String memory = "";
        String used = "";
        String afterwards = "";
        for (int round = 0; round < ROUNDS; round++) {
            try (Server server = Server.start(jar, data, options)) {
                times.add((double) server.millisecondsToStart());
                if (round == ROUNDS - 1) {
                    memory = Memory.resident(server.pid()) + " MB";
                    used = heap(server.pid());
                    jcmd(server.pid(), "GC.run");
                    afterwards = heap(server.pid());
                }
            }
        }
        Samples samples = Samples.of(times);
        report.row(
                way,
                "%.2f s ± %.0f %%".formatted(samples.median() / 1000, samples.spread()),
                plain == 0 ? "1" : "%.2f".formatted(samples.median() / plain),
                memory,
                used,
                afterwards);
        return samples;
    }

    private static String heap(long pid) throws IOException, InterruptedException {
        Matcher used = USED.matcher(String.join(" ", jcmd(pid, "GC.heap_info")));
        return used.find() ? (Long.parseLong(used.group(1)) >> 10) + " MB" : "";
    }

    private static List<String> jcmd(long pid, String command) throws IOException, InterruptedException {
        return Child.run(List.of(Path.of(Child.java()).resolveSibling("jcmd").toString(), Long.toString(pid), command));
    }
}

package org.mizani.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Runs the benchmarks that are named, or all: {@code ./run bench read hostile import queries financing reports pages start}. */
final class Benchmarks {

    private static final List<String> ALL = List.of(
            "read",
            "hostile",
            "import",
            "queries",
            "queries-15y",
            "queries-5m",
            "financing",
            "reports",
            "pages",
            "start");

    private Benchmarks() {}

    /** Arguments: folder to work in, packaged application, names of benchmarks in one text. */
    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        Path jar = Path.of(arguments[1]).toAbsolutePath();
        String named = arguments.length > 2 ? arguments[2].strip() : "";
        Report report = new Report();
        report.line("%d cores, Java %s".formatted(Runtime.getRuntime().availableProcessors(), Runtime.version()));
        for (String part : named.isEmpty() ? ALL : List.of(named.split(" +", -1))) {
            switch (part) {
                case "read" -> new ReadBench(report).run(folder);
                case "hostile" -> new HostileBench(report).run(folder);
                case "import" -> new ImportBench(report).run(folder);
                case "queries" -> new QueryBench(report).run(folder, Filling.MILLION);
                case "queries-15y" -> new QueryBench(report).run(folder, Filling.FIFTEEN_YEARS);
                case "queries-5m" -> new QueryBench(report).run(folder, Filling.FIVE_MILLION);
                case "financing" -> new FinancingBench(report).run(folder);
                case "reports" -> new ReportBench(report).run(folder);
                case "pages" -> new PageBench(report).run(folder, jar);
                case "start" -> new StartBench(report, folder).run(jar);
                default -> throw new IllegalArgumentException("no benchmark " + part + "; there are " + ALL);
            }
        }
        report.writeTo(folder.resolve("results.md"));
    }
}

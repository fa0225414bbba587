package org.mizani.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reading the large workbook: ours, two libraries and pandas in turns, each time in a fresh process of 256 MB heap. */
final class ReadBench {

    private static final List<String> READERS = List.of("mizani", "fastexcel", "poi-event");
    private static final int ROUNDS = 5;
    private static final String HEAP = "256m";
    private static final Pattern ANSWER = Pattern.compile("ms=(\\d+) heap=(\\d+) resident=(\\d+) check=(\\S+)");

    private final Report report;

    ReadBench(Report report) {
        this.report = report;
    }

    void run(Path folder) throws IOException, InterruptedException {
        Path file = BenchWorkbook.in(folder);
        Map<String, List<Matcher>> answers = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String reader : READERS) {
                Matcher answer = answer(Child.run(ReadProbe.class, HEAP, reader, file.toString())
                        .getLast());
                answers.computeIfAbsent(reader, r -> new ArrayList<>()).add(answer);
            }
        }
        long checks = answers.values().stream()
                .flatMap(List::stream)
                .map(m -> m.group(4))
                .distinct()
                .count();
        if (checks != 1) {
            throw new IllegalStateException("the readers do not agree on what the file says");
        }
        report.heading("Reading 500,000 rows of 12 columns, -Xmx" + HEAP);
        report.row("reader", "time", "ratio", "rows/s", "heap peak", "process peak");
        double ours = times(answers.get("mizani")).median();
        answers.forEach((reader, all) -> row(reader, times(all), ours, most(all, 2), most(all, 3)));
        pandas(file, ours);
    }

    private void row(String reader, Samples times, double ours, long heap, long resident) {
        report.row(
                reader,
                "%.2f s ± %.0f %%".formatted(times.median() / 1000, times.spread()),
                "%.2f".formatted(times.median() / ours),
                "%,.0f".formatted(BenchWorkbook.ROWS * 1000 / times.median()),
                heap + " MB",
                resident + " MB");
    }

    private void pandas(Path file, double ours) throws IOException, InterruptedException {
        String script = """
                import sys, time, pandas
                start = time.time()
                pandas.read_excel(sys.argv[1])
                print(int((time.time() - start) * 1000))
                """;
        try {
            List<String> lines = Child.run(List.of("/usr/bin/python3", "-c", script, file.toString()));
            double milliseconds = Double.parseDouble(lines.getLast());
            report.row(
                    "pandas.read_excel",
                    "%.2f s".formatted(milliseconds / 1000),
                    "%.2f".formatted(milliseconds / ours),
                    "%,.0f".formatted(BenchWorkbook.ROWS * 1000 / milliseconds),
                    "",
                    "");
        } catch (IOException | IllegalStateException e) {
            report.line("pandas is not on this machine: not compared.");
        }
    }

    private static Matcher answer(String line) {
        Matcher matcher = ANSWER.matcher(line);
        if (!matcher.find()) {
            throw new IllegalStateException(line);
        }
        return matcher;
    }

    private static Samples times(List<Matcher> answers) {
        return Samples.of(answers.stream().map(m -> Double.valueOf(m.group(1))).toList());
    }

    private static long most(List<Matcher> answers, int group) {
        return answers.stream()
                .mapToLong(m -> Long.parseLong(m.group(group)))
                .max()
                .orElse(0);
    }
}

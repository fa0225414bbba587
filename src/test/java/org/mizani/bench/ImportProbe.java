package org.mizani.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.mizani.dataimport.ImportReport;
import org.mizani.dataimport.ImportService;
import org.mizani.provenance.ImportId;
import org.springframework.context.ConfigurableApplicationContext;

/** Brings a workbook in through the product's own service, as a browser would: keep, check, accept, undo. */
final class ImportProbe {

    private final ImportService service;

    private ImportProbe(ImportService service) {
        this.service = service;
    }

    /** Arguments: folder to work in, file, name of the database. Answers one line a step. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Path file = Path.of(arguments[1]);
        if (arguments[2].equals(ImportBench.H2)) {
            run(Application.on(folder, ""), file);
        } else {
            try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
                run(Application.onPostgres(folder, server.getJdbcUrl("postgres", "postgres")), file);
            }
        }
    }

    private static void run(ConfigurableApplicationContext application, Path file) throws Exception {
        try (application) {
            new ImportProbe(application.getBean(ImportService.class)).run(file);
        }
    }

    private void run(Path file) throws Exception {
        ImportId id = timed("keep the bytes", () -> keep(file));
        ImportReport checked = timed("check", () -> service.check(id, null));
        require(checked);
        require(timed("accept", () -> service.accept(id, null, "bench", null)));
        timed("undo", () -> {
            service.undo(id, "bench", null);
            return id;
        });
    }

    private ImportId keep(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return service.receive("people.xlsx", bytes, "bench");
        }
    }

    private static void require(ImportReport report) {
        if (report.blocked() || report.rows() != BenchWorkbook.ROWS) {
            throw new IllegalStateException("not imported as a whole: " + report.rows() + " rows, "
                    + report.findings().stream().limit(3).toList());
        }
    }

    private <T> T timed(String step, Step<T> work) throws Exception {
        StackSampler sampler = StackSampler.ofThisThread();
        long processor = processorMillis();
        long start = System.nanoTime();
        T result;
        try (sampler) {
            result = work.run();
        }
        System.out.printf(
                Locale.ROOT,
                "%s;%d;%d;%d;%d;%s%n",
                step,
                (System.nanoTime() - start) / 1_000_000,
                processorMillis() - processor,
                sampler.heapPeak(),
                Memory.residentPeak(ProcessHandle.current().pid()),
                sampler.shares());
        return result;
    }

    /** Of all threads of this process; of PostgreSQL's processes nothing. */
    private static long processorMillis() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toMillis)
                .orElse(0L);
    }

    private interface Step<T> {
        T run() throws Exception;
    }
}

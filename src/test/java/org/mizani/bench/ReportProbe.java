package org.mizani.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jooq.DSLContext;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.mizani.reports.Document;
import org.mizani.reports.ReportDefinition;
import org.mizani.reports.ReportDefinitions;
import org.mizani.reports.ReportFormat;
import org.mizani.reports.ReportParameters;
import org.mizani.reports.ReportRequest;
import org.mizani.reports.Reports;
import org.mizani.reports.batch.Batch;
import org.mizani.reports.batch.BatchRequest;
import org.mizani.reports.batch.BatchWords;
import org.mizani.reports.batch.Batches;
import org.springframework.context.ConfigurableApplicationContext;

/** Makes the compliance report of operations, one by one and as batches. */
final class ReportProbe {

    private static final int CONTRIBUTIONS = 5_000;
    private static final int WARM_UPS = 5;
    private static final int RUNS = 20;
    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(20);
    private static final LocalDate DATE = LocalDate.of(2009, 12, 31);
    private static final ReportRequest.Words WORDS =
            new ReportRequest.Words(null, DATE, LocalDate.of(2009, 1, 1), DATE, null, null, "en", null);

    private final Reports reports;
    private final ReportDefinition definition;
    private final ReportRequest request;
    private final BatchRequest batchRequest;
    private final Batches batches;
    private final List<String> operations;

    private ReportProbe(ConfigurableApplicationContext context) {
        reports = context.getBean(Reports.class);
        definition = context.getBean(ReportDefinitions.class).usual();
        request = context.getBean(ReportRequest.class);
        batchRequest = context.getBean(BatchRequest.class);
        batches = context.getBean(Batches.class);
        operations = context.getBean(OperationQueries.class).all().stream()
                .map(Operation::code)
                .filter(code -> BenchFacts.OPERATIONS.contains(code) || code.startsWith("BENCH-"))
                .toList();
    }

    /** Argument: folder of the database, which is filled when it is empty. */
    public static void main(String[] arguments) {
        try (ConfigurableApplicationContext context = Application.on(Path.of(arguments[0]), "")) {
            DSLContext db = context.getBean(DSLContext.class);
            if (((Number) db.fetchValue("select count(*) from headcount")).longValue() == 0) {
                new HeadcountFiller(context).fill(Filling.REPORTS);
                new FundingFiller(db).fill(CONTRIBUTIONS, Filling.REPORTS.operations());
            }
            ReportProbe probe = new ReportProbe(context);
            probe.single();
            probe.batch(25);
            probe.batch(50);
        }
    }

    private void single() {
        ReportParameters p =
                request.parameters(definition, WORDS.about(operations.getFirst()), Locale.ENGLISH, KnownAt.NOW);
        for (ReportFormat format : ReportFormat.values()) {
            timed(format.code(), () -> reports.file(definition, p, format));
        }
        timed("the document alone", () -> reports.document(definition, p));
        Document document = reports.document(definition, p);
        for (ReportFormat format : ReportFormat.values()) {
            timed(format.code() + " of the document", () -> reports.file(document, definition, p, format));
        }
    }

    private void timed(String name, Runnable work) {
        List<Double> elapsed = new ArrayList<>();
        List<Double> worked = new ArrayList<>();
        for (int i = -WARM_UPS; i < RUNS; i++) {
            long start = System.nanoTime();
            long before = processor();
            work.run();
            if (i >= 0) {
                worked.add((processor() - before) / 1e6);
                elapsed.add((System.nanoTime() - start) / 1e6);
            }
        }
        Samples samples = Samples.of(elapsed);
        System.out.printf(
                Locale.ROOT,
                "%s;%.0f;%.0f;%.0f%n",
                name,
                samples.median(),
                samples.worst(),
                Samples.of(worked).median());
    }

    private void batch(int size) {
        BatchWords words = new BatchWords(
                List.of(definition.id()),
                operations.subList(0, size),
                Arrays.stream(ReportFormat.values()).map(ReportFormat::code).toList(),
                WORDS);
        long start = System.nanoTime();
        Batch batch = batches.ask(batchRequest.order(words, Locale.ENGLISH, KnownAt.NOW));
        while (!batch.ended()) {
            LockSupport.parkNanos(LOOK_AGAIN);
            batch = batches.byId(batch.id()).orElseThrow();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Batch.Zip zip = batch.zip();
        System.out.printf(
                Locale.ROOT,
                "%d operations;%d;%d;%.1f;%.1f;%d%n",
                size,
                batch.of(),
                batch.failed().size(),
                seconds,
                zip == null ? 0 : zip.bytes() / 1e6,
                Memory.heapPeak());
        batches.remove(batch.id());
    }

    /** Nanoseconds that this thread has worked. */
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}

package org.mizani.reports.batch;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipOutputStream;
import org.mizani.reports.Document;
import org.mizani.reports.ReportFormat;
import org.mizani.reports.Reports;
import org.mizani.reports.batch.BatchEntries.Made;
import org.mizani.ui.texts.ErrorId;
import org.mizani.ui.texts.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes the reports of a batch and writes each into the zip at once. Two are made at a time; more would only wait for
 * the engine that draws, which serves one after the other.
 */
@Component
public class BatchWriter {

    private static final Logger LOG = LoggerFactory.getLogger(BatchWriter.class);
    private static final int AT_ONCE = Math.min(2, Runtime.getRuntime().availableProcessors());

    private final Reports reports;
    private final ExecutorService makers = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("report-maker").daemon().factory());

    BatchWriter(Reports reports) {
        this.reports = reports;
    }

    /**
     * Makes an order in the thread that asks, without a line to wait in.
     *
     * @param owner for whom
     * @return the files that could not be made; the zip names them too
     * @throws CancellationException when the thread is interrupted
     */
    public List<Batch.Failure> write(BatchOrder order, String owner, OutputStream out) throws IOException {
        BatchJob job = new BatchJob(owner, order, Clock.fixed(order.asOf(), ZoneOffset.UTC));
        write(job, out);
        return job.failed();
    }

    /**
     * A report that fails is named in the zip and with the job; the others come all the same.
     *
     * @throws CancellationException when a person has ended the job
     */
    void write(BatchJob job, OutputStream out) throws IOException {
        Deque<Future<List<Made>>> begun = new ArrayDeque<>();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            BatchEntries entries = new BatchEntries(zip, job);
            for (BatchOrder.Piece piece : job.order().pieces()) {
                if (begun.size() > AT_ONCE) {
                    entries.put(made(begun.removeFirst()));
                }
                job.goesOn();
                begun.add(makers.submit(() -> make(piece, job)));
            }
            while (!begun.isEmpty()) {
                entries.put(made(begun.removeFirst()));
                job.goesOn();
            }
            if (!job.failed().isEmpty()) {
                entries.put(BatchEntries.NOT_MADE, notMade(job).getBytes(StandardCharsets.UTF_8));
            }
        } finally {
            begun.forEach(future -> future.cancel(false));
        }
    }

    private List<Made> make(BatchOrder.Piece piece, BatchJob job) {
        job.goesOn();
        Document document;
        try {
            document = reports.document(piece.definition(), piece.parameters());
        } catch (RuntimeException e) {
            String error = logged(e, job);
            return job.order().formats().stream()
                    .map(format -> new Made(name(piece, format), null, error))
                    .toList();
        }
        List<Made> files = new ArrayList<>();
        for (ReportFormat format : job.order().formats()) {
            job.goesOn();
            files.add(make(document, piece, format, job));
        }
        return files;
    }

    private Made make(Document document, BatchOrder.Piece piece, ReportFormat format, BatchJob job) {
        String name = name(piece, format);
        try {
            byte[] bytes = reports.file(document, piece.definition(), piece.parameters(), format)
                    .bytes();
            return new Made(name, bytes, null);
        } catch (RuntimeException e) {
            return new Made(name, null, logged(e, job));
        }
    }

    private static List<Made> made(Future<List<Made>> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CancellationException cancelled) {
                throw cancelled;
            }
            throw new IllegalStateException("a report could not be made at all", e);
        }
    }

    @PreDestroy
    void stop() {
        makers.shutdown();
    }

    private static String name(BatchOrder.Piece piece, ReportFormat format) {
        return Reports.name(piece.definition(), piece.parameters(), format);
    }

    private static String logged(RuntimeException e, BatchJob job) {
        String error = ErrorId.next();
        LOG.error("Error {} in a report of the batch {}", error, job.id(), e);
        return error;
    }

    private static String notMade(BatchJob job) {
        Texts texts = Texts.in(job.order().locale());
        StringBuilder text = new StringBuilder(texts.get("reports.batch.not-made")).append("\n\n");
        job.failed()
                .forEach(failure -> text.append(texts.get("reports.batch.failure", failure.name(), failure.error()))
                        .append('\n'));
        return text.toString();
    }
}

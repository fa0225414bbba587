package org.mizani.reports.batch;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.mizani.reports.Document;
import org.mizani.reports.ReportFormat;
import org.mizani.reports.Reports;
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
class BatchWriter {

    /** The file in the zip that says what is missing in it. */
    static final String NOT_MADE = "not-made.txt";

    private static final Logger LOG = LoggerFactory.getLogger(BatchWriter.class);
    private static final int AT_ONCE =
            Math.min(2, Runtime.getRuntime().availableProcessors());

    private final Reports reports;
    private final ExecutorService makers = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("report-maker").daemon().factory());

    BatchWriter(Reports reports) {
        this.reports = reports;
    }

    /**
     * A report that fails is named in the zip and with the job; the others come all the same.
     *
     * @throws CancellationException when a person has ended the job
     */
    void write(BatchJob job, OutputStream out) throws IOException {
        Deque<Future<List<Made>>> begun = new ArrayDeque<>();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            Entries entries = new Entries(zip, job);
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
                entries.put(NOT_MADE, notMade(job).getBytes(StandardCharsets.UTF_8));
            }
        } finally {
            begun.forEach(future -> future.cancel(false));
        }
    }

    /**
     * A file of a batch.
     *
     * @param bytes null when it could not be made
     * @param error what the log knows the reason by, null when there is none
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Made(
            String name, byte @Nullable [] bytes, @Nullable String error) {}

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

    /** What stands in the zip so far. */
    private static final class Entries {

        private final ZipOutputStream zip;
        private final BatchJob job;
        private final Set<String> taken = new HashSet<>(Set.of(NOT_MADE));

        Entries(ZipOutputStream zip, BatchJob job) {
            this.zip = zip;
            this.job = job;
        }

        /** The name, numbered where another file has it, also on disks that know no capitals. */
        private String unique(String name) {
            int dot = name.lastIndexOf('.');
            String unique = name;
            for (int n = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); n++) {
                unique = name.substring(0, dot) + "_" + n + name.substring(dot);
            }
            return unique;
        }

        void put(List<Made> files) throws IOException {
            for (Made file : files) {
                String name = unique(file.name());
                if (file.bytes() == null) {
                    job.failed(name, Objects.toString(file.error()));
                } else {
                    put(name, file.bytes());
                    job.made();
                }
            }
        }

        void put(String name, byte[] bytes) throws IOException {
            ZipEntry entry = new ZipEntry(name);
            entry.setTime(job.order().asOf().toEpochMilli());
            zip.putNextEntry(entry);
            zip.write(bytes);
            zip.closeEntry();
        }
    }
}

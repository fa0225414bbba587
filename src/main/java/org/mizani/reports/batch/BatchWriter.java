package org.mizani.reports.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mizani.reports.Document;
import org.mizani.reports.ReportFormat;
import org.mizani.reports.Reports;
import org.mizani.ui.texts.ErrorId;
import org.mizani.ui.texts.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes the reports of a batch one after the other and writes each into the zip at once. */
@Component
class BatchWriter {

    /** The file in the zip that says what is missing in it. */
    static final String NOT_MADE = "not-made.txt";

    private static final Logger LOG = LoggerFactory.getLogger(BatchWriter.class);

    private final Reports reports;

    BatchWriter(Reports reports) {
        this.reports = reports;
    }

    /**
     * A report that fails is named in the zip and with the job; the others come all the same.
     *
     * @throws CancellationException when a person has ended the job
     */
    void write(BatchJob job, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            Entries entries = new Entries(zip, job);
            for (BatchOrder.Piece piece : job.order().pieces()) {
                job.goesOn();
                make(piece, entries);
            }
            if (!job.failed().isEmpty()) {
                entries.put(NOT_MADE, notMade(job).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private void make(BatchOrder.Piece piece, Entries entries) throws IOException {
        BatchJob job = entries.job;
        Document document;
        try {
            document = reports.document(piece.definition(), piece.parameters());
        } catch (RuntimeException e) {
            String error = logged(e, job);
            for (ReportFormat format : job.order().formats()) {
                job.failed(entries.unique(name(piece, format)), error);
            }
            return;
        }
        for (ReportFormat format : job.order().formats()) {
            job.goesOn();
            String name = entries.unique(name(piece, format));
            byte[] bytes;
            try {
                bytes = reports.file(document, piece.definition(), piece.parameters(), format)
                        .bytes();
            } catch (RuntimeException e) {
                job.failed(name, logged(e, job));
                continue;
            }
            entries.put(name, bytes);
            job.made();
        }
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
        String unique(String name) {
            int dot = name.lastIndexOf('.');
            String unique = name;
            for (int n = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); n++) {
                unique = name.substring(0, dot) + "_" + n + name.substring(dot);
            }
            return unique;
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

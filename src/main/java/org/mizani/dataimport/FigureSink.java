package org.mizani.dataimport;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.profile.Codes;

/**
 * Takes the figures of one subject in chunks: compares each chunk with what is known, and stores it when the file is
 * being accepted and nothing blocks it so far.
 *
 * @param <F> the subject's claim
 */
final class FigureSink<F> {

    private static final int CHUNK = 2_000;
    private static final int SAMPLE = 500;

    private final SheetReader<F> reader;
    private final FigureStore<F> store;
    private final CollectedFindings findings;
    private final Codes codes;
    private final @Nullable Storing storing;
    private final List<F> chunk = new ArrayList<>(CHUNK);
    private final List<Change> sample = new ArrayList<>();
    private ChangeCounts counts = ChangeCounts.NONE;

    private FigureSink(ImportSubject<F> subject, CollectedFindings findings, Codes codes, @Nullable Storing storing) {
        this.reader = subject.reader();
        this.store = subject.intake();
        this.findings = findings;
        this.codes = codes;
        this.storing = storing;
    }

    static <F> FigureSink<F> of(
            ImportSubject<F> subject, CollectedFindings findings, Codes codes, @Nullable Storing storing) {
        return new FigureSink<>(subject, findings, codes, storing);
    }

    void accept(SheetRow row) {
        chunk.addAll(reader.read(row, findings));
        if (chunk.size() >= CHUNK) {
            flush();
        }
    }

    /** After the last row: lets the reader say what concerns the whole file, and takes the rest. */
    void finish() {
        reader.finish(findings);
        flush();
    }

    private void flush() {
        if (chunk.isEmpty()) {
            return;
        }
        for (Change change : store.changes(chunk)) {
            counts = counts.plus(change);
            if (sample.size() < SAMPLE && !(change instanceof Change.Unchanged)) {
                sample.add(change);
            }
        }
        if (storing != null && findings.none(Severity.BLOCKS)) {
            codes.createNew();
            store.store(storing.id(), storing.recordedFrom(), chunk);
        }
        chunk.clear();
    }

    /** Brings the roll-ups up to date after an acceptance. */
    void refresh(Storing accepted) {
        store.refresh(accepted.id(), accepted.recordedFrom());
    }

    ChangeCounts counts() {
        return counts;
    }

    List<Change> sample() {
        return sample;
    }
}

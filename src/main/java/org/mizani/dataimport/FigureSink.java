package org.mizani.dataimport;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.profile.Codes;

/**
 * Takes the figures of one subject in chunks: has each chunk compared with what is known, and stored when the file is
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
    private final WorkAhead ahead;
    private List<F> chunk = new ArrayList<>(CHUNK);
    private final List<Change> sample = new ArrayList<>();
    private ChangeCounts counts = ChangeCounts.NONE;

    private FigureSink(
            ImportSubject<F> subject,
            CollectedFindings findings,
            Codes codes,
            @Nullable Storing storing,
            WorkAhead ahead) {
        this.reader = subject.reader();
        this.store = subject.intake();
        this.findings = findings;
        this.codes = codes;
        this.storing = storing;
        this.ahead = ahead;
    }

    static <F> FigureSink<F> of(
            ImportSubject<F> subject,
            CollectedFindings findings,
            Codes codes,
            @Nullable Storing storing,
            WorkAhead ahead) {
        return new FigureSink<>(subject, findings, codes, storing, ahead);
    }

    void accept(SheetRow row) {
        chunk.addAll(reader.read(row, findings));
        if (chunk.size() >= CHUNK) {
            flush();
        }
    }

    /** After the last row: lets the reader say what concerns the whole file, and takes the rest. */
    void finish() {
        ahead.ask(() -> {
            reader.finish(findings);
            return true;
        });
        flush();
    }

    /** After {@link #finish}, of a file that was declared complete: takes what it no longer states. */
    void withdraw(WithdrawalStore withdrawals) {
        if (findings.none(Severity.BLOCKS)) {
            ahead.handOver(() -> withdrawMissing(withdrawals));
        }
    }

    private void withdrawMissing(WithdrawalStore withdrawals) {
        List<Withdrawal> missing = reader.missing();
        for (Withdrawal withdrawal : missing) {
            counts = counts.plus(withdrawal.change());
            if (sample.size() < SAMPLE) {
                sample.add(withdrawal.change());
            }
        }
        if (storing != null) {
            withdrawals.store(storing.id(), storing.recordedFrom(), missing);
        }
    }

    private void flush() {
        if (chunk.isEmpty()) {
            return;
        }
        List<F> full = chunk;
        chunk = new ArrayList<>(CHUNK);
        Storing stored = findings.none(Severity.BLOCKS) ? storing : null;
        Runnable creation = stored == null ? () -> {} : codes.creation();
        ahead.handOver(() -> take(full, stored, creation));
    }

    private void take(List<F> figures, @Nullable Storing stored, Runnable creation) {
        for (Change change : store.changes(figures)) {
            counts = counts.plus(change);
            if (sample.size() < SAMPLE && !(change instanceof Change.Unchanged)) {
                sample.add(change);
            }
        }
        if (stored != null) {
            creation.run();
            store.store(stored.id(), stored.recordedFrom(), figures);
        }
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

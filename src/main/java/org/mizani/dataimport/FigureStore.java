package org.mizani.dataimport;

import java.time.Instant;
import java.util.List;
import org.mizani.provenance.ImportId;

/**
 * Where a subject's claims are compared and kept. All methods run inside the import's transaction.
 *
 * @param <F> the subject's claim
 */
public interface FigureStore<F> {

    /** What each of these figures would change, in the same order; reads only. */
    List<Change> changes(List<F> figures);

    /** Stores all claims, also those equal to earlier ones, known from {@code recordedFrom} on. */
    void store(ImportId id, Instant recordedFrom, List<F> figures);

    /** Closes all open claims of an import: from {@code recordedTo} on they are no longer known. */
    void close(ImportId id, Instant recordedTo);

    /**
     * Brings the roll-ups up to date for everything that the import's claims touch; after storing or closing.
     *
     * @param at when its claims were stored or closed, not before any earlier storing or closing
     */
    void refresh(ImportId id, Instant at);
}

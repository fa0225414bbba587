package org.mizani.parity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;

/**
 * What a person said about whether a framework binds an operation, against what its lead organisations say.
 *
 * @param binding false for a benchmark
 * @param source the document that says so
 * @param to when it was undone, null while it is open
 */
public record FrameworkBinding(
        long number,
        String framework,
        String operation,
        boolean binding,
        String source,
        String reason,
        String by,
        Instant from,
        @Nullable String endedBy,
        @Nullable String endReason,
        @Nullable Instant to) {

    /** True when it was in the records then. */
    public boolean knownAt(KnownAt when) {
        Instant at = when.instant();
        return at == null ? to == null : !from.isAfter(at) && (to == null || to.isAfter(at));
    }
}

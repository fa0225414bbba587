package org.mizani.metrics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The knowledge that a question is asked of: what we know now, or what we knew at an instant in the past.
 *
 * @param instant the past instant, null for now
 */
public record KnownAt(@Nullable Instant instant) {

    public static final KnownAt NOW = new KnownAt(null);

    public static KnownAt of(@Nullable Instant instant) {
        return instant == null ? NOW : new KnownAt(instant);
    }
}

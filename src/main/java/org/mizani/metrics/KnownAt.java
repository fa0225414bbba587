package org.mizani.metrics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The knowledge that a question is asked of: what we know now, or what we knew at an instant in the past.
 *
 * @param instant the past instant, null for now
 */
public record KnownAt(@Nullable Instant instant) {

    public static final KnownAt NOW = new KnownAt(null);

    /** At the end of a day in UTC; databases keep microseconds, so less than one before midnight would be the next day. */
    public static KnownAt endOf(LocalDate day) {
        return new KnownAt(
                day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minus(1, ChronoUnit.MICROS));
    }

    /**
     * The same as a moment that stays: knowledge of now, or of a time to come, becomes that of this very moment.
     *
     * @param now to the microsecond, as databases keep it
     */
    public KnownAt fixed(Instant now) {
        Instant moment = now.truncatedTo(ChronoUnit.MICROS);
        return instant == null || instant.isAfter(moment) ? new KnownAt(moment) : this;
    }

    public static KnownAt of(@Nullable Instant instant) {
        return instant == null ? NOW : new KnownAt(instant);
    }
}

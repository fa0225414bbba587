package org.mizani.parity.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.parity.TargetEvent;
import org.mizani.parity.TargetRevision;
import org.mizani.parity.TargetValue;

/**
 * A target in force.
 *
 * @param share fraction, null where no value is known
 * @param lower fraction from which it is met, where it is read as a band
 * @param shipped false for what a person entered
 * @param since when it was recorded, null for what was known from the beginning
 * @param figure public name for {@code /figures/{id}/source}, null without a value
 * @param history the latest first
 */
record TargetJson(
        String framework,
        String component,
        int year,
        @Nullable BigDecimal share,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        String status,
        String source,
        boolean shipped,
        String who,
        @Nullable Instant since,
        @Nullable String figure,
        List<Event> history) {

    /** @param event {@code shipped}, {@code changed}, {@code undone} or {@code no-longer-shipped} */
    record Event(
            String event,
            long revision,
            @Nullable Instant when,
            String who,
            @Nullable String reason,
            @Nullable Value before,
            @Nullable Value after,
            Value stated) {}

    record Value(
            @Nullable BigDecimal share,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            String status,
            String source) {}

    static TargetJson of(TargetRevision target, KnownAt knownAt, List<TargetEvent> history) {
        Value value = value(target.value());
        return new TargetJson(
                target.key().framework(),
                target.key().component().code(),
                target.key().year(),
                value.share(),
                value.lower(),
                value.upper(),
                value.status(),
                value.source(),
                target.shipped(),
                target.by(),
                when(target.from()),
                value.share() == null ? null : target.key().figure(knownAt).value(),
                history.stream().map(TargetJson::event).toList());
    }

    private static Event event(TargetEvent e) {
        return new Event(
                e.kind().code(),
                e.revision().number(),
                when(e.at()),
                e.by(),
                e.reason(),
                e.before() == null ? null : value(e.before()),
                e.after() == null ? null : value(e.after()),
                value(e.stated()));
    }

    private static Value value(TargetValue v) {
        return new Value(
                v.share(),
                v.band() == null ? null : v.band().lower(),
                v.band() == null ? null : v.band().upper(),
                v.status().code(),
                v.source());
    }

    private static @Nullable Instant when(Instant at) {
        return at.equals(TargetRevision.FROM_THE_BEGINNING) ? null : at;
    }
}

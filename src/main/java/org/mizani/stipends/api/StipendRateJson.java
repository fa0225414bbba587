package org.mizani.stipends.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.stipends.StipendEvent;
import org.mizani.stipends.StipendRevision;
import org.mizani.stipends.StipendValue;

/**
 * A rate in force.
 *
 * @param operation code, or {@code ALL} for every operation that has no rate of its own by then
 * @param from first month in which it holds, until the next one
 * @param amount for one person and month, null where none is known from then on
 * @param shipped false for what a person entered
 * @param since when it was recorded, null for what was known from the beginning
 * @param figure public name for {@code /figures/{id}/source}, null without an amount
 * @param history the latest first
 */
record StipendRateJson(
        String operation,
        String kind,
        String from,
        @Nullable BigDecimal amount,
        String currency,
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
            @Nullable Value after) {}

    record Value(@Nullable BigDecimal amount, String currency, String status, String source) {}

    static StipendRateJson of(StipendRevision rate, KnownAt knownAt, List<StipendEvent> history) {
        StipendValue value = rate.value();
        return new StipendRateJson(
                rate.key().operation(),
                rate.key().kind().code(),
                rate.key().from().toString(),
                value.amount(),
                value.currency(),
                value.status().code(),
                value.source(),
                rate.shipped(),
                rate.by(),
                when(rate.from()),
                value.amount() == null ? null : rate.key().figure(knownAt).value(),
                history.stream().map(StipendRateJson::event).toList());
    }

    private static Event event(StipendEvent e) {
        return new Event(
                e.kind().code(),
                e.revision().number(),
                when(e.at()),
                e.by(),
                e.reason(),
                value(e.before()),
                value(e.after()));
    }

    private static @Nullable Value value(@Nullable StipendValue v) {
        return v == null ? null : new Value(v.amount(), v.currency(), v.status().code(), v.source());
    }

    private static @Nullable Instant when(Instant at) {
        return at.equals(StipendRevision.FROM_THE_BEGINNING) ? null : at;
    }
}

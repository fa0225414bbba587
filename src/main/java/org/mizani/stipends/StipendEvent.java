package org.mizani.stipends;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a rate.
 *
 * @param before what was in force until then, null for nothing
 * @param after what is in force from then on, null for nothing
 */
public record StipendEvent(
        Kind kind,
        StipendRevision revision,
        Instant at,
        String by,
        @Nullable String reason,
        @Nullable StipendValue before,
        @Nullable StipendValue after) {

    /** What may happen; names are the translations {@code targets.event.<code>}. */
    public enum Kind {
        SHIPPED,
        CHANGED,
        UNDONE,
        NO_LONGER_SHIPPED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private record Moment(Instant at, boolean ends, StipendRevision revision) {

        StipendEvent event(@Nullable StipendValue before, @Nullable StipendValue after) {
            boolean shipped = revision.shipped();
            if (!ends) {
                return new StipendEvent(
                        shipped ? Kind.SHIPPED : Kind.CHANGED,
                        revision,
                        at,
                        revision.by(),
                        revision.reason(),
                        before,
                        after);
            }
            String endedBy = revision.endedBy();
            return new StipendEvent(
                    shipped ? Kind.NO_LONGER_SHIPPED : Kind.UNDONE,
                    revision,
                    at,
                    endedBy == null ? revision.by() : endedBy,
                    revision.endReason(),
                    before,
                    after);
        }
    }

    /** All that happened to one rate, by its revisions; the latest first. */
    static List<StipendEvent> of(List<StipendRevision> revisions) {
        List<Moment> moments = new ArrayList<>();
        for (StipendRevision revision : revisions) {
            moments.add(new Moment(revision.from(), false, revision));
            Instant to = revision.to();
            if (to != null) {
                moments.add(new Moment(to, true, revision));
            }
        }
        moments.sort(Comparator.comparing(Moment::at)
                .thenComparing(Moment::ends)
                .thenComparingLong(m -> m.revision.number()));
        List<StipendRevision> open = new ArrayList<>();
        List<StipendEvent> events = new ArrayList<>();
        for (Moment moment : moments) {
            StipendValue before = value(open);
            if (moment.ends) {
                open.remove(moment.revision);
            } else {
                open.add(moment.revision);
            }
            events.add(moment.event(before, value(open)));
        }
        return events.reversed();
    }

    private static @Nullable StipendValue value(List<StipendRevision> open) {
        return StipendRevision.inForce(open).map(StipendRevision::value).orElse(null);
    }
}

package org.mizani.parity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a target.
 *
 * @param before what was in force until then, null for nothing
 * @param after what is in force from then on, null for nothing
 * @param stated the value that was entered, shipped or taken back; for a shipped one that stays behind a person's, not
 *     what is in force
 */
public record TargetEvent(
        Kind kind,
        TargetRevision revision,
        Instant at,
        String by,
        @Nullable String reason,
        @Nullable TargetValue before,
        @Nullable TargetValue after,
        TargetValue stated) {

    /** What may happen; names are the translations {@code targets.event.<code>}. */
    public enum Kind {
        SHIPPED,
        CHANGED,
        UNDONE,
        NO_LONGER_SHIPPED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private record Moment(Instant at, boolean ends, TargetRevision revision) {}

    /** All that happened to one target, by its revisions; the latest first. */
    static List<TargetEvent> of(List<TargetRevision> revisions) {
        List<Moment> moments = new ArrayList<>();
        for (TargetRevision r : revisions) {
            moments.add(new Moment(r.from(), false, r));
            if (r.to() != null) {
                moments.add(new Moment(r.to(), true, r));
            }
        }
        moments.sort(Comparator.comparing(Moment::at)
                .thenComparing(Moment::ends)
                .thenComparingLong(m -> m.revision.number()));
        List<TargetRevision> open = new ArrayList<>();
        List<TargetEvent> events = new ArrayList<>();
        for (Moment moment : moments) {
            TargetValue before = value(open);
            if (moment.ends) {
                open.remove(moment.revision);
            } else {
                open.add(moment.revision);
            }
            events.add(event(moment, before, value(open)));
        }
        return events.reversed();
    }

    private static TargetEvent event(Moment moment, @Nullable TargetValue before, @Nullable TargetValue after) {
        TargetRevision r = moment.revision;
        String endedBy = r.endedBy() == null ? r.by() : r.endedBy();
        return moment.ends
                ? new TargetEvent(
                        r.shipped() ? Kind.NO_LONGER_SHIPPED : Kind.UNDONE,
                        r,
                        moment.at,
                        endedBy,
                        r.endReason(),
                        before,
                        after,
                        r.value())
                : new TargetEvent(
                        r.shipped() ? Kind.SHIPPED : Kind.CHANGED,
                        r,
                        moment.at,
                        r.by(),
                        r.reason(),
                        before,
                        after,
                        r.value());
    }

    private static @Nullable TargetValue value(List<TargetRevision> open) {
        return TargetRevision.inForce(open).map(TargetRevision::value).orElse(null);
    }
}

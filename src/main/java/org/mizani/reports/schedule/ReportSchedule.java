package org.mizani.reports.schedule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Reports that are made by themselves.
 *
 * @param ending null as long as they are
 */
public record ReportSchedule(
        long id,
        Plan plan,
        String createdBy,
        Instant createdAt,
        @Nullable Ending ending) {

    /** Who ended it and when. */
    public record Ending(String by, Instant at) {}

    public boolean open() {
        return ending == null;
    }
}

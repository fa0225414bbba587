package org.mizani.reports.schedule;

import java.time.Instant;
import java.util.List;

/**
 * What is made, when, and where it goes.
 *
 * @param dueDay of the month, or of the first month of a quarter, from 1 to 28
 * @param recipients addresses; none unless it goes by mail
 */
public record Plan(
        String name, Frequency frequency, int dueDay, Contents contents, Target target, List<String> recipients) {

    public Plan {
        recipients = List.copyOf(recipients);
    }

    Instant next(Instant after) {
        return frequency.next(after, dueDay);
    }

    Instant latest(Instant until) {
        return frequency.latest(until, dueDay);
    }
}

package org.mizani.reports.api;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mizani.reports.schedule.ScheduleRun;

/**
 * One time that the reports of a schedule were made, or could not be.
 *
 * @param dueAt the due time that was served; when somebody asked, the moment of asking
 * @param from first day of the period that they are about
 * @param to its last day
 * @param outcome done, partly (something is missing or was too large to be sent) or failed
 * @param files that were made
 * @param failed files that could not be made
 * @param wentTo folder, mail, notice (a mail without the zip) or notice-and-folder; null when nothing arrived
 * @param file name of the zip, null when nothing arrived
 * @param error number to report, null unless it failed
 */
record ScheduleRunJson(
        Instant dueAt,
        LocalDate from,
        LocalDate to,
        Instant beganAt,
        Instant endedAt,
        String outcome,
        int files,
        int failed,
        @Nullable String wentTo,
        @Nullable String file,
        @Nullable String error) {

    static ScheduleRunJson of(ScheduleRun run) {
        ScheduleRun.Way way = run.way();
        return new ScheduleRunJson(
                run.dueAt(),
                run.period().from(),
                run.period().to(),
                run.beganAt(),
                run.endedAt(),
                run.outcome().code(),
                run.files(),
                run.failed(),
                way == null ? null : way.code(),
                run.fileName(),
                run.error());
    }
}

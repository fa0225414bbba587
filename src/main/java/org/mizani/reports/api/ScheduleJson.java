package org.mizani.reports.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.reports.schedule.Contents;
import org.mizani.reports.schedule.Plan;
import org.mizani.reports.schedule.ReportSchedule;
import org.mizani.reports.schedule.Schedules;

/**
 * Reports that are made by themselves.
 *
 * @param frequency monthly or quarterly
 * @param day of the month, or of the first month of a quarter; 04:00 UTC
 * @param operations codes; none for all operations
 * @param formats none for pdf
 * @param target folder or mail
 * @param next when it is made or tried again, null once it is ended
 * @param making true while its reports are made, or are about to be
 * @param last the newest run, null before the first
 */
record ScheduleJson(
        long id,
        String name,
        String frequency,
        int day,
        List<String> reports,
        List<String> operations,
        List<String> formats,
        String lang,
        String paper,
        String target,
        List<String> recipients,
        String createdBy,
        Instant createdAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Nullable Instant next,
        boolean making,
        @Nullable ScheduleRunJson last) {

    static ScheduleJson of(Schedules.Standing standing) {
        ReportSchedule schedule = standing.schedule();
        Plan plan = schedule.plan();
        Contents contents = plan.contents();
        ReportSchedule.Ending ending = schedule.ending();
        return new ScheduleJson(
                schedule.id(),
                plan.name(),
                plan.frequency().code(),
                plan.dueDay(),
                contents.reports(),
                contents.operations(),
                contents.formats(),
                contents.lang(),
                contents.paper(),
                plan.target().code(),
                plan.recipients(),
                schedule.createdBy(),
                schedule.createdAt(),
                ending == null ? null : ending.by(),
                ending == null ? null : ending.at(),
                standing.next(),
                standing.making(),
                standing.last() == null ? null : ScheduleRunJson.of(standing.last()));
    }
}

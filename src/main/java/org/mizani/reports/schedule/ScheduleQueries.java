package org.mizani.reports.schedule;

import static org.mizani.jooq.Tables.REPORT_SCHEDULE;
import static org.mizani.jooq.Tables.REPORT_SCHEDULE_RUN;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mizani.reports.schedule.ScheduleRun.Outcome;
import org.mizani.reports.schedule.ScheduleRun.Way;
import org.springframework.stereotype.Repository;

/** Reads schedules of reports and their runs. */
@Repository
class ScheduleQueries {

    private final DSLContext db;

    ScheduleQueries(DSLContext db) {
        this.db = db;
    }

    /** All, those that go on first, the newest first among each. */
    List<ReportSchedule> all() {
        return db.selectFrom(REPORT_SCHEDULE)
                .orderBy(DSL.when(REPORT_SCHEDULE.ENDED_AT.isNull(), 0).otherwise(1), REPORT_SCHEDULE.ID.desc())
                .fetch(ScheduleQueries::schedule);
    }

    Optional<ReportSchedule> byId(long id) {
        return db.selectFrom(REPORT_SCHEDULE).where(REPORT_SCHEDULE.ID.eq(id)).fetchOptional(ScheduleQueries::schedule);
    }

    /** How many go on. */
    int open() {
        return db.fetchCount(REPORT_SCHEDULE, REPORT_SCHEDULE.ENDED_AT.isNull());
    }

    /** The runs of all schedules that began since then, the newest first. */
    List<ScheduleRun> runs(Instant since) {
        return runs(REPORT_SCHEDULE_RUN.BEGAN_AT.ge(time(since)));
    }

    /** All runs of one schedule, the newest first. */
    List<ScheduleRun> runsOf(long id) {
        return runs(REPORT_SCHEDULE_RUN.SCHEDULE_ID.eq(id));
    }

    /** The runs that served a due time of a schedule, the newest first. */
    List<ScheduleRun> runsOf(long id, Instant due) {
        return runs(REPORT_SCHEDULE_RUN.SCHEDULE_ID.eq(id).and(REPORT_SCHEDULE_RUN.DUE_AT.eq(time(due))));
    }

    private List<ScheduleRun> runs(Condition which) {
        return db.selectFrom(REPORT_SCHEDULE_RUN)
                .where(which)
                .orderBy(REPORT_SCHEDULE_RUN.ID.desc())
                .fetch(ScheduleQueries::run);
    }

    private static ReportSchedule schedule(Record row) {
        return new ReportSchedule(
                row.get(REPORT_SCHEDULE.ID),
                new Plan(
                        row.get(REPORT_SCHEDULE.NAME),
                        Frequency.byCode(row.get(REPORT_SCHEDULE.FREQUENCY)).orElseThrow(),
                        row.get(REPORT_SCHEDULE.DUE_DAY),
                        new Contents(
                                lines(row.get(REPORT_SCHEDULE.REPORTS)),
                                lines(row.get(REPORT_SCHEDULE.OPERATIONS)),
                                lines(row.get(REPORT_SCHEDULE.FORMATS)),
                                row.get(REPORT_SCHEDULE.LANGUAGE),
                                row.get(REPORT_SCHEDULE.PAPER)),
                        Target.byCode(row.get(REPORT_SCHEDULE.TARGET)).orElseThrow(),
                        lines(row.get(REPORT_SCHEDULE.RECIPIENTS))),
                row.get(REPORT_SCHEDULE.CREATED_BY),
                row.get(REPORT_SCHEDULE.CREATED_AT).toInstant(),
                ending(row));
    }

    Optional<ScheduleRun> newestRun(long schedule) {
        return db.selectFrom(REPORT_SCHEDULE_RUN)
                .where(REPORT_SCHEDULE_RUN.SCHEDULE_ID.eq(schedule))
                .orderBy(REPORT_SCHEDULE_RUN.BEGAN_AT.desc(), REPORT_SCHEDULE_RUN.ID.desc())
                .limit(1)
                .fetchOptional(ScheduleQueries::run);
    }

    private static ReportSchedule.@Nullable Ending ending(Record row) {
        OffsetDateTime at = row.get(REPORT_SCHEDULE.ENDED_AT);
        return at == null
                ? null
                : new ReportSchedule.Ending(Objects.requireNonNull(row.get(REPORT_SCHEDULE.ENDED_BY)), at.toInstant());
    }

    private static ScheduleRun run(Record row) {
        String way = row.get(REPORT_SCHEDULE_RUN.WENT_TO);
        return new ScheduleRun(
                row.get(REPORT_SCHEDULE_RUN.SCHEDULE_ID),
                row.get(REPORT_SCHEDULE_RUN.DUE_AT).toInstant(),
                new Period(row.get(REPORT_SCHEDULE_RUN.PERIOD_FROM), row.get(REPORT_SCHEDULE_RUN.PERIOD_TO)),
                row.get(REPORT_SCHEDULE_RUN.BEGAN_AT).toInstant(),
                row.get(REPORT_SCHEDULE_RUN.ENDED_AT).toInstant(),
                Outcome.byCode(row.get(REPORT_SCHEDULE_RUN.OUTCOME)),
                row.get(REPORT_SCHEDULE_RUN.FILES),
                row.get(REPORT_SCHEDULE_RUN.FAILED),
                way == null ? null : Way.byCode(way),
                row.get(REPORT_SCHEDULE_RUN.FILE_NAME),
                row.get(REPORT_SCHEDULE_RUN.ERROR));
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

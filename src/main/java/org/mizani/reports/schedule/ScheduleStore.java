package org.mizani.reports.schedule;

import static org.mizani.jooq.Tables.REPORT_SCHEDULE;
import static org.mizani.jooq.Tables.REPORT_SCHEDULE_RUN;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jooq.DSLContext;
import org.mizani.reports.schedule.ScheduleRun.Way;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps schedules and their runs; nothing is ever changed but that a schedule is ended. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ScheduleStore {

    private final DSLContext db;

    ScheduleStore(DSLContext db) {
        this.db = db;
    }

    /** @return its id */
    long add(Plan plan, String user, Instant now) {
        Contents contents = plan.contents();
        return Objects.requireNonNull(db.insertInto(REPORT_SCHEDULE)
                .set(REPORT_SCHEDULE.NAME, plan.name())
                .set(REPORT_SCHEDULE.FREQUENCY, plan.frequency().code())
                .set(REPORT_SCHEDULE.DUE_DAY, plan.dueDay())
                .set(REPORT_SCHEDULE.REPORTS, String.join("\n", contents.reports()))
                .set(REPORT_SCHEDULE.OPERATIONS, String.join("\n", contents.operations()))
                .set(REPORT_SCHEDULE.FORMATS, String.join("\n", contents.formats()))
                .set(REPORT_SCHEDULE.LANGUAGE, contents.lang())
                .set(REPORT_SCHEDULE.PAPER, contents.paper())
                .set(REPORT_SCHEDULE.TARGET, plan.target().code())
                .set(REPORT_SCHEDULE.RECIPIENTS, String.join("\n", plan.recipients()))
                .set(REPORT_SCHEDULE.CREATED_BY, user)
                .set(REPORT_SCHEDULE.CREATED_AT, time(now))
                .returning(REPORT_SCHEDULE.ID)
                .fetchSingle(REPORT_SCHEDULE.ID));
    }

    /** @return false when there is no such schedule, or it is ended already */
    boolean end(long id, ReportSchedule.Ending ending) {
        return db.update(REPORT_SCHEDULE)
                        .set(REPORT_SCHEDULE.ENDED_BY, ending.by())
                        .set(REPORT_SCHEDULE.ENDED_AT, time(ending.at()))
                        .where(REPORT_SCHEDULE.ID.eq(id), REPORT_SCHEDULE.ENDED_AT.isNull())
                        .execute()
                > 0;
    }

    void add(ScheduleRun run) {
        Way way = run.way();
        db.insertInto(REPORT_SCHEDULE_RUN)
                .set(REPORT_SCHEDULE_RUN.SCHEDULE_ID, run.scheduleId())
                .set(REPORT_SCHEDULE_RUN.DUE_AT, time(run.dueAt()))
                .set(REPORT_SCHEDULE_RUN.PERIOD_FROM, run.period().from())
                .set(REPORT_SCHEDULE_RUN.PERIOD_TO, run.period().to())
                .set(REPORT_SCHEDULE_RUN.BEGAN_AT, time(run.beganAt()))
                .set(REPORT_SCHEDULE_RUN.ENDED_AT, time(run.endedAt()))
                .set(REPORT_SCHEDULE_RUN.OUTCOME, run.outcome().code())
                .set(REPORT_SCHEDULE_RUN.FILES, run.files())
                .set(REPORT_SCHEDULE_RUN.FAILED, run.failed())
                .set(REPORT_SCHEDULE_RUN.WENT_TO, way == null ? null : way.code())
                .set(REPORT_SCHEDULE_RUN.FILE_NAME, run.fileName())
                .set(REPORT_SCHEDULE_RUN.ERROR, run.error())
                .execute();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

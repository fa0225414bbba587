package org.mizani.reports.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jooq.DSLContext;
import org.mizani.database.OnBothDatabases;
import org.mizani.reports.schedule.ScheduleRun.Outcome;
import org.mizani.reports.schedule.ScheduleRun.Way;

class ScheduleStoreTest {

    private static final Instant NOW = Instant.parse("2026-10-20T12:00:00.123456Z");
    private static final Instant DUE = Instant.parse("2026-11-01T04:00:00Z");
    private static final Period OCTOBER = Frequency.MONTHLY.ended(DUE);

    @OnBothDatabases
    void a_schedule_comes_back_as_it_went_in_and_is_ended_once(DSLContext db) {
        ScheduleStore store = new ScheduleStore(db);
        ScheduleQueries queries = new ScheduleQueries(db);
        int before = queries.open();
        long mailed = store.add(Plans.MAILED, "edda", NOW);
        long filed = store.add(Plans.FILED, "edda", NOW);
        assertThat(queries.byId(mailed)).contains(new ReportSchedule(mailed, Plans.MAILED, "edda", NOW, null));
        assertThat(queries.open()).isEqualTo(before + 2);

        ReportSchedule.Ending ending = new ReportSchedule.Ending("wim", NOW.plusSeconds(1));
        assertThat(store.end(filed, ending)).isTrue();
        assertThat(store.end(filed, new ReportSchedule.Ending("vera", NOW.plusSeconds(2))))
                .isFalse();
        assertThat(queries.all())
                .containsSubsequence(
                        new ReportSchedule(mailed, Plans.MAILED, "edda", NOW, null),
                        new ReportSchedule(filed, Plans.FILED, "edda", NOW, ending));
        assertThat(queries.open()).isEqualTo(before + 1);
        assertThat(queries.byId(-1)).isEmpty();
    }

    @OnBothDatabases
    void runs_stand_by_their_due_time_the_newest_first(DSLContext db) {
        ScheduleStore store = new ScheduleStore(db);
        ScheduleQueries queries = new ScheduleQueries(db);
        long id = store.add(Plans.FILED, "edda", NOW);
        ScheduleRun failed = new ScheduleRun(
                id, DUE, OCTOBER, DUE, DUE.plusSeconds(5), Outcome.FAILED, 0, 0, null, null, "0a1b2c3d");
        ScheduleRun partly = new ScheduleRun(
                id,
                DUE,
                OCTOBER,
                DUE.plusSeconds(600),
                DUE.plusSeconds(660),
                Outcome.PARTLY,
                3,
                1,
                Way.NOTICE_AND_FOLDER,
                "Quarterly_2026-Q3_2026-11-01.zip",
                null);
        ScheduleRun asked =
                new ScheduleRun(id, NOW, OCTOBER, NOW, NOW, Outcome.DONE, 4, 0, Way.FOLDER, "Quarterly_2.zip", null);
        store.add(failed);
        store.add(partly);
        store.add(asked);
        assertThat(queries.runsOf(id)).containsExactly(asked, partly, failed);
        assertThat(queries.runsOf(id, DUE)).containsExactly(partly, failed);
        assertThat(queries.runs(DUE)).containsExactly(partly, failed);
    }
}

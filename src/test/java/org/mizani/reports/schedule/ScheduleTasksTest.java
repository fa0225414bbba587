package org.mizani.reports.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.mizani.database.OnBothDatabases;
import org.mizani.database.TestDatabase;

/** The scheduler itself on our table, with a clock that is set and reports that are made by hand. */
class ScheduleTasksTest {

    private static final Instant NOVEMBER = Instant.parse("2026-11-01T04:00:00Z");
    private static final Instant DECEMBER = Instant.parse("2026-12-01T04:00:00Z");
    private static final long ID = 7;

    private final DueReports reports = mock(DueReports.class);
    private final ScheduleTasks tasks = new ScheduleTasks();
    private final SettableClock clock = new SettableClock();

    @OnBothDatabases
    void a_due_task_comes_back_on_the_next_due_day_until_its_schedule_is_ended(TestDatabase database) {
        ManualScheduler scheduler = scheduler(database);
        scheduler.scheduleIfNotExists(ScheduleTasks.due(ID), NOVEMBER);
        when(reports.makeDue(ID)).thenReturn(Optional.of(DECEMBER));
        clock.set(NOVEMBER.minusSeconds(1));
        scheduler.runAnyDueExecutions();
        verify(reports, times(0)).makeDue(ID);
        clock.set(NOVEMBER);
        scheduler.runAnyDueExecutions();
        scheduler.runAnyDueExecutions();
        verify(reports, times(1)).makeDue(ID);
        assertThat(planned(scheduler, ScheduleTasks.due(ID))).contains(DECEMBER);

        clock.set(DECEMBER);
        when(reports.makeDue(ID)).thenReturn(Optional.empty());
        scheduler.runAnyDueExecutions();
        assertThat(planned(scheduler, ScheduleTasks.due(ID))).isEmpty();
    }

    @OnBothDatabases
    void of_two_servers_one_makes_the_reports(TestDatabase database) {
        ManualScheduler one = scheduler(database);
        ManualScheduler other = scheduler(database);
        one.scheduleIfNotExists(ScheduleTasks.due(ID), NOVEMBER);
        clock.set(NOVEMBER);
        when(reports.makeDue(ID)).thenAnswer(call -> {
            other.runAnyDueExecutions();
            return Optional.<Instant>empty();
        });
        one.runAnyDueExecutions();
        verify(reports, times(1)).makeDue(ID);
    }

    @OnBothDatabases
    void what_a_stop_interrupts_is_due_as_it_was(TestDatabase database) {
        ManualScheduler scheduler = scheduler(database);
        scheduler.scheduleIfNotExists(ScheduleTasks.due(ID), NOVEMBER);
        clock.set(NOVEMBER.plusSeconds(5));
        when(reports.makeDue(ID)).thenThrow(new CancellationException("the server stops"));
        scheduler.runAnyDueExecutions();
        assertThat(planned(scheduler, ScheduleTasks.due(ID))).contains(NOVEMBER);
        scheduler.cancel(ScheduleTasks.due(ID));
    }

    @OnBothDatabases
    void reports_that_somebody_asks_for_wait_once_and_are_made_once(TestDatabase database) {
        ManualScheduler scheduler = scheduler(database);
        clock.set(NOVEMBER);
        assertThat(scheduler.scheduleIfNotExists(ScheduleTasks.now(ID), NOVEMBER))
                .isTrue();
        assertThat(scheduler.scheduleIfNotExists(ScheduleTasks.now(ID), NOVEMBER))
                .isFalse();
        scheduler.runAnyDueExecutions();
        verify(reports, times(1)).makeNow(ID, NOVEMBER);
        assertThat(planned(scheduler, ScheduleTasks.now(ID))).isEmpty();
    }

    private static Optional<Instant> planned(ManualScheduler scheduler, TaskInstance<Void> task) {
        return scheduler.getScheduledExecution(task).map(ScheduledExecution::getExecutionTime);
    }

    private ManualScheduler scheduler(TestDatabase database) {
        return TestHelper.createManualScheduler(
                        database.source(), tasks.dueReportsTask(reports), tasks.reportsNowTask(reports))
                .clock(clock)
                .build();
    }
}

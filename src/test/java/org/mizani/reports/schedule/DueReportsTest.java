package org.mizani.reports.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizani.reports.schedule.ScheduleRun.Outcome;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** When a schedule is served, tried again and due next, with a register and reports that are made by hand. */
class DueReportsTest {

    private static final Instant CREATED = Instant.parse("2026-10-20T12:00:00Z");
    private static final Instant NOVEMBER = Instant.parse("2026-11-01T04:00:00Z");

    private final ScheduleQueries queries = mock(ScheduleQueries.class);
    private final ScheduleStore store = mock(ScheduleStore.class);
    private final ScheduledReports reports = mock(ScheduledReports.class);
    private final TransactionTemplate transaction = mock(TransactionTemplate.class);
    private final List<ScheduleRun> runs = new ArrayList<>();
    private final InstantSource time = () -> this.now;
    private final DueReports due = new DueReports(queries, store, reports, transaction, time.withZone(ZoneOffset.UTC));
    private Instant now = NOVEMBER;
    private Outcome outcome = Outcome.DONE;
    private ReportSchedule schedule = new ReportSchedule(7, Plans.MAILED, "edda", CREATED, null);

    @BeforeEach
    void keep_runs_in_a_list() {
        when(queries.byId(7)).thenAnswer(call -> Optional.of(schedule));
        when(queries.runsOf(any(Long.class), any()))
                .thenAnswer(call -> runs.stream()
                        .filter(run -> run.dueAt().equals(call.getArgument(1)))
                        .toList()
                        .reversed());
        doAnswer(call -> {
                    call.<Consumer<TransactionStatus>>getArgument(0).accept(mock(TransactionStatus.class));
                    return null;
                })
                .when(transaction)
                .executeWithoutResult(any());
        doAnswer(call -> runs.add(call.getArgument(0))).when(store).add(any(ScheduleRun.class));
        when(reports.make(any(), any())).thenAnswer(call -> run(call.getArgument(1)));
    }

    @Test
    void what_is_due_is_made_once_and_then_the_next_day_is_due() {
        assertThat(due.makeDue(7)).contains(Instant.parse("2026-12-01T04:00:00Z"));
        assertThat(due.makeDue(7)).contains(Instant.parse("2026-12-01T04:00:00Z"));
        assertThat(runs).extracting(ScheduleRun::dueAt).containsExactly(NOVEMBER);
    }

    @Test
    void of_several_due_days_that_passed_unserved_the_last_one_is_made() {
        now = Instant.parse("2027-02-10T00:00:00Z");
        assertThat(due.makeDue(7)).contains(Instant.parse("2027-03-01T04:00:00Z"));
        assertThat(runs).extracting(ScheduleRun::dueAt).containsExactly(Instant.parse("2027-02-01T04:00:00Z"));
    }

    @Test
    void a_failure_is_tried_again_three_times_with_longer_waits_and_then_waits_for_the_next_day() {
        outcome = Outcome.FAILED;
        for (Duration wait : List.of(Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(4))) {
            assertThat(due.makeDue(7)).contains(now.plus(wait));
            now = now.plus(wait);
        }
        assertThat(due.makeDue(7)).contains(Instant.parse("2026-12-01T04:00:00Z"));
        assertThat(runs).hasSize(4).extracting(ScheduleRun::dueAt).containsOnly(NOVEMBER);

        now = Instant.parse("2026-12-01T04:00:00Z");
        assertThat(due.makeDue(7)).as("a new day, new tries").contains(now.plus(Duration.ofMinutes(10)));
    }

    @Test
    void what_succeeds_at_the_second_try_is_not_tried_again() {
        outcome = Outcome.FAILED;
        due.makeDue(7);
        outcome = Outcome.PARTLY;
        now = now.plus(Duration.ofMinutes(10));
        assertThat(due.makeDue(7)).contains(Instant.parse("2026-12-01T04:00:00Z"));
        assertThat(runs).hasSize(2);
    }

    @Test
    void nothing_is_made_for_days_before_the_schedule_or_once_it_is_ended() {
        now = CREATED.plusSeconds(60);
        assertThat(due.makeDue(7)).contains(NOVEMBER);
        now = NOVEMBER;
        schedule = new ReportSchedule(7, Plans.MAILED, "edda", CREATED, new ReportSchedule.Ending("wim", CREATED));
        assertThat(due.makeDue(7)).isEmpty();
        assertThat(runs).isEmpty();
    }

    @Test
    void what_a_stop_interrupts_is_recorded_by_a_thread_that_is_not_interrupted() {
        doAnswer(call -> {
                    Thread.currentThread().interrupt();
                    return run(call.getArgument(1));
                })
                .when(reports)
                .make(any(), any());
        doAnswer(call -> {
                    assertThat(Thread.currentThread().isInterrupted()).isFalse();
                    return runs.add(call.getArgument(0));
                })
                .when(store)
                .add(any(ScheduleRun.class));
        due.makeDue(7);
        assertThat(runs).hasSize(1);
    }

    @Test
    void what_somebody_asked_for_is_made_once() {
        due.makeNow(7, CREATED);
        due.makeNow(7, CREATED);
        assertThat(runs).extracting(ScheduleRun::dueAt).containsExactly(CREATED);
    }

    private ScheduleRun run(Instant served) {
        return new ScheduleRun(7, served, Frequency.MONTHLY.ended(served), now, now, outcome, 1, 0, null, null, null);
    }
}

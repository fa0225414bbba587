package org.mizani.reports.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mizani.reports.schedule.ScheduleRun.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Has due reports made once, tries again what failed, and says when a schedule is due next. */
@Component
class DueReports {

    /** How long to wait after the first, second and third failure; after another one, the next due day is next. */
    static final List<Duration> WAITS = List.of(Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(4));

    private final ScheduleQueries queries;
    private final ScheduleStore store;
    private final ScheduledReports reports;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DueReports(
            ScheduleQueries queries,
            ScheduleStore store,
            ScheduledReports reports,
            TransactionTemplate transaction,
            Clock clock) {
        this.queries = queries;
        this.store = store;
        this.reports = reports;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Serves the last due time that has come, however many passed while no server ran, unless it was served already.
     *
     * @return when to come back; nothing for a schedule that was ended
     */
    Optional<Instant> makeDue(long id) {
        Optional<ReportSchedule> schedule = queries.byId(id).filter(ReportSchedule::open);
        if (schedule.isEmpty()) {
            return Optional.empty();
        }
        Plan plan = schedule.get().plan();
        Instant due = plan.latest(clock.instant());
        if (due.isAfter(schedule.get().createdAt())) {
            make(schedule.get(), due);
        }
        return queries.byId(id).filter(ReportSchedule::open).map(open -> comeBack(open, due));
    }

    /** Makes the reports because somebody asked, unless that was done already; a failure is not tried again. */
    void makeNow(long id, Instant asked) {
        queries.byId(id).ifPresent(schedule -> {
            if (queries.runsOf(id, asked).isEmpty()) {
                make(schedule, asked);
            }
        });
    }

    private void make(ReportSchedule schedule, Instant due) {
        if (queries.runsOf(schedule.id(), due).stream().allMatch(DueReports::failed)) {
            ScheduleRun run;
            try {
                run = reports.make(schedule, due);
            } finally {
                forgetInterruption();
            }
            transaction.executeWithoutResult(status -> store.add(run));
        }
    }

    /** A stop interrupts; the embedded database closes its file when an interrupted thread writes to it. */
    private static void forgetInterruption() {
        Thread.interrupted();
    }

    private Instant comeBack(ReportSchedule schedule, Instant due) {
        List<ScheduleRun> runs = queries.runsOf(schedule.id(), due);
        boolean again = !runs.isEmpty() && runs.size() <= WAITS.size() && failed(runs.getFirst());
        Instant now = clock.instant();
        return again ? now.plus(WAITS.get(runs.size() - 1)) : schedule.plan().next(now);
    }

    private static boolean failed(ScheduleRun run) {
        return run.outcome() == Outcome.FAILED;
    }
}

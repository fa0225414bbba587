package org.mizani.reports.schedule;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.ui.texts.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Schedules of reports: made, looked at, run at once, ended. */
@Service
public class Schedules {

    /** Schedules that may go on at the same time. */
    public static final int MOST = 50;

    public static final int LONGEST_NAME = 80;

    /** Due days end here, so that every month has them. */
    public static final int LAST_DAY = 28;

    public static final int MOST_RECIPIENTS = 20;

    private static final Logger LOG = LoggerFactory.getLogger(Schedules.class);
    private static final Duration YEAR = Duration.ofDays(366);

    private final ScheduleChecks checks;
    private final ScheduleQueries queries;
    private final ScheduleStore store;
    private final SchedulerClient scheduler;
    private final ReportsFolder folder;
    private final Smtp smtp;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Schedules(
            ScheduleChecks checks,
            ScheduleQueries queries,
            ScheduleStore store,
            SchedulerClient scheduler,
            ReportsFolder folder,
            Smtp smtp,
            TransactionTemplate transaction,
            Clock clock) {
        this.checks = checks;
        this.queries = queries;
        this.store = store;
        this.scheduler = scheduler;
        this.folder = folder;
        this.smtp = smtp;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * How a schedule stands.
     *
     * @param next when it is made or tried again, null once it is ended
     * @param making true while its reports are made, or are about to be
     * @param last the newest run, null before the first
     */
    public record Standing(
            ReportSchedule schedule,
            @Nullable Instant next,
            boolean making,
            @Nullable ScheduleRun last) {}

    /** All, those that go on first, the newest first among each. */
    public List<Standing> all() {
        return queries.all().stream().map(this::standing).toList();
    }

    public Optional<Standing> byId(long id) {
        return queries.byId(id).map(this::standing);
    }

    /** The runs of all schedules in a year, the newest first. */
    public List<ScheduleRun> runsOfAYear() {
        return queries.runs(clock.instant().minus(YEAR));
    }

    /** All runs of a schedule, the newest first. */
    public List<ScheduleRun> runsOf(long id) {
        return queries.runsOf(id);
    }

    /** True when the operator has set what this target needs. */
    public boolean available(Target target) {
        return switch (target) {
            case FOLDER -> folder.available();
            case MAIL -> smtp.available();
        };
    }

    /**
     * @throws RefusedException with the field that is wrong
     * @throws org.mizani.web.ApiProblem when reports, operations or formats do not exist
     */
    public synchronized Standing create(ScheduleWish wish, String user) {
        Plan plan = checks.plan(wish);
        if (queries.open() >= MOST) {
            throw new RefusedException("schedule", "schedules.refused.crowded", MOST);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Long id = transaction.execute(status -> {
            long added = store.add(plan, user, now);
            scheduler.scheduleIfNotExists(ScheduleTasks.due(added), plan.next(now));
            return added;
        });
        return byId(Objects.requireNonNull(id)).orElseThrow();
    }

    /**
     * Has the reports made now, about the period that ended last.
     *
     * @throws RefusedException when there is no such schedule that goes on, or its reports are being made
     */
    public void makeNow(long id) {
        Standing standing = open(id);
        if (standing.making()
                || !scheduler.scheduleIfNotExists(
                        ScheduleTasks.now(id), clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            throw new RefusedException("schedule", "schedules.refused.making");
        }
    }

    /**
     * Ends a schedule; it stays on record with its runs. What is being made is finished.
     *
     * @throws RefusedException when there is no such schedule that goes on
     */
    public void end(long id, String user) {
        open(id);
        transaction.executeWithoutResult(status -> {
            if (store.end(id, new ReportSchedule.Ending(user, clock.instant().truncatedTo(ChronoUnit.MICROS)))) {
                cancel(id);
            }
        });
    }

    private void cancel(long id) {
        try {
            scheduler.cancel(ScheduleTasks.due(id));
        } catch (TaskInstanceException busy) {
            LOG.info("the schedule of reports {} is being made and ends with that", id);
        }
    }

    private Standing open(long id) {
        Standing standing = byId(id).orElseThrow(
                        () -> new RefusedException("schedule", "schedules.refused.unknown", Long.toString(id)));
        if (!standing.schedule().open()) {
            throw new RefusedException("schedule", "schedules.refused.ended");
        }
        return standing;
    }

    private Standing standing(ReportSchedule schedule) {
        ScheduleRun last = queries.newestRun(schedule.id()).orElse(null);
        if (!schedule.open()) {
            return new Standing(schedule, null, false, last);
        }
        Optional<ScheduledExecution<Object>> due = scheduler.getScheduledExecution(ScheduleTasks.due(schedule.id()));
        boolean asked = scheduler
                .getScheduledExecution(ScheduleTasks.now(schedule.id()))
                .isPresent();
        return new Standing(
                schedule,
                due.map(ScheduledExecution::getExecutionTime).orElse(null),
                asked || due.filter(ScheduledExecution::isPicked).isPresent(),
                last);
    }
}

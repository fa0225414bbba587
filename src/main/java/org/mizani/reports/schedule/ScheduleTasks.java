package org.mizani.reports.schedule;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the scheduler runs: for each schedule one task that comes back by itself, and another one while somebody has
 * asked for its reports now. The instance of a task is the id of the schedule, so that it exists once.
 */
@Configuration
class ScheduleTasks {

    private static final String DUE = "report-schedule";
    private static final String NOW = "report-schedule-now";

    static TaskInstance<Void> due(long id) {
        return new TaskInstance<>(DUE, Long.toString(id));
    }

    static TaskInstance<Void> now(long id) {
        return new TaskInstance<>(NOW, Long.toString(id));
    }

    @Bean
    com.github.kagkarlsson.scheduler.Clock dbSchedulerClock(Clock clock) {
        return clock::instant;
    }

    @Bean
    Task<Void> dueReportsTask(DueReports reports) {
        return task(DUE, (id, planned) -> reports.makeDue(id));
    }

    @Bean
    Task<Void> reportsNowTask(DueReports reports) {
        return task(NOW, (id, asked) -> {
            reports.makeNow(id, asked);
            return Optional.empty();
        });
    }

    /** Does what is to be done for a schedule and says when to come back, if at all. */
    private interface Work {
        Optional<Instant> work(long id, Instant planned);
    }

    /** What a stop of the server interrupts is due as it was, so that the next start takes it up. */
    private static Task<Void> task(String name, Work work) {
        return Tasks.custom(name, Void.class).execute((instance, context) -> {
            Instant planned = context.getExecution().getExecutionTime();
            Optional<Instant> next;
            try {
                next = work.work(Long.parseLong(instance.getId()), planned);
            } catch (CancellationException stopped) {
                next = Optional.of(planned);
            }
            return comeBack(next);
        });
    }

    private static CompletionHandler<Void> comeBack(Optional<Instant> next) {
        return (complete, operations) ->
                next.ifPresentOrElse(time -> operations.reschedule(complete, time), operations::remove);
    }
}

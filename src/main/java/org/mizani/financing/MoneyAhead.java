package org.mizani.financing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.ClaimsChanged;
import org.mizani.web.ReadyEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Reads the money of all operations before anybody asks: when Mizani is ready, and once after changes that follow each
 * other. So no reader of a page of money waits for it. Where memory is short nothing is read ahead.
 */
@Component
class MoneyAhead {

    private static final Logger LOG = LoggerFactory.getLogger(MoneyAhead.class);
    private static final Duration QUIET = Duration.ofMillis(500);

    /** Of ledgers, claims and what is added up of them. */
    private static final long BYTES_PER_FLOW = 1_500;

    /** What part of the memory reading ahead may take. */
    private static final long PARTS_OF_MEMORY = 3;

    private final LedgerQueries ledgers;
    private final List<ReadAhead> asked;
    private final TaskScheduler scheduler;
    private @Nullable ScheduledFuture<?> next;

    /** @param asked in the order in which they are read */
    MoneyAhead(LedgerQueries ledgers, List<ReadAhead> asked, TaskScheduler scheduler) {
        this.ledgers = ledgers;
        this.asked = asked;
        this.scheduler = scheduler;
    }

    @EventListener(ReadyEvent.class)
    void ready() {
        readAfter(Duration.ZERO);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void changed(ClaimsChanged event) {
        readAfter(QUIET);
    }

    private synchronized void readAfter(Duration quiet) {
        if (next != null) {
            next.cancel(false);
        }
        next = scheduler.schedule(this::read, scheduler.getClock().instant().plus(quiet));
    }

    private void read() {
        try {
            if (ledgers.flows() * BYTES_PER_FLOW < Runtime.getRuntime().maxMemory() / PARTS_OF_MEMORY) {
                asked.forEach(ReadAhead::readAhead);
            }
        } catch (RuntimeException e) {
            LOG.debug("money was not read ahead; who asks for it reads it", e);
        }
    }
}

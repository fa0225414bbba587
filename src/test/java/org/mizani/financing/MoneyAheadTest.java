package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DSL;
import org.mizani.database.OnBothDatabases;
import org.mizani.database.TestRows;
import org.mizani.dataimport.ClaimsChanged;
import org.mizani.metrics.KnownAt;
import org.springframework.scheduling.concurrent.ConcurrentTaskScheduler;

/** Nobody waits for what could be read before. */
class MoneyAheadTest {

    private static final Instant DAY = Instant.parse("2021-01-01T08:00:00Z");

    private final ByHand scheduler = new ByHand();
    private final AtomicInteger statements = new AtomicInteger();

    @OnBothDatabases
    void who_asks_after_the_start_or_a_change_reads_nothing_but_the_version(DSLContext db) {
        TestRows.operation(db, "AHEAD");
        FundingStore store = new FundingStore(db);
        store.store(
                TestRows.acceptedImport(db, "first", DAY),
                DAY,
                List.of(Given.receipt("AHEAD", "2020-02-01", "EU", "5")));
        LedgerQueries ledgers = ledgers(counted(db));
        MoneyAhead ahead = new MoneyAhead(ledgers, List.of(ledgers), scheduler);
        ahead.ready();
        scheduler.run();
        assertThat(asking(ledgers, "5")).isEqualTo(1);
        store.store(
                TestRows.acceptedImport(db, "second", DAY.plusSeconds(1)),
                DAY.plusSeconds(1),
                List.of(Given.receipt("AHEAD", "2020-02-01", "EU", "7")));
        ahead.changed(new ClaimsChanged());
        scheduler.run();
        assertThat(asking(ledgers, "7")).isEqualTo(1);
    }

    @OnBothDatabases
    void changes_that_follow_each_other_are_read_once(DSLContext db) {
        MoneyAhead ahead = new MoneyAhead(ledgers(db), List.of(), scheduler);
        for (int i = 0; i < 5; i++) {
            ahead.changed(new ClaimsChanged());
        }
        assertThat(scheduler.waiting()).isEqualTo(1);
    }

    /** How many statements it takes to ask what was received. */
    private int asking(LedgerQueries ledgers, String received) {
        statements.set(0);
        assertThat(ledgers.ledgers(KnownAt.NOW)
                        .ask(Given.question("AHEAD", "2020-01-01/2020-12-31"))
                        .position()
                        .value(Measure.RECEIVED)
                        .known()
                        .orElseThrow())
                .isEqualByComparingTo(received);
        return statements.get();
    }

    private static LedgerQueries ledgers(DSLContext db) {
        return ReadMoney.ledgers(db);
    }

    private DSLContext counted(DSLContext db) {
        return DSL.using(db.configuration().derive(new ExecuteListener() {
            @Override
            public void executeStart(ExecuteContext ctx) {
                statements.incrementAndGet();
            }
        }));
    }

    /** Runs what is due when told to. */
    private static final class ByHand extends ConcurrentTaskScheduler {

        private final List<Due> due = new ArrayList<>();

        ByHand() {
            super(null);
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable task, Instant startTime) {
            Due one = new Due(task);
            due.add(one);
            return one;
        }

        void run() {
            due.forEach(Due::run);
        }

        long waiting() {
            return due.stream().filter(d -> !d.isCancelled()).count();
        }
    }

    private static final class Due extends FutureTask<Object> implements ScheduledFuture<Object> {

        Due(Runnable task) {
            super(task, new Object());
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return 0;
        }

        @Override
        public int compareTo(Delayed other) {
            return 0;
        }
    }
}

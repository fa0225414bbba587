package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mizani.metrics.KnownAt;

class KeptLedgersTest {

    private static final KnownAt THEN = KnownAt.of(Instant.parse("2021-01-01T00:00:00Z"));

    private final ExecutorService readers = Executors.newFixedThreadPool(4);
    private final CountDownLatch reading = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);
    private final AtomicInteger reads = new AtomicInteger();
    private volatile List<Object> version = List.of(1);

    @AfterEach
    void end() {
        go.countDown();
        readers.shutdownNow();
    }

    @Test
    void who_asks_for_what_is_kept_does_not_wait_for_what_is_being_read() throws Exception {
        KeptLedgers kept = new KeptLedgers(() -> version, this::slowBefore);
        Ledgers now = kept.of(KnownAt.NOW);
        CompletableFuture<Ledgers> then = ask(kept, THEN);
        assertThat(reading.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(ask(kept, KnownAt.NOW).get(10, TimeUnit.SECONDS)).isSameAs(now);
        assertThat(then).isNotDone();
        go.countDown();
        assertThat(then.get(10, TimeUnit.SECONDS)).isNotSameAs(now);
    }

    @Test
    void two_who_ask_for_the_same_read_it_once() throws Exception {
        KeptLedgers kept = new KeptLedgers(() -> version, this::slowBefore);
        CompletableFuture<Ledgers> one = ask(kept, THEN);
        assertThat(reading.await(10, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Ledgers> other = ask(kept, THEN);
        go.countDown();
        assertThat(one.get(10, TimeUnit.SECONDS)).isSameAs(other.get(10, TimeUnit.SECONDS));
        assertThat(reads).hasValue(1);
    }

    @Test
    void what_became_known_while_it_was_read_is_in_it() {
        KeptLedgers kept = new KeptLedgers(() -> version, knownAt -> {
            if (reads.incrementAndGet() == 1) {
                version = List.of(2);
            }
            return ledgers(knownAt);
        });
        Ledgers read = kept.of(KnownAt.NOW);
        assertThat(reads).hasValue(2);
        assertThat(kept.of(KnownAt.NOW)).isSameAs(read);
        version = List.of(3);
        assertThat(kept.of(KnownAt.NOW)).isNotSameAs(read);
    }

    @Test
    void who_asks_after_a_commit_is_not_given_what_was_begun_before_it() throws Exception {
        Ledgers old = ledgers(THEN);
        KeptLedgers kept = new KeptLedgers(() -> version, knownAt -> {
            if (reads.incrementAndGet() == 1) {
                reading.countDown();
                await(go);
                return old;
            }
            return ledgers(knownAt);
        });
        CompletableFuture<Ledgers> before = ask(kept, THEN);
        assertThat(reading.await(10, TimeUnit.SECONDS)).isTrue();
        version = List.of(2);
        Ledgers after = ask(kept, THEN).get(5, TimeUnit.SECONDS);
        assertThat(before).isNotDone();
        assertThat(after).isNotSameAs(old);
        go.countDown();
        assertThat(before.get(10, TimeUnit.SECONDS)).isNotSameAs(old);
        assertThat(kept.of(THEN)).isSameAs(after);
    }

    @Test
    void a_reading_that_fails_is_tried_again_by_the_next_who_asks() {
        KeptLedgers kept = new KeptLedgers(() -> version, knownAt -> {
            if (reads.incrementAndGet() == 1) {
                throw new IllegalStateException("no connection");
            }
            return ledgers(knownAt);
        });
        assertThatThrownBy(() -> kept.of(KnownAt.NOW)).hasMessage("no connection");
        assertThat(kept.of(KnownAt.NOW)).isNotNull();
    }

    private Ledgers slowBefore(KnownAt knownAt) {
        if (knownAt.equals(THEN)) {
            reads.incrementAndGet();
            reading.countDown();
            await(go);
        }
        return ledgers(knownAt);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private CompletableFuture<Ledgers> ask(KeptLedgers kept, KnownAt knownAt) {
        return CompletableFuture.supplyAsync(() -> kept.of(knownAt), readers);
    }

    private static Ledgers ledgers(KnownAt knownAt) {
        return new Ledgers(Map.of(), (money, currency) -> new RateTable(List.of()), knownAt);
    }
}

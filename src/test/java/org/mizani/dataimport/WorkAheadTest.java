package org.mizani.dataimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WorkAheadTest {

    private static final int MANY = 1_000;

    private final WorkAhead ahead = new WorkAhead();
    private final List<String> done = new ArrayList<>();
    private final AtomicReference<Thread> reader = new AtomicReference<>();

    @Test
    void the_owner_does_all_that_is_handed_over_in_its_order_and_the_answers_fit_in() throws IOException {
        Thread owner = Thread.currentThread();
        int answer = ahead.run(() -> {
            reader.set(Thread.currentThread());
            for (int i = 0; i < MANY; i++) {
                int number = i;
                ahead.handOver(() -> done.add(number + (Thread.currentThread() == owner ? "" : " by another")));
            }
            return ahead.ask(() -> {
                done.add("asked");
                return done.size();
            });
        });

        assertThat(answer).isEqualTo(MANY + 1);
        assertThat(done.subList(0, 2)).containsExactly("0", "1");
        assertThat(done.getLast()).isEqualTo("asked");
        assertThat(reader.get()).isNotSameAs(owner).matches(t -> !t.isAlive());
    }

    @Test
    void an_error_of_the_reader_surfaces_after_what_it_handed_over() {
        assertThatThrownBy(() -> ahead.run(() -> {
                    reader.set(Thread.currentThread());
                    ahead.handOver(() -> done.add("stored"));
                    throw new IOException("damaged");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("damaged");
        assertThat(done).containsExactly("stored");
        assertThat(reader.get().isAlive()).isFalse();
    }

    @Test
    void an_error_of_the_owner_ends_a_reader_that_would_go_on_for_ever() {
        assertThatThrownBy(() -> ahead.run(() -> {
                    reader.set(Thread.currentThread());
                    while (true) {
                        ahead.handOver(() -> {
                            throw new IllegalArgumentException("no room");
                        });
                    }
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no room");
        assertThat(reader.get().isAlive()).isFalse();
    }

    @Test
    void an_error_of_the_owner_ends_a_reader_that_waits_for_an_answer() {
        AtomicReference<Throwable> seen = new AtomicReference<>();
        assertThatThrownBy(() -> ahead.run(() -> {
                    ahead.handOver(() -> {
                        throw new IllegalArgumentException("no room");
                    });
                    try {
                        return ahead.ask(() -> done.add("asked"));
                    } catch (CancellationException e) {
                        seen.set(e);
                        throw e;
                    }
                }))
                .hasMessage("no room");
        assertThat(seen.get()).isNotNull();
        assertThat(done).isEmpty();
    }
}

package org.mizani.dataimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.mizani.provenance.ImportId;

class ImportTurnsTest {

    private final ImportTurns turns = new ImportTurns();
    private final List<Integer> served = Collections.synchronizedList(new ArrayList<>());

    @Test
    void two_are_read_at_once_and_a_person_with_one_file_does_not_wait_for_all_of_another() {
        turns.take(id(1), "many");
        turns.take(id(2), "many");
        List<CompletableFuture<Void>> waiting = new ArrayList<>();
        for (int number : new int[] {3, 4, 5}) {
            waiting.add(join(number, "many"));
        }
        waiting.add(join(9, "one"));

        assertThat(turns.ahead(id(3))).hasValue(0);
        assertThat(turns.ahead(id(9))).hasValue(1);
        assertThat(turns.ahead(id(4))).hasValue(2);
        assertThat(turns.ahead(id(5))).hasValue(3);
        assertThat(turns.ahead(id(1))).isEmpty();

        waiting.forEach(w -> {
            int before = served.size();
            turns.giveBack();
            Awaitility.await().atMost(10, TimeUnit.SECONDS).until(() -> served.size() > before);
        });
        assertThat(served).containsExactly(3, 9, 4, 5);
    }

    @Test
    void one_that_waits_may_be_cancelled_and_the_next_comes() {
        turns.take(id(1), "a");
        turns.take(id(2), "a");
        CompletableFuture<Void> cancelled = join(3, "a");
        CompletableFuture<Void> next = join(4, "a");

        turns.cancel(id(3));
        assertThatThrownBy(cancelled::join).hasCauseInstanceOf(CancelledImportException.class);
        assertThat(turns.ahead(id(4))).hasValue(0);
        turns.giveBack();
        next.join();
        assertThat(served).containsExactly(4);
    }

    @Test
    void turns_that_nobody_waits_for_are_there_for_the_next() {
        turns.take(id(1), "a");
        turns.take(id(2), "a");
        turns.giveBack();
        turns.take(id(3), "b");
        assertThat(turns.crowded()).isFalse();
    }

    @Test
    void a_long_line_is_crowded() {
        turns.take(id(1), "a");
        turns.take(id(2), "a");
        for (int number = 3; number < 23; number++) {
            assertThat(turns.crowded()).isFalse();
            CompletableFuture<Void> waiting = join(number, "person " + number);
            assertThat(waiting).isNotDone();
        }
        assertThat(turns.crowded()).isTrue();
    }

    private CompletableFuture<Void> join(int number, String person) {
        CompletableFuture<Void> turn = CompletableFuture.runAsync(
                () -> {
                    turns.take(id(number), person);
                    served.add(number);
                },
                work -> Thread.ofPlatform().daemon().start(work));
        Awaitility.await()
                .atMost(10, TimeUnit.SECONDS)
                .until(() -> turns.ahead(id(number)).isPresent());
        return turn;
    }

    private static ImportId id(int number) {
        return new ImportId(number);
    }
}

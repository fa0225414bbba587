package org.mizani.dataimport;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.mizani.provenance.ImportId;
import org.springframework.stereotype.Component;

/**
 * Lets two files be read at once. All others wait, each in the line of the person who sent it; the lines are served in
 * turn, so that a person with one file never waits for all of another's hundred.
 */
@Component
class ImportTurns {

    private static final int AT_ONCE = 2;
    private static final int LONGEST_LINE = 20;

    /** By person; who is served next comes first. */
    private final LinkedHashMap<String, Deque<Turn>> lines = new LinkedHashMap<>();

    private int free = AT_ONCE;

    /**
     * Waits until this import may be read.
     *
     * @throws CancelledImportException when it is cancelled meanwhile
     */
    void take(ImportId id, String person) {
        Turn turn = join(id, person);
        if (turn != null && !turn.comes()) {
            throw new CancelledImportException(id);
        }
    }

    private synchronized @Nullable Turn join(ImportId id, String person) {
        if (free > 0) {
            free--;
            return null;
        }
        Turn turn = new Turn(id);
        lines.computeIfAbsent(person, p -> new ArrayDeque<>()).add(turn);
        return turn;
    }

    synchronized void giveBack() {
        Turn next = next();
        if (next == null) {
            free++;
        } else {
            next.give();
        }
    }

    private @Nullable Turn next() {
        Map.Entry<String, Deque<Turn>> line = lines.pollFirstEntry();
        if (line == null) {
            return null;
        }
        Turn turn = line.getValue().removeFirst();
        if (!line.getValue().isEmpty()) {
            lines.put(line.getKey(), line.getValue());
        }
        return turn;
    }

    /** Takes an import that waits out of its line. */
    synchronized void cancel(ImportId id) {
        List<Turn> cancelled = lines.values().stream()
                .flatMap(Deque::stream)
                .filter(turn -> turn.id.equals(id))
                .toList();
        lines.values().forEach(line -> line.removeAll(cancelled));
        lines.values().removeIf(Deque::isEmpty);
        cancelled.forEach(Turn::cancel);
    }

    /** How many that wait as well will be read before this import; nothing when it does not wait. */
    synchronized OptionalInt ahead(ImportId id) {
        List<Deque<Turn>> left = new ArrayList<>();
        lines.values().forEach(line -> left.add(new ArrayDeque<>(line)));
        for (int ahead = 0; !left.isEmpty(); ahead++) {
            Deque<Turn> line = left.removeFirst();
            if (line.removeFirst().id.equals(id)) {
                return OptionalInt.of(ahead);
            }
            if (!line.isEmpty()) {
                left.add(line);
            }
        }
        return OptionalInt.empty();
    }

    /** True when so many wait that a newcomer had better come again. */
    synchronized boolean crowded() {
        return lines.values().stream().mapToInt(Deque::size).sum() >= LONGEST_LINE;
    }

    private static final class Turn {
        private final ImportId id;
        private final CountDownLatch decided = new CountDownLatch(1);
        private volatile boolean cancelled;

        Turn(ImportId id) {
            this.id = id;
        }

        void give() {
            decided.countDown();
        }

        void cancel() {
            cancelled = true;
            decided.countDown();
        }

        /** Waits; false when it was cancelled instead. */
        boolean comes() {
            boolean interrupted = false;
            while (true) {
                try {
                    decided.await();
                    break;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            return !cancelled;
        }
    }
}

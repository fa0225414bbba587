package org.mizani.dataimport;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mizani.provenance.ImportId;
import org.springframework.stereotype.Component;

/** How far the imports under way have come, and which of them a person has cancelled. */
@Component
public class ImportProgress {

    private final Map<ImportId, Going> going = new ConcurrentHashMap<>();
    private final Clock clock;

    ImportProgress(Clock clock) {
        this.clock = clock;
    }

    /**
     * How far an import has come.
     *
     * @param rows read so far
     * @param allRows how many there are, null as long as nobody knows
     * @param remaining how long it will take at this pace, null as long as nobody knows
     */
    public record State(
            int rows, @Nullable Integer allRows, @Nullable Duration remaining) {}

    private static final class Going {
        private final int allRows;
        private volatile int rows;
        private volatile @Nullable Instant since;
        private volatile boolean cancelled;

        Going(int allRows) {
            this.allRows = allRows;
        }
    }

    /** Nothing for an import that is not under way. */
    public Optional<State> of(ImportId id) {
        return Optional.ofNullable(going.get(id)).map(this::state);
    }

    private State state(Going g) {
        Instant since = g.since;
        int rows = g.rows;
        if (g.allRows == 0) {
            return new State(rows, null, null);
        }
        if (since == null || rows == 0) {
            return new State(rows, g.allRows, null);
        }
        long left = Math.max(0, g.allRows - rows);
        Duration past = Duration.between(since, clock.instant());
        return new State(rows, g.allRows, past.multipliedBy(left).dividedBy(rows));
    }

    /** @param allRows how many an earlier check has read; 0 when nobody knows */
    void begins(ImportId id, int allRows) {
        going.put(id, new Going(allRows));
    }

    /** It is this import's turn. */
    void reads(ImportId id) {
        Going g = going.get(id);
        if (g != null) {
            g.since = clock.instant();
        }
    }

    /** @throws CancelledImportException when a person has cancelled it */
    void reached(ImportId id, int count) {
        Going g = going.get(id);
        if (g != null) {
            g.rows = count;
        }
        goesOn(id);
    }

    /** @throws CancelledImportException when a person has cancelled it */
    void goesOn(ImportId id) {
        Going g = going.get(id);
        if (g != null && g.cancelled) {
            throw new CancelledImportException(id);
        }
    }

    void cancel(ImportId id) {
        Going g = going.get(id);
        if (g != null) {
            g.cancelled = true;
        }
    }

    void ended(ImportId id) {
        going.remove(id);
    }
}

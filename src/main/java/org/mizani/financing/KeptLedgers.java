package org.mizani.financing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mizani.metrics.KnownAt;

/**
 * Ledgers, read once and kept until something else is known. Who asks for what is kept waits for nobody; who asks for what
 * is being read waits for that reading alone.
 */
final class KeptLedgers {

    /** Days of knowledge that are kept, beside now. */
    private static final int MOST_DAYS = 2;

    private static final int ATTEMPTS = 3;

    private final Supplier<List<Object>> version;
    private final Function<KnownAt, Ledgers> reader;
    private final Map<KnownAt, Reading> kept = new LinkedHashMap<>();

    private record Kept(List<Object> version, Ledgers ledgers) {}

    /** @param begun the version on record when it began; when it ended, the one that was read */
    private record Reading(List<Object> begun, CompletableFuture<Kept> ended) {

        /** True when what is read is no older than a version. */
        boolean of(List<Object> asked) {
            return (ended.isDone() && !ended.isCompletedExceptionally())
                    ? ended.join().version.equals(asked)
                    : begun.equals(asked);
        }
    }

    /**
     * @param version of what is on record; another one after each change
     * @param reader reads what is on record
     */
    KeptLedgers(Supplier<List<Object>> version, Function<KnownAt, Ledgers> reader) {
        this.version = version;
        this.reader = reader;
    }

    /** Never older than what is on record when it is asked for. */
    Ledgers of(KnownAt knownAt) {
        List<Object> asked = version.get();
        Reading mine = new Reading(asked, new CompletableFuture<>());
        Reading found;
        synchronized (kept) {
            kept.values().removeIf(r -> !r.of(asked));
            found = kept.putIfAbsent(knownAt, mine);
            if (found == null && kept.size() > MOST_DAYS + 1) {
                kept.keySet().removeIf(k -> !k.equals(KnownAt.NOW) && !k.equals(knownAt));
            }
        }
        return found == null ? read(mine, knownAt) : await(found);
    }

    private Ledgers read(Reading mine, KnownAt knownAt) {
        try {
            Kept read = read(mine.begun, knownAt);
            mine.ended.complete(read);
            return read.ledgers;
        } catch (RuntimeException | Error e) {
            synchronized (kept) {
                kept.remove(knownAt, mine);
            }
            mine.ended.completeExceptionally(e);
            throw e;
        }
    }

    /** Read again when an import came in between. */
    private Kept read(List<Object> before, KnownAt knownAt) {
        List<Object> known = before;
        Ledgers ledgers = reader.apply(knownAt);
        for (int i = 0; i < ATTEMPTS; i++) {
            List<Object> after = version.get();
            if (after.equals(known)) {
                break;
            }
            known = after;
            ledgers = reader.apply(knownAt);
        }
        return new Kept(known, ledgers);
    }

    private static Ledgers await(Reading reading) {
        try {
            return reading.ended.join().ledgers;
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}

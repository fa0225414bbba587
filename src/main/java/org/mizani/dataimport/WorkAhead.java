package org.mizani.dataimport;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets a second thread read a file while the thread that owns the transaction stores what was read: the reader hands
 * tasks over, which the owner does in their order. Only the owner touches the database, so that a transaction stays the
 * matter of one thread. An error on either side ends both and surfaces at the owner; the second thread never outlives
 * the call.
 */
final class WorkAhead {

    /** So few that what waits is small beside a chunk's own memory. */
    private static final int WAITING = 4;

    private static final FutureTask<@Nullable Void> END = new FutureTask<>(() -> null);
    private static final long PATIENCE_MILLIS = 20;

    private final BlockingQueue<FutureTask<?>> tasks = new ArrayBlockingQueue<>(WAITING);
    private final Thread owner = Thread.currentThread();
    private volatile boolean stopped;

    /** What is done ahead. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** Runs {@code ahead} in a thread of its own, and here what it hands over, until both are done. */
    <T> T run(Work<T> ahead) throws IOException {
        FutureTask<T> reading = new FutureTask<>(ahead::run);
        Thread reader = Thread.ofPlatform().name("import reader").daemon().start(() -> {
            reading.run();
            put(END);
        });
        try {
            for (FutureTask<?> task = take(); task != END; task = take()) {
                task.run();
                result(task);
            }
        } finally {
            stopped = true;
            await(reader);
        }
        return result(reading);
    }

    /** Has the owner do something after all that was handed over before; waits when much is waiting already. */
    void handOver(Runnable task) {
        put(new FutureTask<>(task, null));
    }

    /** Has the owner answer something after all that was handed over before, and waits for the answer. */
    <T> T ask(Supplier<T> question) {
        if (Thread.currentThread() == owner) {
            return question.get();
        }
        FutureTask<T> task = new FutureTask<>(question::get);
        put(task);
        try {
            return result(task);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void put(FutureTask<?> task) {
        if (stopped && task != END) {
            throw new CancellationException("nobody stores any more");
        }
        boolean interrupted = false;
        for (boolean done = false; !done; ) {
            try {
                tasks.put(task);
                done = true;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private FutureTask<?> take() {
        try {
            return tasks.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    /** Turns away what the reader still hands over, so that it notices and ends. */
    private void await(Thread reader) {
        boolean interrupted = Thread.interrupted();
        while (reader.isAlive()) {
            for (FutureTask<?> task = tasks.poll(); task != null; task = tasks.poll()) {
                task.cancel(false);
            }
            try {
                reader.join(PATIENCE_MILLIS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> T result(Future<T> done) throws IOException {
        try {
            return done.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        }
    }

    /** Throws what ended another thread as what it is. */
    static RuntimeException rethrown(@Nullable Throwable cause) throws IOException {
        if (cause instanceof IOException e) {
            throw e;
        }
        if (cause instanceof RuntimeException e) {
            throw e;
        }
        if (cause instanceof Error e) {
            throw e;
        }
        throw new IllegalStateException(cause);
    }
}

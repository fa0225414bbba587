package org.mizani.reports.batch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.mizani.reports.batch.Batch.Failure;
import org.mizani.reports.batch.Batch.State;

/** A batch that waits or is made: how far it has come, and whether a person has ended it. */
final class BatchJob {

    private final UUID id = UUID.randomUUID();
    private final String owner;
    private final BatchOrder order;
    private final Clock clock;
    private final Instant askedAt;
    private final List<Failure> failed = new ArrayList<>();
    private @Nullable Instant begun;
    private int done;
    private boolean cancelled;

    BatchJob(String owner, BatchOrder order, Clock clock) {
        this.owner = owner;
        this.order = order;
        this.clock = clock;
        this.askedAt = clock.instant();
    }

    UUID id() {
        return id;
    }

    String owner() {
        return owner;
    }

    BatchOrder order() {
        return order;
    }

    synchronized void begins() {
        begun = clock.instant();
    }

    synchronized void cancel() {
        cancelled = true;
    }

    synchronized boolean cancelled() {
        return cancelled;
    }

    /** @throws CancellationException when a person has ended it */
    void goesOn() {
        if (cancelled()) {
            throw new CancellationException("the batch " + id + " was cancelled");
        }
    }

    synchronized void made() {
        done++;
    }

    synchronized void failed(String name, String error) {
        done++;
        failed.add(new Failure(name, error));
    }

    synchronized List<Failure> failed() {
        return List.copyOf(failed);
    }

    /** @param ahead how many others come first, null when it does not wait */
    synchronized Batch now(@Nullable Integer ahead) {
        return batch(begun == null ? State.WAITING : State.RUNNING, ahead, remaining(), null, null, null);
    }

    synchronized Batch finished(Batch.Zip zip) {
        return batch(State.DONE, null, null, clock.instant(), null, zip);
    }

    /** @param error what the log knows the reason by */
    synchronized Batch broken(String error) {
        return batch(State.FAILED, null, null, clock.instant(), error, null);
    }

    private Batch batch(
            State state,
            @Nullable Integer ahead,
            @Nullable Duration remaining,
            @Nullable Instant endedAt,
            @Nullable String error,
            Batch.@Nullable Zip zip) {
        return new Batch(
                id,
                owner,
                askedAt,
                order.asOf(),
                state,
                done,
                order.files(),
                ahead,
                remaining,
                failed,
                endedAt,
                error,
                zip);
    }

    private @Nullable Duration remaining() {
        return begun == null || done == 0
                ? null
                : Duration.between(begun, clock.instant())
                        .multipliedBy(order.files() - done)
                        .dividedBy(done);
    }
}

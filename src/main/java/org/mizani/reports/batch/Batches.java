package org.mizani.reports.batch;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.security.CurrentUser;
import org.mizani.security.Role;
import org.mizani.ui.texts.ErrorId;
import org.mizani.ui.texts.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Makes batches of reports in the background, one at a time, and keeps their zips for a day. Each person sees and ends
 * only their own, administrators all.
 */
@Service
public class Batches implements SmartInitializingSingleton {

    /** Refusal when somebody, or all together, have asked for as many as can wait. */
    public static final String CROWDED = "reports.batch.refused.crowded";

    static final int MOST_OF_ONE = 3;
    static final int MOST = 8;
    static final int MOST_KEPT = 20;

    private static final Logger LOG = LoggerFactory.getLogger(Batches.class);
    private static final int SECONDS_TO_STOP = 5;

    private final BatchWriter writer;
    private final BatchFiles files;
    private final CurrentUser user;
    private final Clock clock;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("report-batch").daemon().factory());

    private final BatchLine line = new BatchLine();

    /** Those that wait and the one that is made, the oldest first. */
    private final Map<UUID, BatchJob> going = new LinkedHashMap<>();

    /** Those whose zip is kept, and those that came to nothing, the oldest first. */
    private final Map<UUID, Batch> ended = new LinkedHashMap<>();

    Batches(BatchWriter writer, BatchFiles files, CurrentUser user, Clock clock) {
        this.writer = writer;
        this.files = files;
        this.user = user;
        this.clock = clock;
    }

    /** Before the web server opens: finds what an earlier server has kept, and deletes what it left half made. */
    @Override
    public void afterSingletonsInstantiated() {
        try {
            List<Batch> kept = files.tidied();
            synchronized (this) {
                kept.forEach(batch -> ended.put(batch.id(), batch));
            }
            forgetOld();
        } catch (IOException e) {
            LOG.warn("batches of reports that are kept could not be read", e);
        }
    }

    /**
     * Takes an order of the current user; it is made when its turn comes.
     *
     * @throws RefusedException when too many wait already
     */
    public synchronized Batch ask(BatchOrder order) {
        String owner = user.name();
        long mine = going.values().stream()
                .filter(job -> job.owner().equals(owner))
                .count();
        if (mine >= MOST_OF_ONE || going.size() >= MOST) {
            throw new RefusedException("batch", CROWDED);
        }
        BatchJob job = new BatchJob(owner, order, clock);
        going.put(job.id(), job);
        line.add(job);
        worker.execute(this::makeNext);
        return now(job);
    }

    /** All that the current user may see, the newest first. */
    public synchronized List<Batch> all() {
        List<Batch> all = new ArrayList<>(Stream.concat(
                        ended.values().stream().filter(this::kept),
                        going.values().stream().map(this::now))
                .filter(batch -> mayHave(batch.owner()))
                .toList());
        Collections.reverse(all);
        return all;
    }

    /** Nothing for one that was removed, or that the current user may not see. */
    public synchronized Optional<Batch> byId(UUID id) {
        BatchJob job = going.get(id);
        return Optional.ofNullable(job == null ? ended.get(id) : now(job))
                .filter(this::kept)
                .filter(batch -> mayHave(batch.owner()));
    }

    /** Where the zip of a batch that is done lies. */
    public Path zip(Batch batch) {
        return files.zip(batch.id());
    }

    /** Ends a batch wherever it stands, and removes its zip. */
    public synchronized void remove(UUID id) {
        if (byId(id).isEmpty()) {
            return;
        }
        BatchJob job = going.remove(id);
        if (job == null) {
            ended.remove(id);
            files.remove(id);
        } else {
            job.cancel();
            line.remove(job);
        }
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT10M")
    synchronized void forgetOld() {
        List<Batch> oldestFirst = List.copyOf(ended.values());
        int tooMany = oldestFirst.size() - MOST_KEPT;
        for (int i = 0; i < oldestFirst.size(); i++) {
            Batch batch = oldestFirst.get(i);
            if (i < tooMany || !kept(batch)) {
                ended.remove(batch.id());
                files.remove(batch.id());
            }
        }
    }

    private void makeNext() {
        BatchJob job = begun();
        if (job == null) {
            return;
        }
        try {
            Batch.Zip zip = files.write(job.id(), out -> writer.write(job, out));
            end(job, job.finished(zip));
        } catch (CancellationException e) {
            LOG.info("{}", e.getMessage());
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            String error = ErrorId.next();
            LOG.error("Error {} in the batch {}", error, job.id(), e);
            end(job, job.broken(error));
        }
    }

    private synchronized @Nullable BatchJob begun() {
        BatchJob job = line.next();
        if (job != null) {
            job.begins();
        }
        return job;
    }

    /** A person may have ended it in the last moment: then nothing of it stays. */
    private synchronized void end(BatchJob job, Batch batch) {
        if (going.remove(job.id()) == null) {
            files.remove(job.id());
            return;
        }
        ended.put(batch.id(), batch);
        if (batch.zip() != null) {
            describe(batch);
        }
        forgetOld();
    }

    private void describe(Batch batch) {
        try {
            files.describe(batch);
        } catch (IOException e) {
            LOG.warn("the batch {} will not outlive this server", batch.id(), e);
        }
    }

    private Batch now(BatchJob job) {
        int ahead = line.inTurn().indexOf(job);
        return job.now(ahead < 0 ? null : ahead);
    }

    private boolean kept(Batch batch) {
        return batch.keptUntil() == null
                || clock.instant().isBefore(Objects.requireNonNull(batch.keptUntil()));
    }

    private boolean mayHave(String owner) {
        return user.name().equals(owner) || user.has(Role.ADMIN);
    }

    @PreDestroy
    void stop() throws InterruptedException {
        synchronized (this) {
            going.values().forEach(BatchJob::cancel);
        }
        worker.shutdown();
        if (!worker.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            LOG.info("a batch of reports is left half made; the next start removes it");
        }
    }
}

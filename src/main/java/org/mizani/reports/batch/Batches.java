package org.mizani.reports.batch;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    static final int MOST_OF_ONE = 3;
    static final int MOST = 8;

    private static final Logger LOG = LoggerFactory.getLogger(Batches.class);
    private static final int SECONDS_TO_STOP = 5;

    private final BatchWriter writer;
    private final BatchFiles files;
    private final CurrentUser user;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("report-batch").daemon().factory());

    private final BatchLine line = new BatchLine();

    /** Those that wait and the one that is made, the oldest first. */
    private final Map<UUID, BatchJob> going = new LinkedHashMap<>();

    private final KeptBatches ended;

    Batches(BatchWriter writer, BatchFiles files, CurrentUser user, Clock clock) {
        this.writer = writer;
        this.files = files;
        this.user = user;
        this.clock = clock;
        this.ended = new KeptBatches(files, clock);
    }

    /** Before the web server opens: nothing that is made now can be taken for left half made. */
    @Override
    public synchronized void afterSingletonsInstantiated() {
        ended.restore();
    }

    /**
     * Takes an order of the current user; it is made when its turn comes.
     *
     * @throws RefusedException when too many wait already
     */
    public synchronized Batch ask(BatchOrder order) {
        String owner = user.name();
        long mine =
                going.values().stream().filter(job -> job.owner().equals(owner)).count();
        if (mine >= MOST_OF_ONE || going.size() >= MOST) {
            throw new RefusedException("batch", "reports.batch.refused.crowded");
        }
        BatchJob job = new BatchJob(owner, order, clock);
        going.put(job.id(), job);
        line.add(job);
        worker.execute(this::makeNext);
        return now(job);
    }

    /** All that the current user may see, the newest first. */
    public synchronized List<Batch> all() {
        return Stream.concat(ended.all().stream(), going.values().stream().map(this::now))
                .filter(this::mayHave)
                .toList()
                .reversed();
    }

    /** Nothing for one that was removed, or that the current user may not see. */
    public synchronized Optional<Batch> byId(UUID id) {
        BatchJob job = going.get(id);
        return Optional.ofNullable(job == null ? ended.byId(id) : now(job)).filter(this::mayHave);
    }

    /** Where the zip of a batch lies; nothing when it is not made yet, or was removed meanwhile. */
    public Optional<Path> zip(Batch batch) {
        return Optional.of(files.zip(batch.id())).filter(Files::exists);
    }

    /** Ends a batch wherever it stands, and removes its zip. */
    public synchronized void remove(UUID id) {
        if (byId(id).isEmpty()) {
            return;
        }
        BatchJob job = going.remove(id);
        if (job == null) {
            ended.remove(id);
        } else {
            job.cancel();
            line.remove(job);
        }
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT10M")
    synchronized void forgetOld() {
        ended.forgetOld();
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
        } catch (IOException | RuntimeException e) {
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
        } else {
            ended.add(batch);
        }
    }

    private Batch now(BatchJob job) {
        List<BatchJob> waiting = line.inTurn();
        int ahead = waiting.indexOf(job);
        long made = going.values().stream()
                .filter(other -> !waiting.contains(other))
                .count();
        return job.now(ahead < 0 ? null : ahead + (int) made);
    }

    private boolean mayHave(Batch batch) {
        return user.name().equals(batch.owner()) || user.has(Role.ADMIN);
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

package org.mizani.reports.batch;

import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Batches that have ended: those with a zip, which outlive the server, and those that came to nothing. The oldest come
 * first. Not safe for many threads.
 */
final class KeptBatches {

    /** How many are kept of one person; nobody's are lost because others ask for many. */
    static final int MOST = 5;

    private static final Logger LOG = LoggerFactory.getLogger(KeptBatches.class);

    private final BatchFiles files;
    private final Clock clock;
    private final Map<UUID, Batch> batches = new LinkedHashMap<>();

    KeptBatches(BatchFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /** Finds what an earlier server has kept, and deletes what it left half made. */
    void restore() {
        try {
            files.tidied().forEach(batch -> batches.put(batch.id(), batch));
            forgetOld();
        } catch (IOException e) {
            LOG.warn("batches of reports that are kept could not be read", e);
        }
    }

    void add(Batch batch) {
        batches.put(batch.id(), batch);
        if (batch.zip() != null) {
            describe(batch);
        }
        forgetOld();
    }

    List<Batch> all() {
        return batches.values().stream().filter(this::holds).toList();
    }

    @Nullable
    Batch byId(UUID id) {
        Batch batch = batches.get(id);
        return batch == null || !holds(batch) ? null : batch;
    }

    void remove(UUID id) {
        batches.remove(id);
        files.remove(id);
    }

    /** Deletes what is too old, and the oldest of who has too many. */
    void forgetOld() {
        batches.values().stream().filter(batch -> !holds(batch)).toList().forEach(batch -> remove(batch.id()));
        batches.values().stream()
                .collect(Collectors.groupingBy(Batch::owner))
                .values()
                .forEach(oldestFirst -> oldestFirst
                        .subList(0, Math.max(0, oldestFirst.size() - MOST))
                        .forEach(batch -> remove(batch.id())));
    }

    private boolean holds(Batch batch) {
        return batch.keptUntil() == null || clock.instant().isBefore(batch.keptUntil());
    }

    private void describe(Batch batch) {
        try {
            files.describe(batch);
        } catch (IOException e) {
            LOG.warn("the batch {} will not outlive this server", batch.id(), e);
        }
    }
}

package org.mizani.dataimport;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.workbook.UnreadableFileException;
import org.mizani.provenance.ImportId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Checks and accepts in the background, so that a page may be left and found again. */
@Component
public class ImportJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private static final int MOST = 100;
    private static final int REMEMBERED = 50;

    private final ImportService service;
    private final ThreadPoolExecutor workers =
            new ThreadPoolExecutor(0, MOST, 1, TimeUnit.MINUTES, new SynchronousQueue<>(), ImportJobs::worker);
    private final Set<ImportId> underWay = ConcurrentHashMap.newKeySet();
    private final Map<ImportId, ImportReport> reports = remembering();
    private final Map<ImportId, Comparison> comparisons = remembering();
    private final Map<ImportId, Boolean> compared = remembering();
    private final Map<ImportId, Finding> unreadable = remembering();

    ImportJobs(ImportService service) {
        this.service = service;
    }

    /** @throws java.util.concurrent.RejectedExecutionException when too many wait already */
    public void check(ImportId id, @Nullable String profile) {
        start(id, () -> reports.put(id, service.check(id, profile)));
    }

    /** @throws java.util.concurrent.RejectedExecutionException when too many wait already */
    public void accept(ImportId id, @Nullable String profile, String user, @Nullable String reason) {
        start(id, () -> reports.put(id, service.accept(id, profile, user, reason)));
    }

    /** @throws java.util.concurrent.RejectedExecutionException when too many wait already */
    public void compare(ImportId id) {
        start(id, () -> {
            compared.put(id, true);
            comparisons.put(id, service.compare(id));
        });
    }

    /** True when that was tried since the draft was last checked, also when it came to nothing. */
    public boolean compared(ImportId id) {
        return compared.containsKey(id);
    }

    /** What accepting the draft would do, once that has been found out and as long as nothing else was done with it. */
    public Optional<Comparison> comparison(ImportId id) {
        return Optional.ofNullable(comparisons.get(id));
    }

    /** Ends what is being done with an import; nothing of it is stored. */
    public void cancel(ImportId id) {
        service.cancel(id);
    }

    public boolean underWay(ImportId id) {
        return underWay.contains(id);
    }

    /** What the last check or acceptance found, as long as this server remembers it. */
    public Optional<ImportReport> report(ImportId id) {
        return Optional.ofNullable(reports.get(id));
    }

    /** Why a file, forgotten since, could not be read at all. */
    public Optional<Finding> unreadable(ImportId id) {
        return Optional.ofNullable(unreadable.get(id));
    }

    private void start(ImportId id, Work work) {
        if (!underWay.add(id)) {
            return;
        }
        try {
            workers.execute(() -> {
                try {
                    comparisons.remove(id);
                    compared.remove(id);
                    work.run();
                } catch (UnreadableFileException e) {
                    unreadable.put(id, e.finding());
                } catch (CancelledImportException e) {
                    LOG.info("{}", e.getMessage());
                } catch (IOException | RuntimeException e) {
                    LOG.error("import {} failed", id, e);
                } finally {
                    underWay.remove(id);
                }
            });
        } catch (RuntimeException e) {
            underWay.remove(id);
            throw e;
        }
    }

    @PreDestroy
    void stop() {
        workers.shutdown();
    }

    private static Thread worker(Runnable work) {
        return Thread.ofPlatform().name("import").daemon().unstarted(work);
    }

    private static <T> Map<ImportId, T> remembering() {
        return Collections.synchronizedMap(new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<ImportId, T> eldest) {
                return size() > REMEMBERED;
            }
        });
    }

    private interface Work {
        void run() throws IOException;
    }
}

package org.mizani.reports;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.mizani.ui.texts.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Issues reports in the background, one after the other, so that no page waits. */
@Component
public class IssueJobs {

    static final int LONGEST_LINE = 20;

    private static final Logger LOG = LoggerFactory.getLogger(IssueJobs.class);
    private static final int SECONDS_TO_STOP = 10;

    private final Issues issues;
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(LONGEST_LINE),
            Thread.ofPlatform().name("issue").daemon().factory());

    IssueJobs(Issues issues) {
        this.issues = issues;
    }

    /** @throws RefusedException when too many wait already */
    public CompletableFuture<ReportIssue> start(
            ReportDefinition definition, ReportParameters p, ReportFormat format, String user) {
        try {
            return CompletableFuture.supplyAsync(() -> issues.issue(definition, p, format, user), worker);
        } catch (RejectedExecutionException crowded) {
            throw new RefusedException("report", "issues.crowded");
        }
    }

    /** Those that wait are dropped; the one that is made may end. */
    @PreDestroy
    void stop() throws InterruptedException {
        worker.getQueue().clear();
        worker.shutdown();
        if (!worker.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            LOG.warn("an issue of a report was not finished before the server stopped");
        }
    }
}

package org.mizani.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mizani.ui.texts.RefusedException;

class IssueJobsTest {

    private final Issues issues = mock(Issues.class);
    private final ReportIssue issue = mock(ReportIssue.class);
    private final IssueJobs jobs = new IssueJobs(issues);

    @AfterEach
    void stop() throws InterruptedException {
        jobs.stop();
    }

    @Test
    void nobody_waits_while_a_report_is_issued_and_a_crowd_is_refused() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayGoOn = new CountDownLatch(1);
        when(issues.issue(any(), any(), any(), any())).thenAnswer(call -> {
            begun.countDown();
            mayGoOn.await();
            return issue;
        });
        List<CompletableFuture<ReportIssue>> started = new ArrayList<>(List.of(start()));
        begun.await();
        for (int i = 0; i < IssueJobs.LONGEST_LINE; i++) {
            started.add(start());
        }
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(this::start)
                .satisfies(e -> assertThat(e.key()).isEqualTo("issues.crowded"));
        assertThat(started).noneMatch(CompletableFuture::isDone);
        mayGoOn.countDown();
        assertThat(started).allMatch(job -> job.join().equals(issue));
    }

    private CompletableFuture<ReportIssue> start() {
        return jobs.start(mock(ReportDefinition.class), mock(ReportParameters.class), ReportFormat.PDF, "edda");
    }
}

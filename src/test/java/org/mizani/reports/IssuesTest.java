package org.mizani.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mizani.MizaniTest;
import org.mizani.metrics.KnownAt;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@MizaniTest
class IssuesTest {

    @Autowired
    private Issues issues;

    @Autowired
    private IssueStore store;

    @Autowired
    private IssueQueries queries;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportDefinitions definitions;

    @Autowired
    private ReportRequest request;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @Test
    void a_number_that_another_server_has_given_meanwhile_is_not_given_again() {
        ReportIssue first = issue(issues);
        IssueNumber given = IssueNumber.of(first.number()).orElseThrow();
        IssueQueries stale = mock(IssueQueries.class);
        when(stale.last(anyInt())).thenReturn(new IssueNumber(given.year(), given.running() - 1));
        ReportIssue second = issue(new Issues(reports, stale, store, transaction, clock));
        assertThat(second.number()).isEqualTo(given.next().toString());
        assertThat(queries.byNumber(second.number())).contains(second);
        assertThat(queries.byNumber(first.number())).contains(first);
    }

    private ReportIssue issue(Issues desk) {
        ReportDefinition definition = definitions.byId("au-budget-decision").orElseThrow();
        ReportParameters p = request.parameters(
                definition,
                new ReportRequest.Words(null, null, null, null, null, null, "en", null),
                Locale.ENGLISH,
                KnownAt.NOW);
        return desk.issue(definition, p, ReportFormat.XLSX, "test");
    }
}

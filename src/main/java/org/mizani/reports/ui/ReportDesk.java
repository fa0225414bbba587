package org.mizani.reports.ui;

import org.mizani.reports.IssueJobs;
import org.mizani.reports.Reports;
import org.mizani.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Where a page gets reports made and issued, in the name of whom it serves. */
@Component
record ReportDesk(Reports reports, IssueJobs issues, CurrentUser user) {}

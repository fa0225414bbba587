package org.mizani.headcounts;

import java.time.LocalDate;

/** What an operation reported at a date. */
public record ReportKey(String operation, LocalDate date) {}

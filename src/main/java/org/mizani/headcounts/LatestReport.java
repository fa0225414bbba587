package org.mizani.headcounts;

import java.time.LocalDate;
import org.mizani.operations.Component;

/** The report at which a component of an operation is read. */
public record LatestReport(String operation, Component component, LocalDate date) {}

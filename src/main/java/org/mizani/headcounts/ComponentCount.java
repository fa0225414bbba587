package org.mizani.headcounts;

import java.time.LocalDate;
import org.mizani.operations.Component;

/** People of a component at its report date. */
public record ComponentCount(Component component, LocalDate date, People people) {}

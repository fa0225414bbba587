package org.mizani.parity;

import java.time.LocalDate;
import java.util.List;

/**
 * An operation against the targets of a framework.
 *
 * @param date the day asked for; each row says which report it is read at
 * @param binding false when the framework is only a benchmark for this operation
 */
public record Parity(
        String operation, LocalDate date, TargetFramework framework, boolean binding, List<ParityRow> rows) {

    public Parity {
        rows = List.copyOf(rows);
    }

    /** The same reading of one component alone. */
    public Parity only(ParityRow row) {
        return new Parity(operation, date, framework, binding, List.of(row));
    }
}

package org.mizani.parity.explorer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mizani.headcounts.Slice;
import org.mizani.operations.Operation;
import org.mizani.parity.TargetFramework;

/**
 * The answer to an {@link Exploration}.
 *
 * @param day operations are read at their latest report on or before it
 * @param rows by what was asked
 * @param total all rows together, null where they may not be added: over time, over reports of different dates of one
 *     operation, or when there is only one
 * @param together observers and staff officers together, where the rows tell them apart; null otherwise
 * @param lines rows over time, the largest few
 * @param linesLeftOut true when contributors are not read over time, because that would be too many claims
 * @param change null when no earlier date was asked for
 * @param sum code of what stands for several operations, where it was to be added to others: then nothing is answered
 */
public record Explored(
        Exploration question,
        LocalDate day,
        TargetFramework framework,
        Map<String, Operation> operations,
        List<ExploredRow> rows,
        @Nullable ExploredRow total,
        @Nullable ExploredRow together,
        List<ExploredLine> lines,
        boolean linesLeftOut,
        @Nullable ChangeAnswer change,
        @Nullable String sum) {

    public Explored {
        operations = Map.copyOf(operations);
        rows = List.copyOf(rows);
        lines = List.copyOf(lines);
    }

    /** The dates of the reports that the rows rest on, by operation. */
    public SortedMap<String, SortedSet<LocalDate>> reports() {
        return Reports.byOperation(slices());
    }

    /** True when reports of different dates are put together in a row. */
    public boolean datesDiffer() {
        NavigableSet<LocalDate> all = new TreeSet<>();
        reports().values().forEach(all::addAll);
        return all.size() > 1;
    }

    /** True when the earlier date that was asked for is not before the later one. */
    public boolean reversed() {
        LocalDate from = question.from();
        return from != null && !from.isBefore(day);
    }

    private List<Slice> slices() {
        return rows.stream().flatMap(r -> r.slices().stream()).toList();
    }
}

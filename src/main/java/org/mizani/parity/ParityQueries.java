package org.mizani.parity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.mizani.headcounts.HeadcountQueries;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Operation;
import org.springframework.stereotype.Repository;

/** Reads operations against their targets. */
@Repository
public class ParityQueries {

    private final HeadcountQueries headcounts;
    private final TargetQueries targets;

    ParityQueries(HeadcountQueries headcounts, TargetQueries targets) {
        this.headcounts = headcounts;
        this.targets = targets;
    }

    /**
     * Each component that the operation has reported on or before a day, at its latest report, against the target in
     * force in the year of that report. Observers and staff officers are one component.
     */
    public Parity parity(Operation operation, LocalDate date, TargetFramework framework, KnownAt knownAt) {
        List<ParityRow> rows = headcounts.latestByComponent(operation.code(), date, knownAt).stream()
                .map(count -> ParityRow.of(
                        operation.code(),
                        framework.code(),
                        count,
                        targets.target(
                                framework.code(),
                                count.component(),
                                count.date().getYear(),
                                knownAt),
                        knownAt))
                .sorted(Comparator.comparing(ParityRow::component))
                .toList();
        return new Parity(operation.code(), date, framework, framework.binds(operation), rows);
    }
}

package org.mizani.parity.explorer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mizani.headcounts.HeadcountQuestion;
import org.mizani.headcounts.Slice;
import org.mizani.headcounts.SliceQueries;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;
import org.mizani.operations.Operation;
import org.mizani.parity.Parity;
import org.mizani.parity.ParityRow;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.TargetQueries;
import org.mizani.parity.TargetSteps;

/** Many operations against their targets at once, each as its own page shows it. */
@org.springframework.stereotype.Component
public class Parities {

    private static final TargetSteps NONE = new TargetSteps(List.of());

    private final SliceQueries slices;
    private final TargetQueries targets;

    Parities(SliceQueries slices, TargetQueries targets) {
        this.slices = slices;
        this.targets = targets;
    }

    /** Each component of each operation at its latest report on or before a day; operations without one have no rows. */
    public List<Parity> of(
            Collection<Operation> operations, LocalDate day, TargetFramework framework, KnownAt knownAt) {
        if (operations.isEmpty()) {
            return List.of();
        }
        Set<String> codes = operations.stream().map(Operation::code).collect(Collectors.toSet());
        List<Slice> all = slices.reports(new HeadcountQuestion(Set.of(), codes, null, day, knownAt));
        Reports latest = Reports.latest(all, day, true);
        Map<String, List<Slice>> read =
                all.stream().filter(latest::read).collect(Collectors.groupingBy(Slice::operation));
        Map<Component, TargetSteps> steps = targets.steps(framework.code(), knownAt);
        return operations.stream()
                .map(o -> new Parity(
                        o.code(),
                        day,
                        framework,
                        framework.binds(o),
                        rows(o.code(), framework, read.getOrDefault(o.code(), List.of()), steps, knownAt)))
                .toList();
    }

    private static List<ParityRow> rows(
            String operation,
            TargetFramework framework,
            List<Slice> read,
            Map<Component, TargetSteps> steps,
            KnownAt knownAt) {
        Map<Component, List<Slice>> components =
                read.stream().collect(Collectors.groupingBy(Slice::component, TreeMap::new, Collectors.toList()));
        return components.entrySet().stream()
                .map(e -> {
                    LocalDate date = e.getValue().getFirst().date();
                    return new ParityRow(
                            operation,
                            framework.code(),
                            e.getKey(),
                            date,
                            ExploredRow.sum(e.getValue()),
                            steps.getOrDefault(e.getKey(), NONE)
                                    .in(date.getYear())
                                    .orElse(null),
                            knownAt);
                })
                .sorted(Comparator.comparing(ParityRow::component))
                .toList();
    }
}

package org.mizani.contributors;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.headcounts.HeadcountMeasure;
import org.mizani.headcounts.HeadcountRow;
import org.mizani.headcounts.People;
import org.mizani.operations.Component;
import org.mizani.parity.AgainstTarget;
import org.mizani.parity.ParityStatus;
import org.mizani.parity.Target;
import org.mizani.parity.TargetFramework;
import org.mizani.provenance.FigureId;

/**
 * People of one contributor and component, of one or more operations, read against a target.
 *
 * @param subject names the figures
 * @param component null for all together, to which no target applies
 * @param reports what is added up: a row for each operation and component, at least one
 * @param reading the sum against the target in force in the year of the latest report
 * @param binding false when the target is only a benchmark for one of the operations
 */
public record Score(
        Subject subject,
        TargetFramework framework,
        @Nullable Component component,
        List<HeadcountRow> reports,
        AgainstTarget reading,
        boolean binding) {

    public Score {
        reports = List.copyOf(reports);
    }

    static Score of(Subject subject, @Nullable Component component, List<HeadcountRow> reports, Yardstick yardstick) {
        People people = reports.stream().map(HeadcountRow::people).reduce(People.NONE, People::plus);
        LocalDate latest = latest(reports);
        return new Score(
                subject,
                yardstick.framework(),
                component,
                reports,
                new AgainstTarget(people, yardstick.target(component, latest.getYear())),
                yardstick.binds(operations(reports)));
    }

    public String contributor() {
        return subject.contributor();
    }

    public People people() {
        return reading.people();
    }

    public @Nullable Target target() {
        return reading.target();
    }

    public ParityStatus status() {
        return reading.status();
    }

    /** Date of the latest report. */
    public LocalDate date() {
        return latest(reports);
    }

    /** Date of the earliest report that is added up, mostly the same. */
    public LocalDate earliestDate() {
        return reports.stream()
                .map(HeadcountRow::earliestDate)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Codes of the operations, in order. */
    public Set<String> operations() {
        return operations(reports);
    }

    /** The name of a figure: that of the operation's own page where it is all there is. */
    public FigureId figure(ContributorMeasure measure) {
        if (reports.size() == 1 && measure.people().isPresent()) {
            HeadcountMeasure same = measure.people().get();
            return reports.getFirst().figure(same, subject.knownAt()).orElseGet(() -> own(measure));
        }
        return own(measure);
    }

    private FigureId own(ContributorMeasure measure) {
        return new ContributorFigure(subject, component, framework.code(), measure).id();
    }

    private static LocalDate latest(List<HeadcountRow> reports) {
        return reports.stream()
                .map(HeadcountRow::date)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Set<String> operations(List<HeadcountRow> reports) {
        return reports.stream()
                .map(r -> Objects.requireNonNull(r.operation()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

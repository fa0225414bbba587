package org.mizani.parity.explorer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mizani.headcounts.HeadcountMeasure;
import org.mizani.headcounts.HeadcountSum;
import org.mizani.headcounts.People;
import org.mizani.headcounts.Slice;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Share;
import org.mizani.operations.Component;
import org.mizani.parity.AgainstTarget;
import org.mizani.parity.ParityMeasure;
import org.mizani.parity.ParityRow;
import org.mizani.parity.ParityStatus;
import org.mizani.parity.Target;
import org.mizani.provenance.FigureId;

/**
 * One row of an answer: people put together, and the target that they are read against.
 *
 * @param key code of the operation, component, country ...
 * @param slices that are added up
 * @param component that all of them are, where that alone is what the row may hold; null otherwise
 * @param target in force in the year of the latest report, null when none applies
 * @param targetsDiffer true when another target was in force at the earliest report
 * @param binding false when the framework is a benchmark for any of the operations
 * @param part whom the sum of a single operation counts, null when no public name says it
 */
public record ExploredRow(
        String key,
        List<Slice> slices,
        People people,
        @Nullable Component component,
        @Nullable Target target,
        boolean targetsDiffer,
        boolean binding,
        Exploration question,
        HeadcountSum.@Nullable Part part) {

    public ExploredRow {
        slices = List.copyOf(slices);
    }

    static People sum(List<Slice> slices) {
        return slices.stream().map(Slice::people).reduce(People.NONE, People::plus);
    }

    /** Codes, each once. */
    public SortedSet<String> operations() {
        SortedSet<String> codes = new TreeSet<>();
        slices.forEach(s -> codes.add(s.operation()));
        return codes;
    }

    /** Of all reports that are read; empty when none is. */
    public Optional<LocalDate> earliest() {
        return slices.stream().map(Slice::date).min(LocalDate::compareTo);
    }

    public Optional<LocalDate> latest() {
        return slices.stream().map(Slice::date).max(LocalDate::compareTo);
    }

    public MetricValue share() {
        return people.share();
    }

    public Share paired() {
        return people.paired();
    }

    public boolean reported() {
        return share().known().isPresent();
    }

    /** True when the share rests on so few people that it must be marked. */
    public boolean small() {
        return reported() && paired().small();
    }

    /** The share from which the target is met. */
    public MetricValue targetShare() {
        return reading().targetShare();
    }

    /** Share minus target as a fraction. */
    public MetricValue gap() {
        return reading().gap();
    }

    /** At the same strength. */
    public MetricValue needed() {
        return reading().neededSameStrength();
    }

    public ParityStatus status() {
        return reading().status();
    }

    private AgainstTarget reading() {
        return new AgainstTarget(people, target);
    }

    /** The public name of a count or share; none when the row joins operations or reports. */
    public @Nullable FigureId figure(HeadcountMeasure measure) {
        HeadcountSum.Part counted = part;
        String contributor = contributor();
        LocalDate date = onlyDate();
        if (counted == null || contributor == null || date == null) {
            return null;
        }
        String operation = slices.getFirst().operation();
        return new HeadcountSum(operation, date, counted, contributor, measure, question.knownAt()).id();
    }

    /** The public name of a figure about the target; none but for a component of one operation. */
    public @Nullable FigureId figure(ParityMeasure measure) {
        LocalDate date = onlyDate();
        boolean whole = HeadcountSum.ANY_CONTRIBUTOR.equals(contributor()) && question.type() == null;
        if (target == null || component == null || date == null || !whole) {
            return null;
        }
        String operation = slices.getFirst().operation();
        return new ParityRow(operation, target.framework(), component, date, people, target, question.knownAt())
                .figure(measure);
    }

    private @Nullable LocalDate onlyDate() {
        boolean one = operations().size() == 1 && earliest().equals(latest());
        return one ? latest().orElse(null) : null;
    }

    private @Nullable String contributor() {
        if (question.by() == Breakdown.CONTRIBUTOR) {
            return key;
        }
        return switch (question.contributors().size()) {
            case 0 -> HeadcountSum.ANY_CONTRIBUTOR;
            case 1 -> question.contributors().getFirst();
            default -> null;
        };
    }
}

package org.mizani.contributors;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.headcounts.HeadcountRow;
import org.mizani.headcounts.People;
import org.mizani.operations.Component;

/**
 * All that one contributor sends.
 *
 * @param reports a row for each operation and component, each at its own report
 */
public record Scorecard(Subject subject, Yardstick yardstick, List<HeadcountRow> reports) {

    public Scorecard {
        reports = List.copyOf(reports);
    }

    public String contributor() {
        return subject.contributor();
    }

    /** One component over all operations, or with null all components; empty where nothing is reported. */
    public Optional<Score> of(@Nullable Component component) {
        return score(subject, component, reports.stream().filter(r -> component == null || r.component() == component));
    }

    /** Each component that anything is reported of, over all operations. */
    public List<Score> byComponent() {
        return Arrays.stream(Component.values()).flatMap(c -> of(c).stream()).toList();
    }

    /** Each component of each operation. */
    public List<Score> byOperation() {
        return reports.stream()
                .sorted(Comparator.comparing((HeadcountRow r) -> Objects.requireNonNull(r.operation()))
                        .thenComparing(r -> Objects.requireNonNull(r.component())))
                .flatMap(r ->
                        score(subject.in(Objects.requireNonNull(r.operation())), r.component(), Stream.of(r)).stream())
                .toList();
    }

    /** Uniformed people deployed, sex not reported included. */
    public long deployed() {
        return reports.stream()
                .filter(r -> Objects.requireNonNull(r.component()).deployedUniformed())
                .map(HeadcountRow::people)
                .reduce(People.NONE, People::plus)
                .total()
                .known()
                .map(BigDecimal::longValueExact)
                .orElse(0L);
    }

    /** By uniformed people deployed; empty where there are none. */
    public Optional<SizeClass> size() {
        return SizeClass.of(deployed());
    }

    private Optional<Score> score(Subject whose, @Nullable Component component, Stream<HeadcountRow> rows) {
        List<HeadcountRow> wanted = rows.toList();
        return wanted.isEmpty() ? Optional.empty() : Optional.of(Score.of(whose, component, wanted, yardstick));
    }
}

package org.mizani.headcounts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;

/**
 * Which headcounts are asked for.
 *
 * @param by keys of the rows; without {@link Dimension#DATE} each operation is read at its latest date of the range
 * @param operations codes, empty for all; what stands for several operations together only when named
 * @param components only these, empty for all
 * @param from first report date, null for no limit
 * @param to last report date, null for no limit
 * @param unstated true for a row also where a report speaks of a group and leaves all its numbers blank
 */
public record HeadcountQuestion(
        Set<Dimension> by,
        Set<String> operations,
        Set<Component> components,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        KnownAt knownAt,
        boolean unstated) {

    public HeadcountQuestion {
        by = Set.copyOf(by);
        operations = Set.copyOf(operations);
        components = Set.copyOf(components);
    }

    public HeadcountQuestion(
            Set<Dimension> by,
            Set<String> operations,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            KnownAt knownAt) {
        this(by, operations, Set.of(), from, to, knownAt);
    }

    public HeadcountQuestion(
            Set<Dimension> by,
            Set<String> operations,
            Set<Component> components,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            KnownAt knownAt) {
        this(by, operations, components, from, to, knownAt, false);
    }

    /** All operations at all times, as known now. */
    public static HeadcountQuestion aboutAll() {
        return new HeadcountQuestion(Set.of(), Set.of(), null, null, KnownAt.NOW);
    }

    /** One operation at all times, as known now. */
    public static HeadcountQuestion about(String operation, Dimension... by) {
        return new HeadcountQuestion(Set.of(by), Set.of(operation), null, null, KnownAt.NOW);
    }

    /** The same about other operations. */
    public HeadcountQuestion of(Collection<String> codes) {
        return new HeadcountQuestion(by, Set.copyOf(codes), components, from, to, knownAt, unstated);
    }

    /** The same about one component alone. */
    public HeadcountQuestion only(Component component) {
        return new HeadcountQuestion(by, operations, Set.of(component), from, to, knownAt, unstated);
    }

    /** The same about some components. */
    HeadcountQuestion only(Set<Component> some) {
        return new HeadcountQuestion(by, operations, some, from, to, knownAt, unstated);
    }

    /** The same with other keys. */
    public HeadcountQuestion by(Dimension... keys) {
        return new HeadcountQuestion(Set.of(keys), operations, components, from, to, knownAt, unstated);
    }

    public HeadcountQuestion within(@Nullable LocalDate newFrom, @Nullable LocalDate newTo) {
        return new HeadcountQuestion(by, operations, components, newFrom, newTo, knownAt, unstated);
    }

    public HeadcountQuestion withKnownAt(KnownAt newKnownAt) {
        return new HeadcountQuestion(by, operations, components, from, to, newKnownAt, unstated);
    }

    /** The same, with the groups that reports leave wholly blank. */
    public HeadcountQuestion withUnstated() {
        return new HeadcountQuestion(by, operations, components, from, to, knownAt, true);
    }

    /** The operation that all rows are about, when the question names just one. */
    Optional<String> onlyOperation() {
        return operations.size() == 1 ? operations.stream().findFirst() : Optional.empty();
    }

    boolean asks(Dimension dimension) {
        return by.contains(dimension);
    }
}

package org.mizani.operations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Operations that took over from one another, for example AMISOM, ATMIS, AUSSOM. */
public final class Succession {

    private Succession() {}

    /** All operations before and after one of them, in the order of time; only itself when it stands alone. */
    public static List<Operation> of(Operation operation, Collection<Operation> all) {
        Map<String, Operation> chain = new LinkedHashMap<>();
        add(operation, all, chain);
        return chain.values().stream()
                .sorted(Comparator.comparing((Operation o) -> o.startedOn() == null ? LocalDate.MIN : o.startedOn())
                        .thenComparing(o -> o.code().equals(operation.successor()))
                        .thenComparing(Operation::code))
                .toList();
    }

    /** The last day of an operation: that of the register, else the day before the one that took over began. */
    public static Optional<LocalDate> lastDay(Operation operation, Collection<Operation> all) {
        LocalDate ended = operation.endedOn();
        return ended != null
                ? Optional.of(ended)
                : all.stream()
                        .filter(o -> o.code().equals(operation.successor()))
                        .map(Operation::startedOn)
                        .filter(Objects::nonNull)
                        .map(day -> day.minusDays(1))
                        .findFirst();
    }

    private static void add(Operation operation, Collection<Operation> all, Map<String, Operation> chain) {
        if (chain.putIfAbsent(operation.code(), operation) != null) {
            return;
        }
        all.stream()
                .filter(o -> o.code().equals(operation.successor())
                        || operation.code().equals(o.successor()))
                .forEach(o -> add(o, all, chain));
    }
}

package org.mizani.contributors;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mizani.operations.Component;
import org.mizani.parity.Target;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.TargetSteps;

/**
 * The targets of a framework and the operations that they bind.
 *
 * @param bound codes of operations that must meet them; for all others they are a benchmark
 */
public record Yardstick(TargetFramework framework, Map<Component, TargetSteps> steps, Set<String> bound) {

    public Yardstick {
        steps = Map.copyOf(steps);
        bound = Set.copyOf(bound);
    }

    /** Without steps when the framework says nothing about the component. */
    public TargetSteps steps(Component component) {
        TargetSteps known = steps.get(component);
        return known == null ? new TargetSteps(List.of()) : known;
    }

    /** The target in force in a year; null when none is, or for all components together. */
    @Nullable
    Target target(@Nullable Component component, int year) {
        return component == null ? null : steps(component).in(year).orElse(null);
    }

    boolean binds(Collection<String> operations) {
        return bound.containsAll(operations);
    }
}

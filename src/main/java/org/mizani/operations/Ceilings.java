package org.mizani.operations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The steps of one scope that stand, by date; steps that a later document moved are left out.
 *
 * @param steps by rising date
 */
public record Ceilings(List<Ceiling> steps) {

    public Ceilings {
        steps = List.copyOf(steps);
    }

    /** The steps for uniformed people; of the operation as a whole where no document sets them apart. */
    public static Ceilings uniformed(List<Ceiling> all) {
        Ceilings uniformed = ofScope(all, "uniformed");
        return uniformed.steps.isEmpty() ? ofScope(all, "all") : uniformed;
    }

    private static Ceilings ofScope(List<Ceiling> all, String scope) {
        return new Ceilings(all.stream()
                .filter(c -> c.supersededBy() == null && c.componentScope().equals(scope))
                .toList());
    }

    /** The step in force on a day. */
    public Optional<Ceiling> on(LocalDate day) {
        return steps.stream().filter(c -> !c.inForceFrom().isAfter(day)).reduce((earlier, later) -> later);
    }
}

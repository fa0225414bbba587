package org.mizani.operations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        Ceilings uniformed = of(all, CeilingScope.UNIFORMED);
        return uniformed.steps.isEmpty() ? of(all, CeilingScope.ALL) : uniformed;
    }

    /** The steps of one scope. */
    public static Ceilings of(List<Ceiling> all, CeilingScope scope) {
        return new Ceilings(all.stream()
                .filter(c -> c.supersededBy() == null && c.scope() == scope)
                .toList());
    }

    /** Whom the steps limit; uniformed people where there are no steps. */
    public CeilingScope scope() {
        return steps.isEmpty() ? CeilingScope.UNIFORMED : steps.getFirst().scope();
    }

    /** The scopes that documents set ceilings of, the one to speak of first before others. */
    public static List<CeilingScope> scopes(List<Ceiling> all) {
        return Stream.concat(
                        Stream.of(uniformed(all).scope()),
                        Stream.of(CeilingScope.values())
                                .filter(s -> !of(all, s).steps().isEmpty()))
                .distinct()
                .toList();
    }

    /** The steps in force on any day between two, null for no limit. */
    public Ceilings within(@Nullable LocalDate from, @Nullable LocalDate until) {
        LocalDate firstStart =
                from == null ? null : on(from).map(Ceiling::inForceFrom).orElse(from);
        boolean reversed = from != null && until != null && until.isBefore(from);
        return new Ceilings(steps.stream()
                .filter(c -> !reversed)
                .filter(c -> firstStart == null || !c.inForceFrom().isBefore(firstStart))
                .filter(c -> until == null || !c.inForceFrom().isAfter(until))
                .toList());
    }

    /** The step in force on a day. */
    public Optional<Ceiling> on(LocalDate day) {
        return steps.stream().filter(c -> !c.inForceFrom().isAfter(day)).reduce((earlier, later) -> later);
    }
}

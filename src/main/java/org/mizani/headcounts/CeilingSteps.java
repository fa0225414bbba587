package org.mizani.headcounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.charts.StrengthChart.CeilingStep;
import org.mizani.operations.Ceiling;
import org.mizani.operations.Ceilings;
import org.mizani.operations.Operation;

/** Ceilings as a chart draws them. */
final class CeilingSteps {

    private CeilingSteps() {}

    /**
     * The first step begins with the period, the last is drawn as long as it is in force.
     *
     * @param from first day drawn, null for no limit
     * @param until last day drawn, null for no limit
     */
    static List<CeilingStep> of(
            Operation operation, Ceilings ceilings, @Nullable LocalDate from, @Nullable LocalDate until) {
        List<CeilingStep> steps = new ArrayList<>();
        for (Ceiling c : ceilings.steps()) {
            LocalDate start = from == null || c.inForceFrom().isAfter(from) ? c.inForceFrom() : from;
            steps.add(new CeilingStep(start, (long) c.strength(), c.document()));
        }
        if (steps.isEmpty()) {
            return steps;
        }
        CeilingStep last = steps.getLast();
        LocalDate ended = operation.endedOn();
        if (until != null && last.from().isBefore(until) && (ended == null || until.isBefore(ended))) {
            steps.add(new CeilingStep(until, last.people(), last.label()));
        } else if (ended != null && last.from().isBefore(ended)) {
            steps.add(new CeilingStep(ended.plusDays(1), null, ""));
        }
        return steps;
    }
}

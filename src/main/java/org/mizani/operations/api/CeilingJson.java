package org.mizani.operations.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mizani.operations.Ceiling;

/**
 * A step of authorised strength.
 *
 * @param figure for {@code /figures/{id}/source}
 * @param supersededBy the later document that moved this step, null for a step that stands
 * @param inForce true for the step of its scope that is in force on the day asked for
 */
record CeilingJson(
        String operation,
        String componentScope,
        LocalDate inForceFrom,
        int strength,
        String document,
        String status,
        @Nullable String supersededBy,
        boolean inForce,
        String figure) {

    static CeilingJson of(Ceiling ceiling, boolean inForce) {
        return new CeilingJson(
                ceiling.operation(),
                ceiling.componentScope(),
                ceiling.inForceFrom(),
                ceiling.strength(),
                ceiling.document(),
                ceiling.status(),
                ceiling.supersededBy(),
                inForce,
                ceiling.figure().value());
    }
}

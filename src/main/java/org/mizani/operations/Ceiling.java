package org.mizani.operations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mizani.provenance.FigureId;

/**
 * A step of authorised strength.
 *
 * @param componentScope {@code uniformed}, {@code police}, {@code civilian} or {@code all}
 * @param strength people, in force from {@code inForceFrom} until the next step of the same scope
 * @param status {@code verified}, {@code unverified} or {@code secondary}
 * @param supersededBy the later document that moved this step, null for a step that stands
 */
public record Ceiling(
        long id,
        String operation,
        String componentScope,
        LocalDate inForceFrom,
        int strength,
        String document,
        String status,
        @Nullable String supersededBy) {

    public CeilingScope scope() {
        return CeilingScope.byCode(componentScope).orElseThrow();
    }

    /** The name under which the interface explains where this figure is from. */
    public FigureId figure() {
        return new FigureId("ceiling-" + id);
    }
}

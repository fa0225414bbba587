package org.mizani.operations.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizani.operations.Ceiling;
import org.mizani.operations.Operation;

/**
 * An operation with its steps of authorised strength by date.
 *
 * @param name in the language of the request
 * @param hosts by ISO 3166-1 alpha-3
 * @param source where its dates are from
 */
record OperationJson(
        String code,
        String name,
        List<String> leads,
        List<String> hosts,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable String successor,
        @Nullable String source,
        List<Step> ceilings) {

    /**
     * @param figure for {@code /figures/{id}/source}
     * @param supersededBy the later document that moved this step, null for a step that stands
     */
    record Step(
            String figure,
            String componentScope,
            LocalDate inForceFrom,
            int strength,
            String document,
            String status,
            @Nullable String supersededBy) {

        static Step of(Ceiling ceiling) {
            return new Step(
                    ceiling.figure().value(),
                    ceiling.componentScope(),
                    ceiling.inForceFrom(),
                    ceiling.strength(),
                    ceiling.document(),
                    ceiling.status(),
                    ceiling.supersededBy());
        }
    }

    static OperationJson of(Operation operation, List<Ceiling> ceilings, Locale locale) {
        return new OperationJson(
                operation.code(),
                operation.name(locale),
                operation.leads(),
                operation.hosts(),
                operation.startedOn(),
                operation.endedOn(),
                operation.successor(),
                operation.source(),
                ceilings.stream().map(Step::of).toList());
    }
}

package org.mizani.operations.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizani.operations.Ceiling;
import org.mizani.operations.Deployment;
import org.mizani.operations.Operation;

/**
 * An operation with its steps of authorised strength by date.
 *
 * @param name in the language of the request
 * @param hosts by ISO 3166-1 alpha-3
 * @param auLed a property of its leads
 * @param source where its dates are from
 * @param running on the day asked for, as far as its dates are known
 * @param deployment of the scope to speak of first: uniformed people, or all where no document sets these apart
 * @param otherDeployments of the other scopes that it has ceilings of
 */
record OperationJson(
        String code,
        String name,
        List<String> leads,
        boolean auLed,
        List<String> hosts,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable String successor,
        @Nullable String source,
        boolean running,
        DeploymentJson deployment,
        List<DeploymentJson> otherDeployments,
        List<Step> ceilings) {

    private static final String AU = "AU";

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

    /** @param deployments at least one */
    static OperationJson of(Operation operation, List<Ceiling> ceilings, List<Deployment> deployments, Locale locale) {
        List<DeploymentJson> deployed =
                deployments.stream().map(DeploymentJson::of).toList();
        return new OperationJson(
                operation.code(),
                operation.name(locale),
                operation.leads(),
                operation.ledBy(AU),
                operation.hosts(),
                operation.startedOn(),
                operation.endedOn(),
                operation.successor(),
                operation.source(),
                deployments.getFirst().running(),
                deployed.getFirst(),
                deployed.subList(1, deployed.size()),
                ceilings.stream().map(Step::of).toList());
    }
}

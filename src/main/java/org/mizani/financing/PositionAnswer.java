package org.mizani.financing;

import java.util.Set;

/** Answer to a question that may not have named a scope. */
public sealed interface PositionAnswer {

    record Found(FundingPosition position) implements PositionAnswer {}

    /**
     * The question must name a scope, because figures of two scopes are never added.
     *
     * @param scopes those for which something is reported in the period; of the operation at all when there are none
     */
    record ScopeNeeded(Set<Scope> scopes) implements PositionAnswer {}
}

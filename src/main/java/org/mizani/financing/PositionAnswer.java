package org.mizani.financing;

import java.util.Set;

/** Answer to a question that may not have named a scope. */
public sealed interface PositionAnswer {

    record Found(FundingPosition position) implements PositionAnswer {}

    /**
     * Nothing is reported about the operation in any scope, so none need be named.
     *
     * @param position without figures; its scope means nothing
     */
    record NothingReported(FundingPosition position) implements PositionAnswer {}

    /**
     * The question must name a scope, because figures of two scopes are never added.
     *
     * @param scopes two or more: those for which something is reported in the period; of the operation at all when there are none
     */
    record ScopeNeeded(Set<Scope> scopes) implements PositionAnswer {}
}

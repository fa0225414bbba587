package org.mizani.financing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;

/**
 * Which arrears are asked for.
 *
 * @param operation code, null for all
 * @param contributor to whom they are owed, ISO 3166-1 alpha-3; null for all
 * @param date each operation and scope is read at its latest statement on or before this day
 * @param scope null for all, each apart
 * @param currency ISO 4217 code of the answer
 */
public record ArrearsQuestion(
        @Nullable String operation,
        @Nullable String contributor,
        LocalDate date,
        @Nullable Scope scope,
        String currency,
        KnownAt knownAt) {

    /** The same about one operation, contributor and scope. */
    public ArrearsQuestion of(@Nullable String oneOperation, @Nullable String oneContributor, Scope oneScope) {
        return new ArrearsQuestion(oneOperation, oneContributor, date, oneScope, currency, knownAt);
    }

    /** The same, whatever the scope. */
    ArrearsQuestion ofEveryScope() {
        return new ArrearsQuestion(operation, contributor, date, null, currency, knownAt);
    }

    boolean asks(Arrears claim) {
        return (operation == null || operation.equals(claim.operation()))
                && (scope == null || scope == claim.scope())
                && !claim.asOf().isAfter(date);
    }
}

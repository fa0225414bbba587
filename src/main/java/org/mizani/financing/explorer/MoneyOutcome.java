package org.mizani.financing.explorer;

import java.util.Set;
import org.mizani.financing.Scope;

/** The answer to a {@link MoneyFilter}. */
public sealed interface MoneyOutcome {

    /** The question, with the time that it is about. */
    MoneyFilter filter();

    record Found(MoneyOverview overview) implements MoneyOutcome {
        @Override
        public MoneyFilter filter() {
            return overview.filter();
        }
    }

    /**
     * Figures of several scopes are on record, which are never added: the reader must choose.
     *
     * @param scopes two or more
     */
    record ScopeNeeded(MoneyFilter filter, Set<Scope> scopes) implements MoneyOutcome {}

    /** Nothing is on record in any scope. */
    record Nothing(MoneyFilter filter) implements MoneyOutcome {}

    /** @param sum code of what stands for several operations, where it was to be added to others */
    record SumAmongOthers(MoneyFilter filter, String sum) implements MoneyOutcome {}
}

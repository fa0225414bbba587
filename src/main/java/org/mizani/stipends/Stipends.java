package org.mizani.stipends;

import org.jspecify.annotations.Nullable;
import org.mizani.operations.OperationQueries;
import org.mizani.provenance.ClaimTurns;
import org.mizani.ui.texts.RefusedException;
import org.springframework.stereotype.Component;

/** Changes rates. Every change is recorded with who and why, and none destroys another. */
@Component
public class Stipends {

    private final StipendStore store;
    private final StipendQueries queries;
    private final OperationQueries operations;
    private final ClaimTurns turns;

    Stipends(StipendStore store, StipendQueries queries, OperationQueries operations, ClaimTurns turns) {
        this.store = store;
        this.queries = queries;
        this.operations = operations;
        this.turns = turns;
    }

    /**
     * From now on the rate says this, until it is changed again or this change is undone.
     *
     * @throws RefusedException when it is no rate, or says what is in force already
     */
    public void change(StipendChange change, String user) {
        StipendValue value = change.checked();
        String reason = StipendChange.text("reason", change.reason(), StipendChange.LONGEST_REASON);
        StipendKey key = change.key();
        if (!key.forAll()
                && operations
                        .byCode(key.operation())
                        .filter(o -> o.code().equals(key.operation()))
                        .isEmpty()) {
            throw new RefusedException("operation", "problem.no-such-operation", key.operation());
        }
        turns.take(at -> {
            if (queries.inForce(key).filter(r -> r.value().equals(value)).isPresent()) {
                throw new RefusedException("amount", "stipends.refused.unchanged");
            }
            store.add(key, value, reason, user, at);
        });
    }

    /**
     * Takes the latest change of a person back: what was in force before it counts again.
     *
     * @param revision the change; refused when a later one was made meanwhile
     * @throws RefusedException when it is not the latest change of that rate that still stands
     */
    public void undo(StipendKey key, long revision, @Nullable String reason, String user) {
        String why = StipendChange.text("reason", reason, StipendChange.LONGEST_REASON);
        turns.take(at -> {
            boolean latest = queries.latestChange(key)
                    .filter(r -> r.number() == revision)
                    .isPresent();
            if (!latest || !store.close(revision, why, user, at)) {
                throw new RefusedException("revision", "targets.refused.too-late");
            }
        });
    }
}

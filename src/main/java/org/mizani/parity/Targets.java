package org.mizani.parity;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.operations.OperationQueries;
import org.mizani.provenance.ClaimTurns;
import org.mizani.ui.texts.RefusedException;
import org.springframework.stereotype.Component;

/** Changes targets and what frameworks bind. Every change is recorded with who and why, and none destroys another. */
@Component
public class Targets {

    private final TargetStore store;
    private final TargetQueries queries;
    private final TargetHistoryQueries histories;
    private final OperationQueries operations;
    private final ClaimTurns turns;

    Targets(
            TargetStore store,
            TargetQueries queries,
            TargetHistoryQueries histories,
            OperationQueries operations,
            ClaimTurns turns) {
        this.store = store;
        this.queries = queries;
        this.histories = histories;
        this.operations = operations;
        this.turns = turns;
    }

    /**
     * From now on the target says this, until it is changed again or this change is undone.
     *
     * @throws RefusedException when it is no target, or says what is in force already
     */
    public void change(TargetChange change, String user) {
        TargetValue value = change.checked();
        String reason = TargetChange.text("reason", change.reason(), TargetChange.LONGEST_REASON);
        known(change.key().framework());
        turns.take(at -> {
            Optional<TargetRevision> now = queries.inForce(change.key());
            if (now.filter(r -> r.value().equals(value)).isPresent()) {
                throw new RefusedException("share", "targets.refused.unchanged");
            }
            store.add(change.key(), value, reason, user, at);
        });
    }

    /**
     * Takes the latest change of a person back: what was in force before it counts again.
     *
     * @param revision the change; refused when a later one was made meanwhile
     * @throws RefusedException when it is not the latest change of that target that still stands
     */
    public void undo(TargetKey key, long revision, @Nullable String reason, String user) {
        String why = TargetChange.text("reason", reason, TargetChange.LONGEST_REASON);
        turns.take(at -> {
            boolean latest = histories
                    .latestChange(key)
                    .filter(r -> r.number() == revision)
                    .isPresent();
            if (!latest || !store.close(revision, why, user, at)) {
                throw new RefusedException("revision", "targets.refused.too-late");
            }
        });
    }

    /**
     * From now on the framework binds the operation, or is a benchmark for it, whatever the leads say.
     *
     * @throws RefusedException when there is no such framework or operation, or source or reason is missing
     */
    public void bind(
            String framework,
            String operation,
            boolean binding,
            @Nullable String source,
            @Nullable String reason,
            String user) {
        known(framework);
        String code = operations
                .byCode(operation)
                .orElseThrow(() -> new RefusedException("operation", "problem.no-such-operation", operation))
                .code();
        String document = TargetChange.text("source", source, TargetChange.LONGEST_SOURCE);
        String why = TargetChange.text("reason", reason, TargetChange.LONGEST_REASON);
        turns.take(at -> store.bind(framework, code, binding, document, why, user, at));
    }

    /**
     * Takes the latest rule for an operation back: the one before it counts again, or the leads decide.
     *
     * @throws RefusedException when no rule stands, or no reason is given
     */
    public void unbind(String framework, String operation, @Nullable String reason, String user) {
        String why = TargetChange.text("reason", reason, TargetChange.LONGEST_REASON);
        turns.take(at -> unbind(framework, operation, why, user, at));
    }

    private void unbind(String framework, String operation, String why, String user, Instant at) {
        FrameworkBinding latest = histories.bindings(framework).stream()
                .filter(b -> b.operation().equals(operation) && b.to() == null)
                .findFirst()
                .orElseThrow(() -> new RefusedException("operation", "targets.refused.no-rule", operation));
        store.unbind(latest.number(), why, user, at);
    }

    private void known(String framework) {
        if (queries.framework(framework).isEmpty()) {
            throw new RefusedException("framework", "targets.refused.framework", framework);
        }
    }
}

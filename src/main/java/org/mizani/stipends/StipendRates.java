package org.mizani.stipends;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The rates in force.
 *
 * @param revisions also those that say that no rate is known
 */
public record StipendRates(List<StipendRevision> revisions) {

    public StipendRates {
        revisions = List.copyOf(revisions);
    }

    /**
     * The rate of a kind in a month: the operation's own latest one by then, else the latest that holds for all. A rate
     * of its own without an amount says that none is known, and no other takes its place.
     */
    public Optional<StipendRevision> in(YearMonth month, String operation, StipendKind kind) {
        return latest(month, operation, kind)
                .or(() -> latest(month, StipendKey.ALL, kind))
                .filter(r -> r.value().amount() != null);
    }

    private Optional<StipendRevision> latest(YearMonth month, String operation, StipendKind kind) {
        return revisions.stream()
                .filter(r -> r.key().operation().equals(operation)
                        && r.key().kind() == kind
                        && !r.key().from().isAfter(month))
                .max(Comparator.comparing(r -> r.key().from()));
    }
}

package org.mizani.balance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Basis;
import org.mizani.financing.Scope;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;
import org.mizani.operations.Component;

/**
 * Which two sides are read. Scope and basis are pinned for all lines: figures of two scopes are never compared.
 *
 * @param date latest reports of people and latest statements of arrears on or before this day
 * @param period of need and money; null for the need of each operation that holds on {@code date}, else its latest;
 *     the need is that of the basis
 * @param component null for troops, or for the largest component where an operation reports no share of troops
 */
public record BalanceQuestion(
        LocalDate date,
        @Nullable Period period,
        Scope scope,
        Basis basis,
        BalanceBy by,
        @Nullable Component component,
        KnownAt knownAt) {

    public static final Scope USUAL_SCOPE = Scope.MISSION_BUDGET;

    /** What coverage can be read on: of arrears it is not defined. */
    public static final List<Basis> BASES =
            Stream.of(Basis.values()).filter(b -> b != Basis.ARREARS).toList();

    public BalanceQuestion {
        if (!BASES.contains(basis)) {
            throw new IllegalArgumentException("coverage is not defined on the basis " + basis);
        }
    }
}

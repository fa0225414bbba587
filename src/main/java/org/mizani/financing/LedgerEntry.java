package org.mizani.financing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.Period;
import org.mizani.provenance.FigureId;

/**
 * A flow that counts, as little of it as sums need; texts that many entries share are the same object in all of them.
 *
 * @param kind null for money spent
 * @param chain number of its chain within its operation, see {@link Chains}; 0 for money spent
 * @param dated true for a day, false for a period
 * @param from day since 1970-01-01
 * @param to the last day since 1970-01-01, whose exchange rate applies
 * @param secondary true when its source says that it rests on the press or a briefing
 * @param disputed true when open claims disagree
 */
record LedgerEntry(
        long id,
        @Nullable ContributionKind kind,
        int chain,
        MoneyTag tag,
        Scope scope,
        boolean inKind,
        boolean dated,
        int from,
        int to,
        String currency,
        BigDecimal amount,
        boolean secondary,
        boolean disputed) {

    Period period() {
        return new Period(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
    }

    Set<MoneyMark> marks() {
        return MoneyMark.of(secondary, amount.signum() < 0);
    }

    FigureId figure() {
        return new FigureId((kind == null ? "expenditure-" : "contribution-") + id);
    }
}

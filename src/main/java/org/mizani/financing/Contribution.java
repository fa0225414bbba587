package org.mizani.financing;

import java.time.LocalDate;
import org.mizani.metrics.Money;
import org.mizani.metrics.Period;

/**
 * What a partner promised or gave.
 *
 * @param partner code of who pays, blank when not stated
 * @param channel code of the way the money takes, for example {@code au-peace-fund}, blank when not stated
 * @param reference ties commitments and receipts to their pledge, blank when not stated
 */
public record Contribution(
        String operation,
        ContributionKind kind,
        String partner,
        String channel,
        String reference,
        FlowTime when,
        Scope scope,
        String category,
        boolean inKind,
        int occurrence,
        Money money,
        Citation citation)
        implements Flow {

    @Override
    public FundingKey key() {
        return FundingKey.of(
                kind.code(),
                operation,
                partner,
                channel,
                reference,
                when.date(),
                when.from(),
                when.to(),
                scope,
                category,
                inKind ? "in-kind" : "",
                occurrence == 1 ? null : occurrence);
    }

    @Override
    public Contribution withOccurrence(int number) {
        return new Contribution(
                operation, kind, partner, channel, reference, when, scope, category, inKind, number, money, citation);
    }

    @Override
    public boolean within(Period asked) {
        return when.within(asked);
    }

    @Override
    public boolean touches(Period asked) {
        return when.touches(asked);
    }

    @Override
    public LocalDate rateDay() {
        return when.day();
    }
}

package org.mizani.financing;

import java.time.LocalDate;
import org.mizani.metrics.Money;
import org.mizani.metrics.Period;

/** Money spent; negative for a correction of an earlier period. */
public record Expenditure(
        String operation,
        String partner,
        String channel,
        String reference,
        FlowTime when,
        Scope scope,
        String category,
        int occurrence,
        Money money,
        Citation citation)
        implements Flow {

    @Override
    public FundingKey key() {
        return FundingKey.of(
                "expenditure",
                operation,
                partner,
                channel,
                reference,
                when.date(),
                when.from(),
                when.to(),
                scope,
                category,
                occurrence == 1 ? null : occurrence);
    }

    @Override
    public Expenditure withOccurrence(int number) {
        return new Expenditure(operation, partner, channel, reference, when, scope, category, number, money, citation);
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

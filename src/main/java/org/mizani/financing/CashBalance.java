package org.mizani.financing;

import java.time.LocalDate;
import org.mizani.metrics.Money;
import org.mizani.metrics.Period;

/**
 * Cash on hand at a date.
 *
 * @param asOf the date of the stock
 */
public record CashBalance(
        String operation, LocalDate asOf, Scope scope, String category, Money money, Citation citation)
        implements Funding {

    @Override
    public FundingKey key() {
        return FundingKey.of("cash", operation, asOf, scope, category);
    }

    @Override
    public Period days() {
        return new Period(asOf, asOf);
    }

    @Override
    public boolean within(Period asked) {
        return asked.contains(asOf);
    }

    @Override
    public boolean touches(Period asked) {
        return asked.contains(asOf);
    }

    @Override
    public LocalDate rateDay() {
        return asOf;
    }
}

package org.mizani.financing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.Money;
import org.mizani.metrics.Period;

/**
 * An unpaid liability at a date.
 *
 * @param contributor to whom it is owed; {@value #ALL} for a total not broken down
 * @param asOf the date of the stock
 * @param due when it should have been paid, null when not stated
 */
public record Arrears(
        String operation,
        String contributor,
        LocalDate asOf,
        @Nullable LocalDate due,
        Scope scope,
        String category,
        Money money,
        Citation citation)
        implements Funding {

    public static final String ALL = "ALL";

    @Override
    public FundingKey key() {
        return FundingKey.of("arrears", operation, contributor, asOf, due, scope, category);
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

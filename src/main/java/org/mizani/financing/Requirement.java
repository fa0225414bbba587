package org.mizani.financing;

import java.time.LocalDate;
import org.mizani.metrics.Money;
import org.mizani.metrics.Period;

/** Money needed for a period. */
public record Requirement(String operation, Period period, Scope scope, String category, Money money, Citation citation)
        implements Funding {

    @Override
    public FundingKey key() {
        return FundingKey.of("requirement", operation, period.from(), period.to(), scope, category);
    }

    /** Only when the whole period lies inside. */
    @Override
    public Period days() {
        return period;
    }

    @Override
    public boolean within(Period asked) {
        return asked.contains(period);
    }

    @Override
    public boolean touches(Period asked) {
        return asked.overlaps(period);
    }

    @Override
    public LocalDate rateDay() {
        return period.to();
    }
}

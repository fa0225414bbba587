package org.mizani.financing;

import org.mizani.metrics.Period;

/** Money that moves or is promised to move; several entries for the same partner and day add up. */
public sealed interface Flow extends Funding permits Contribution, Expenditure {

    FlowTime when();

    @Override
    default Period days() {
        return new Period(when().begins(), when().day());
    }

    /** Tells entries apart that one source gives for the same fact, from 1. */
    int occurrence();

    Flow withOccurrence(int number);
}

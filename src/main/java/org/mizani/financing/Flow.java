package org.mizani.financing;

/** Money that moves or is promised to move; several entries for the same partner and day add up. */
public sealed interface Flow extends Funding permits Contribution, Expenditure {

    FlowTime when();

    /** Tells entries apart that one source gives for the same fact, from 1. */
    int occurrence();

    Flow withOccurrence(int number);
}

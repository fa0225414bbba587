package org.mizani.financing;

import java.time.LocalDate;
import org.mizani.metrics.Money;
import org.mizani.metrics.Period;

/** A claim about money: what one source states about one fact. Claims about the same fact have equal keys. */
public sealed interface Funding permits Requirement, Flow, Arrears, CashBalance {

    String operation();

    Scope scope();

    /** Blank for the whole. */
    String category();

    Money money();

    Citation citation();

    /** The identity of the fact. */
    FundingKey key();

    /** The days that it speaks of. */
    Period days();

    /** True when the claim belongs to a period that a reader asks for. */
    boolean within(Period asked);

    /** True when any of its days lies in a period that a reader asks for. */
    boolean touches(Period asked);

    /** The day whose exchange rate applies. */
    LocalDate rateDay();
}

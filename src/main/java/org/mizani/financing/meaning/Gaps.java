package org.mizani.financing.meaning;

import org.mizani.financing.Basis;
import org.mizani.financing.FinancingQueries;
import org.mizani.financing.FundingPosition;
import org.mizani.operations.Ceilings;
import org.mizani.operations.OperationQueries;
import org.springframework.stereotype.Service;

/** Says what the gap of an operation means. */
@Service
public class Gaps {

    private final FinancingQueries financing;
    private final OperationQueries operations;

    Gaps(FinancingQueries financing, OperationQueries operations) {
        this.financing = financing;
        this.operations = operations;
    }

    public GapMeaning of(GapQuestion question) {
        return of(financing.position(question.funding()), question.basis(), question.rate());
    }

    /** The same for a position that is at hand. */
    public GapMeaning of(FundingPosition position, Basis basis, HeadRate rate) {
        var funding = position.question();
        var steps = Ceilings.uniformed(operations.ceilings(funding.operation(), funding.knownAt()));
        return GapMeaning.of(
                new GapQuestion(funding, basis, rate),
                position,
                steps.on(funding.period().from()).orElse(null));
    }
}

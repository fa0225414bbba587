package org.mizani.financing.fund;

import org.mizani.financing.CurrentClaims;
import org.mizani.financing.FundingQuestion;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;
import org.springframework.stereotype.Service;

/** Reads the Peace Fund and the AU's budget line, in US dollars. */
@Service
public class Funds {

    private final CurrentClaims claims;

    Funds(CurrentClaims claims) {
        this.claims = claims;
    }

    public PeaceFund peaceFund(KnownAt knownAt) {
        return PeaceFund.of(claims.of(PeaceFund.CODE, FundingQuestion.DEFAULT_CURRENCY, knownAt));
    }

    public BudgetLines budgetLines(KnownAt knownAt) {
        return BudgetLines.of(claims.of(BudgetLine.CODE, FundingQuestion.DEFAULT_CURRENCY, knownAt));
    }

    /** Of this time alone. */
    public BudgetLines budgetLines(Period period, KnownAt knownAt) {
        return BudgetLines.of(claims.inside(period, BudgetLine.CODE, FundingQuestion.DEFAULT_CURRENCY, knownAt));
    }
}

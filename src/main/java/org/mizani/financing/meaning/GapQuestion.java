package org.mizani.financing.meaning;

import java.util.Set;
import org.mizani.financing.Basis;
import org.mizani.financing.FundingQuestion;

/** What the gap of an operation, on a basis, means at a rate. */
public record GapQuestion(FundingQuestion funding, Basis basis, HeadRate rate) {

    private static final Set<Basis> NEED_AGAINST_MONEY = Set.of(Basis.RECEIVED, Basis.PLEDGED, Basis.CASH);

    /** True on a basis that compares a need with money: open pledges, arrears and assessments are no gap of a need. */
    public static boolean fits(Basis basis) {
        return NEED_AGAINST_MONEY.contains(basis);
    }
}

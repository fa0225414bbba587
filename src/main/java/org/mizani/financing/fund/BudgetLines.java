package org.mizani.financing.fund;

import java.util.List;
import org.mizani.financing.ValuedClaims;

/**
 * The AU's budget lines.
 *
 * @param lines the newest first
 * @param claims all about them, with the exchange rates used and what had none
 */
public record BudgetLines(List<BudgetLine> lines, ValuedClaims claims) {

    public BudgetLines {
        lines = List.copyOf(lines);
    }

    static BudgetLines of(ValuedClaims claims) {
        return new BudgetLines(BudgetLine.of(claims), claims);
    }
}

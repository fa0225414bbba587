package org.mizani.financing.scenario;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.meaning.HeadRate;

/**
 * What a reader supposes.
 *
 * @param approved whether the Security Council decides so for this operation
 * @param base the part of the budget that the UN may share, in the currency of the question and at least 0; null for the
 *     whole requirement
 * @param rate what a head costs, for what the gap means
 */
public record ScenarioQuestion(
        FundingQuestion funding,
        Cap cap,
        boolean approved,
        @Nullable BigDecimal base,
        HeadRate rate) {}

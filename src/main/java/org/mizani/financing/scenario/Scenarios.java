package org.mizani.financing.scenario;

import java.math.BigDecimal;
import org.mizani.financing.FinancingQueries;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.Measure;
import org.springframework.stereotype.Service;

/** Answers what the UN's share under resolution 2719 would leave to find. */
@Service
public class Scenarios {

    private final FinancingQueries financing;

    Scenarios(FinancingQueries financing) {
        this.financing = financing;
    }

    public ScenarioAnswer answer(ScenarioQuestion question) {
        return answer(question, financing.position(question.funding()));
    }

    static ScenarioAnswer answer(ScenarioQuestion question, FundingPosition today) {
        BigDecimal base = question.base();
        boolean tooLarge = base != null
                && today.value(Measure.REQUIREMENT)
                        .known()
                        .filter(need -> base.compareTo(need) > 0)
                        .isPresent();
        return tooLarge
                ? new ScenarioAnswer.BaseTooLarge(today.value(Measure.REQUIREMENT))
                : new ScenarioAnswer.Answered(Scenario.of(question, today));
    }
}

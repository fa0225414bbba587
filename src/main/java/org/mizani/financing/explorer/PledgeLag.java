package org.mizani.financing.explorer;

import java.util.Locale;
import java.util.Optional;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.predictability.PredictabilityQueries;
import org.mizani.financing.predictability.WaitingPicture;
import org.springframework.stereotype.Component;

/**
 * How long the pledges of a funnel waited for cash, in words. Of one operation alone: the waits of several are compared
 * side by side, and not mixed.
 */
@Component
public class PledgeLag {

    private final PredictabilityQueries predictability;

    PledgeLag(PredictabilityQueries predictability) {
        this.predictability = predictability;
    }

    /** Empty where several operations are read, or none. */
    public Optional<String> words(MoneyOverview overview, Locale locale) {
        if (overview.rows().size() != 1) {
            return Optional.empty();
        }
        FundingQuestion asked = overview.rows().getFirst().position().question();
        return Optional.of(WaitingPicture.words(
                predictability.of(new FundingQuestion(
                        asked.operation(), asked.period(), asked.scope(), asked.currency(), asked.knownAt())),
                locale));
    }
}

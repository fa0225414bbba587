package org.mizani.stipends;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.meaning.HeadRate;
import org.mizani.financing.meaning.HeadRates;
import org.springframework.stereotype.Component;

/** Tells those who say what a gap means which rate the register holds. */
@Component
class RegisteredHeadRates implements HeadRates.Register {

    private final StipendQueries stipends;

    RegisteredHeadRates(StipendQueries stipends) {
        this.stipends = stipends;
    }

    @Override
    public Optional<HeadRate> donorPaid(FundingQuestion question) {
        YearMonth last = YearMonth.from(question.period().to());
        return stipends.rates(question.knownAt())
                .in(last, question.operation(), StipendKind.DONOR_PAID)
                .map(StipendRevision::value)
                .flatMap(value -> Optional.ofNullable(value.amount())
                        .filter(amount -> amount.signum() > 0)
                        .map(amount -> new HeadRate(amount, BigDecimal.ZERO, value.currency())));
    }
}

package org.mizani.financing.meaning;

import java.util.List;
import java.util.Optional;
import org.mizani.financing.FundingQuestion;
import org.springframework.stereotype.Component;

/** What a person costs in a month where the reader does not say. */
@Component
public class HeadRates {

    /** Knows what partners pay for a person and month; the register of stipends does. */
    public interface Register {

        /** The rate in force in the last month of the question's period, as it was known then. */
        Optional<HeadRate> donorPaid(FundingQuestion question);
    }

    private final List<Register> registers;

    HeadRates(List<Register> registers) {
        this.registers = registers;
    }

    /** The rate for a question's operation and period; {@link HeadRate#USUAL} where no register knows one. */
    public HeadRate usual(FundingQuestion question) {
        return registers.stream()
                .flatMap(register -> register.donorPaid(question).stream())
                .findFirst()
                .orElse(HeadRate.USUAL);
    }
}

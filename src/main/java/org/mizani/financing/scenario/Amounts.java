package org.mizani.financing.scenario;

import java.math.BigDecimal;
import java.util.Optional;

/** Amounts that people write into fields and addresses. */
public final class Amounts {

    private Amounts() {}

    /**
     * A number from 0 with a decimal point, its thousands parted by blanks or not at all: separators of thousands that
     * could be decimals are refused rather than guessed.
     */
    public static Optional<BigDecimal> read(String text) {
        String plain = text.strip().replaceAll("[\\s\u00a0\u202f]", "");
        return plain.matches("\\d{1,18}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}

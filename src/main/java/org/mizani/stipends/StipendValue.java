package org.mizani.stipends;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a rate says.
 *
 * @param amount for one person and month; null to say that no rate is known from then on
 * @param currency ISO 4217 code
 * @param source published document, and what is not seen in it
 */
public record StipendValue(@Nullable BigDecimal amount, String currency, StipendStatus status, String source) {

    public StipendValue {
        if (amount != null && amount.signum() < 0) {
            throw new IllegalArgumentException("a rate below 0: " + amount);
        }
        amount = amount == null ? null : plain(amount);
    }

    /** Without idle zeros, so that equal rates are equal however they were written. */
    private static BigDecimal plain(BigDecimal amount) {
        return amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    }
}
